import { all, child, escapeXml, textOf, type XmlElement } from '../xml/elements.ts'

/** An account of a group. */
export interface GroupAccount {
  readonly account: string
  /** Its share, percentage or ratio, where the method of the group has one. */
  readonly amount: number | undefined
}

/** Accounts among which an advisor's orders are divided. */
export interface AdvisorGroup {
  readonly name: string
  readonly accounts: readonly GroupAccount[]
  /** How an order is divided: `Equal`, `NetLiq`, `AvailableEquity`, `PctChange`, `Ratio`, `Percent`, ... */
  readonly defaultMethod: string
}

/** Another name for an account. */
export interface AccountAlias {
  readonly account: string
  readonly alias: string
}

/** Reads an advisor's groups. */
export function groupsFrom(document: XmlElement): readonly AdvisorGroup[] {
  return all(document, 'Group').map((group) => ({
    name: textOf(group, 'name'),
    accounts: (child(group, 'ListOfAccts')?.children ?? []).map(accountFrom),
    defaultMethod: textOf(group, 'defaultMethod'),
  }))
}

/** Writes groups as the gateway takes them. */
export function groupsXml(groups: readonly AdvisorGroup[]): string {
  const rows = groups.map(({ name, accounts, defaultMethod }) => {
    const list = accounts.map(accountXml).join('')
    return `<Group>${element('name', name)}<ListOfAccts varName="list">${list}</ListOfAccts>${element('defaultMethod', defaultMethod)}</Group>`
  })
  return `${PROLOGUE}<ListOfGroups>${rows.join('')}</ListOfGroups>`
}

/** Reads the aliases of accounts. */
export function aliasesFrom(document: XmlElement): readonly AccountAlias[] {
  return all(document, 'AccountAlias').map((each) => ({
    account: textOf(each, 'account'),
    alias: textOf(each, 'alias'),
  }))
}

/** Writes aliases as the gateway takes them. */
export function aliasesXml(aliases: readonly AccountAlias[]): string {
  const rows = aliases.map(
    ({ account, alias }) => `<AccountAlias>${element('account', account)}${element('alias', alias)}</AccountAlias>`,
  )
  return `${PROLOGUE}<ListOfAccountAliases>${rows.join('')}</ListOfAccountAliases>`
}

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>'

/** An account is a bare text, or where it has a share an element with both. */
function accountFrom(row: XmlElement): GroupAccount {
  const account = textOf(row, 'acct')
  if (account === '') return { account: row.text, amount: undefined }
  const amount = textOf(row, 'amount')
  return { account, amount: amount === '' || Number.isNaN(Number(amount)) ? undefined : Number(amount) }
}

function accountXml({ account, amount }: GroupAccount): string {
  return amount === undefined
    ? element('String', account)
    : `<Account>${element('acct', account)}${element('amount', String(amount))}</Account>`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
