/** Writes a table; cells are Markdown already. Columns that are empty in every row are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Writes plain words so that neither Markdown nor the site takes them for markup. */
export function words(plain: string): string {
  return plain.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('{', '&#123;').replaceAll('*', '\\*')
}

/** Writes something that stands in code as it is. */
export function code(plain: string): string {
  return plain === '' ? '' : `\`${plain.replaceAll('|', '\\|')}\``
}

/** Folds away what is long. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`
}
