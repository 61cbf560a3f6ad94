import type { PnL, PnLSingle } from '@twskit/wire'
import { accountDay, round } from '../../accounts/figures.ts'
import type { Holding } from '../../accounts/holding.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from '../orders/desk.ts'
import { accountsNamed, invalidAccount } from './accounts-named.ts'
import { every, PROFIT_MS } from './cadence.ts'

/** Answers subscriptions to profit and loss, of accounts and of single positions. */
export const profitAndLoss: Conversation = (gateway) => {
  const { accounts } = deskOf(gateway)
  const holdingsOf = (codes: readonly string[]): readonly Holding[] =>
    codes.flatMap((code) => accounts.of(code)?.holdings ?? [])
  const totalOf = (reqId: number | undefined, codes: readonly string[]): PnL => {
    let dailyPnL = 0
    let unrealizedPnL = 0
    let realizedPnL = 0
    for (const held of holdingsOf(codes)) {
      const figures = accounts.holdingFigures(held)
      const rate = accounts.valuation.rates.of(held.instrument.currency)
      dailyPnL += figures.dailyPnl * rate
      unrealizedPnL += figures.unrealized * rate
      realizedPnL += figures.realizedToday * rate
    }
    return {
      type: 'PnL',
      reqId,
      dailyPnL: round(dailyPnL, 4),
      unrealizedPnL: round(unrealizedPnL, 4),
      realizedPnL: round(realizedPnL, 4),
    }
  }
  const singleOf = (reqId: number | undefined, codes: readonly string[], conId: number): PnLSingle => {
    const held = holdingsOf(codes).filter(({ instrument }) => instrument.conId === conId)
    if (held.length === 0) return { type: 'PnLSingle', reqId, position: 0, value: 0 }
    const today = accountDay(gateway.clock.now())
    const sum = (read: (each: ReturnType<typeof accounts.holdingFigures>) => number): number =>
      round(
        held.reduce((total, each) => total + read(accounts.holdingFigures(each)), 0),
        4,
      )
    // What was not traded today has no realized part.
    const hasRealized = held.some(({ day }) => day.day === today && day.flow !== 0)
    return {
      type: 'PnLSingle',
      reqId,
      position: held.reduce((total, { position }) => total + position, 0),
      dailyPnL: sum(({ dailyPnl }) => dailyPnl),
      unrealizedPnL: sum(({ unrealized }) => unrealized),
      ...(hasRealized ? { realizedPnL: sum(({ realizedToday }) => realizedToday) } : {}),
      value: sum(({ value }) => value),
    }
  }
  return {
    PnLRequest: ({ reqId, account }, session) => {
      const codes = accountsNamed(gateway, account)
      if (codes === undefined) return session.error(reqId, 321, invalidAccount(account))
      let stop: () => void = () => {}
      if (!session.begin('pnl', reqId, () => stop())) return
      stop = every(
        session,
        PROFIT_MS,
        onChange(
          () => totalOf(reqId, codes),
          (row) => session.send(row),
        ),
      )
    },
    CancelPnL: ({ reqId }, session) => {
      session.finish('pnl', reqId)
    },
    PnLSingleRequest: ({ reqId, account, conId }, session) => {
      const codes = accountsNamed(gateway, account)
      if (codes === undefined) return session.error(reqId, 321, invalidAccount(account))
      let stop: () => void = () => {}
      if (!session.begin('pnl single', reqId, () => stop())) return
      stop = every(
        session,
        PROFIT_MS,
        onChange(
          () => singleOf(reqId, codes, conId ?? 0),
          (row) => session.send(row),
        ),
      )
    },
    CancelPnLSingle: ({ reqId }, session) => {
      session.finish('pnl single', reqId)
    },
  }
}

/** Sends a row now, and returns what sends it again when it has changed. */
function onChange<T>(read: () => T, send: (row: T) => void): () => void {
  let sent = ''
  const tell = (): void => {
    const row = read()
    const text = JSON.stringify(row)
    if (text === sent) return
    sent = text
    send(row)
  }
  tell()
  return tell
}
