const PLAIN: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' }

/** Undoes the backslash escapes some text fields travel with; what is no escape stays as it is. */
export function unescapeUnicode(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([nrt"'\\]))/g, (_, hex: string | undefined, plain: string) =>
    hex === undefined ? (PLAIN[plain] as string) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** Writes characters beyond ASCII as backslash-u escapes, and a backslash as two. */
export function escapeUnicode(text: string): string {
  return text.replace(/[\\\u0080-\uffff]/g, (unit) =>
    unit === '\\' ? '\\\\' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
