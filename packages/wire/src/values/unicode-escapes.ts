/** Undoes the backslash-u escapes some text fields travel with; everything else stays as it is. */
export function unescapeUnicode(text: string): string {
  if (!text.includes('\\u')) return text
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Writes characters beyond ASCII as backslash-u escapes. */
export function escapeUnicode(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
