import type { AccountRow } from '../../accounts/account-rows.ts'
import { summaryTags } from '../../accounts/account-rows.ts'
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
      const tell = (isWhole: boolean): void => {
        for (const account of codes) {
          for (const { key: tag, value, currency } of rowsOf(accounts, account, wanted)) {
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
function rowsOf(accounts: Accounts, code: string, wanted: readonly string[]): readonly AccountRow[] {
  const account = accounts.of(code)
  if (account === undefined) return []
  const rows = wanted.some((tag) => summaryTags.has(tag))
    ? accounts.summaryRows(account).filter(({ key }) => wanted.includes(key))
    : []
  const currencies = wanted.filter((tag) => tag.startsWith('$LEDGER')).map((tag) => tag.split(':')[1] ?? 'BASE')
  if (currencies.length === 0) return rows
  const ledger = accounts.ledgerRows(account)
  return [
    ...rows,
    ...ledger.filter(({ currency }) => currencies.includes('ALL') || currencies.includes(currency.toUpperCase())),
  ]
}
