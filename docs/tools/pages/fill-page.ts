import { callbackTable, requestTable } from './eclient-tables.ts'

/** Puts the tables between their marks on the page about EClient and EWrapper. */
export function fillPage(page: string): string {
  return between(between(page, 'requests', requestTable()), 'callbacks', callbackTable())
}

function between(page: string, mark: string, table: string): string {
  const marked = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
  if (!marked.test(page)) throw new Error(`The page has no mark <!-- ${mark} -->`)
  return page.replace(marked, (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`)
}
