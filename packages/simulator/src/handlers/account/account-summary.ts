import { type AccountRow, prefixedRows, summaryTags } from '../../accounts/account-rows.ts'
import type { Accounts } from '../../accounts/accounts.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from '../orders/desk.ts'
import { accountsNamed } from './accounts-named.ts'
import { Changes, every, VALUES_MS } from './cadence.ts'

/** Answers account summaries: the rows, their end, and what changes later. */
export const accountSummary: Conversation = (gateway) => {
  const { accounts } = deskOf(gateway)
  return {
    AccountSummaryRequest: ({ reqId, group, tags }, session) => {
      const codes = accountsNamed(gateway, group)
      const wanted = (tags ?? '').split(',').map((tag) => tag.trim())
      if (codes === undefined) {
        return session.error(reqId, 321, `Error validating request.-'bN' : cause - Invalid group '${group ?? ''}'`)
      }
      // A tag that nobody knows has no row; a request of nothing else makes no sense.
      if (!wanted.some((tag) => summaryTags.has(tag) || tag.startsWith('$LEDGER'))) {
        return session.error(reqId, 321, `Error validating request.-'bN' : cause - Invalid tags '${tags ?? ''}'`)
      }
      if (session.running('account summary') >= gateway.settings.limits.accountSummaries) {
        return session.error(
          reqId,
          322,
          "Error processing request.-'bN' : cause - Maximum number of account summary requests exceeded",
        )
      }
      let stop: () => void = () => {}
      if (!session.begin('account summary', reqId, () => stop())) return
      const changes = new Changes()
      // For several accounts at once gateways add the ledgers up, under the name "All".
      const isSummed = codes.length > 1 && codes.length === gateway.accounts.length
      const tables = (): readonly { readonly account: string; readonly rows: readonly AccountRow[] }[] => {
        const values = codes.map((account) => ({ account, rows: valuesOf(accounts, account, wanted) }))
        const ledgers = codes.map((account) => ({ account, rows: ledgerOf(accounts, account, wanted) }))
        if (isSummed) return [...values, { account: 'All', rows: summed(ledgers.flatMap(({ rows }) => rows)) }]
        return codes.map((account, index) => ({
          account,
          rows: [...(values[index]?.rows ?? []), ...(ledgers[index]?.rows ?? [])],
        }))
      }
      const tell = (isWhole: boolean): void => {
        for (const { account, rows } of tables()) {
          for (const { key: tag, value, currency } of prefixedRows(rows, gateway.settings.manners.ledgerPrefix)) {
            if (!changes.isNew(`${account} ${tag} ${currency}`, value) && !isWhole) continue
            session.send({ type: 'AccountSummary', reqId, account, tag, value, currency: currency || undefined })
          }
        }
      }
      for (let times = gateway.faults.doubledSummaries ? 2 : 1; times > 0; times--) {
        tell(true)
        session.send({ type: 'AccountSummaryEnd', reqId })
      }
      stop = every(session, VALUES_MS, () => tell(false))
    },
    CancelAccountSummary: ({ reqId }, session) => {
      session.finish('account summary', reqId)
    },
  }
}

/** Rows come in alphabetical order of their tags, whatever the order of the request. */
function valuesOf(accounts: Accounts, code: string, wanted: readonly string[]): readonly AccountRow[] {
  const account = accounts.of(code)
  if (account === undefined || !wanted.some((tag) => summaryTags.has(tag))) return []
  return accounts.summaryRows(account).filter(({ key }) => wanted.includes(key))
}

function ledgerOf(accounts: Accounts, code: string, wanted: readonly string[]): readonly AccountRow[] {
  const account = accounts.of(code)
  const currencies = wanted.filter((tag) => tag.startsWith('$LEDGER')).map((tag) => tag.split(':')[1] ?? 'BASE')
  if (account === undefined || currencies.length === 0) return []
  return accounts
    .ledgerRows(account)
    .filter(({ currency }) => currencies.includes('ALL') || currencies.includes(currency.toUpperCase()))
}

/** Adds amounts of equal key and currency up; what is no amount of money stays as it is. */
function summed(rows: readonly AccountRow[]): readonly AccountRow[] {
  const sums = new Map<string, AccountRow>()
  for (const row of rows) {
    const id = `${row.key} ${row.currency}`
    const before = sums.get(id)
    const isAmount = row.key !== 'ExchangeRate' && Number.isFinite(Number(row.value))
    const value = before === undefined || !isAmount ? row.value : (Number(before.value) + Number(row.value)).toFixed(2)
    sums.set(id, { ...row, value })
  }
  return [...sums.values()]
}
