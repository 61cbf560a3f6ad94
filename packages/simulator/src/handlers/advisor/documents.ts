import { escapeXml } from '../../world/news/stories.ts'
import type { AdvisorGroup } from './groups.ts'

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>'

/** Writes groups as the XML document that travels in messages. */
export function groupsXml(groups: readonly AdvisorGroup[]): string {
  const rows = groups.map(({ name, accounts, defaultMethod }) =>
    [
      '<Group>',
      `<name>${escapeXml(name)}</name>`,
      `<ListOfAccts varName="list">${accounts.map((account) => `<String>${escapeXml(account)}</String>`).join('')}</ListOfAccts>`,
      `<defaultMethod>${escapeXml(defaultMethod)}</defaultMethod>`,
      '</Group>',
    ].join(''),
  )
  return `${PROLOGUE}\n<ListOfGroups>${rows.join('')}</ListOfGroups>\n`
}

/** Writes the aliases of accounts, which are their codes, as the XML document that travels in messages. */
export function aliasesXml(accounts: readonly string[]): string {
  const rows = accounts.map(
    (account) =>
      `<AccountAlias><account>${escapeXml(account)}</account><alias>${escapeXml(account)}</alias></AccountAlias>`,
  )
  return `${PROLOGUE}\n<ListOfAccountAliases>${rows.join('')}</ListOfAccountAliases>\n`
}

/** Reads groups from a client's XML document; what it does not know is passed over. */
export function groupsFromXml(xml: string): readonly AdvisorGroup[] {
  return [...xml.matchAll(/<Group>(.*?)<\/Group>/gs)].map(([, row = '']) => ({
    name: tagged(row, 'name'),
    accounts: [...row.matchAll(/<(?:String|acct)>(.*?)<\/(?:String|acct)>/gs)].map(([, account = '']) =>
      plain(account),
    ),
    defaultMethod: tagged(row, 'defaultMethod'),
  }))
}

function tagged(row: string, tag: string): string {
  return plain(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(row)?.[1] ?? '')
}

function plain(text: string): string {
  return text.trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
