import { escapeXml } from '../../world/news/stories.ts'
import type { AdvisorGroup } from './groups.ts'

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>'

/** Writes groups as the XML document that travels in messages. */
export function groupsXml(groups: readonly AdvisorGroup[]): string {
  const rows = groups.map(({ name, accounts, amounts, defaultMethod }) =>
    [
      '<Group>',
      `<name>${escapeXml(name)}</name>`,
      `<ListOfAccts varName="list">${accounts.map((account) => accountXml(account, amounts[account])).join('')}</ListOfAccts>`,
      `<defaultMethod>${escapeXml(defaultMethod)}</defaultMethod>`,
      '</Group>',
    ].join(''),
  )
  return `${PROLOGUE}\n<ListOfGroups>${rows.join('')}</ListOfGroups>\n`
}

function accountXml(account: string, amount: string | undefined): string {
  const code = escapeXml(account)
  return amount === undefined
    ? `<String>${code}</String>`
    : `<Account><acct>${code}</acct><amount>${escapeXml(amount)}</amount></Account>`
}

/** Writes the aliases of accounts, which are their codes, as the XML document that travels in messages. */
export function aliasesXml(accounts: readonly string[]): string {
  const rows = accounts.map(
    (account) =>
      `<AccountAlias><account>${escapeXml(account)}</account><alias>${escapeXml(account)}</alias></AccountAlias>`,
  )
  return `${PROLOGUE}\n<ListOfAccountAliases>${rows.join('')}</ListOfAccountAliases>\n`
}

/** Reads groups from a client's XML document; what it does not know is passed over. `undefined` when it is no such document. */
export function groupsFromXml(xml: string): readonly AdvisorGroup[] | undefined {
  if (!isDocument(xml, 'ListOfGroups')) return undefined
  return [...xml.matchAll(/<Group>(.*?)<\/Group>/gs)].map(([, row = '']) => ({
    name: tagged(row, 'name'),
    accounts: [...row.matchAll(/<(?:String|acct)>(.*?)<\/(?:String|acct)>/gs)].map(([, account = '']) =>
      plain(account),
    ),
    amounts: amountsIn(row),
    defaultMethod: tagged(row, 'defaultMethod'),
  }))
}

/** Tells whether a text is an XML document of that root, whole to its end. */
export function isDocument(xml: string, root: string): boolean {
  return new RegExp(`^\\s*(<\\?xml[^>]*\\?>)?\\s*<${root}(\\s[^>]*)?(/>|>.*</${root}>)\\s*$`, 's').test(xml)
}

function amountsIn(row: string): Readonly<Record<string, string>> {
  const accounts = [...row.matchAll(/<Account>(.*?)<\/Account>/gs)].map(([, account = '']) => account)
  const amounts = accounts.map((account) => [tagged(account, 'acct'), tagged(account, 'amount')] as const)
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== ''))
}

function tagged(row: string, tag: string): string {
  return plain(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(row)?.[1] ?? '')
}

function plain(text: string): string {
  return text.trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
