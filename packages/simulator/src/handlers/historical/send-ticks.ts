import type { Session } from '../../session/session.ts'
import type { HistoricalTicks } from '../../world/history/historical-ticks.ts'

/** Sends past ticks in the message of their kind; one message holds them all. */
export function sendHistoricalTicks(session: Session, reqId: number | undefined, past: HistoricalTicks): void {
  switch (past.kind) {
    case 'TRADES':
      session.send({ type: 'HistoricalTicksLast', reqId, historicalTicksLast: past.ticks, isDone: true })
      break
    case 'BID_ASK':
      session.send({ type: 'HistoricalTicksBidAsk', reqId, historicalTicksBidAsk: past.ticks, isDone: true })
      break
    case 'MIDPOINT':
      session.send({ type: 'HistoricalTicks', reqId, historicalTicks: past.ticks, isDone: true })
      break
  }
}
