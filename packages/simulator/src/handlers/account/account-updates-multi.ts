import { type AccountRow, prefixedRows } from '../../accounts/account-rows.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from '../orders/desk.ts'
import { accountsNamed, invalidAccount } from './accounts-named.ts'
import { Changes, every, VALUES_MS } from './cadence.ts'

const kind = 'account updates multi'

/** Answers subscriptions to the values of accounts by request id. */
export const accountUpdatesMulti: Conversation = (gateway) => {
  const { accounts } = deskOf(gateway)
  const { ledgerPrefix } = gateway.settings.manners
  const rowsOf = (code: string, isLedgerOnly: boolean): readonly AccountRow[] =>
    prefixedRows(plainRowsOf(code, isLedgerOnly), ledgerPrefix)
  const plainRowsOf = (code: string, isLedgerOnly: boolean): readonly AccountRow[] => {
    const account = accounts.of(code)
    if (account === undefined) return []
    if (!isLedgerOnly) return accounts.rows(account)
    const total = accounts.summaryRows(account).filter(({ key }) => key === 'NetLiquidation')
    return [...accounts.ledgerRows(account), ...total]
  }
  return {
    AccountUpdatesMultiRequest: ({ reqId, account: name, modelCode: model, ledgerAndNLV }, session) => {
      const codes = accountsNamed(gateway, name)
      if (codes === undefined) return session.error(reqId, 321, invalidAccount(name))
      const modelCode = model || undefined
      let stop: () => void = () => {}
      if (!session.begin(kind, reqId, () => stop())) return
      const changes = new Changes()
      const tell = (): void => {
        for (const account of codes) {
          for (const { key, value, currency } of rowsOf(account, ledgerAndNLV === true)) {
            if (!changes.isNew(`${account} ${key} ${currency}`, value)) continue
            const row = { account, modelCode, key, value, currency: currency || undefined }
            session.send({ type: 'AccountUpdateMulti', reqId, ...row })
          }
        }
      }
      tell()
      session.send({ type: 'AccountUpdateMultiEnd', reqId })
      stop = every(session, VALUES_MS, tell)
    },
    CancelAccountUpdatesMulti: ({ reqId }, session) => {
      session.finish(kind, reqId)
    },
  }
}
