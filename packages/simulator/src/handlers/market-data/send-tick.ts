import type { Session } from '../../session/session.ts'
import type { OptionComputation } from '../../world/market/option-computation.ts'
import type { Tick } from '../../world/market/ticks.ts'

/** Anything a market-data line carries. */
export type LineTick = Tick | ({ readonly kind: 'option' } & OptionComputation)

/** Sends a tick of a market-data line. */
export function sendTick(session: Session, reqId: number | undefined, tick: LineTick): void {
  const { tickType } = tick
  switch (tick.kind) {
    case 'price':
      session.send({ type: 'TickPrice', reqId, tickType, price: tick.price, size: tick.size, attrMask: tick.attrMask })
      break
    case 'size':
      session.send({ type: 'TickSize', reqId, tickType, size: tick.size })
      break
    case 'string':
      session.send({ type: 'TickString', reqId, tickType, value: tick.value })
      break
    case 'generic':
      session.send({ type: 'TickGeneric', reqId, tickType, value: tick.value })
      break
    case 'option': {
      const { kind: _, ...computation } = tick
      session.send({ type: 'TickOptionComputation', reqId, ...computation })
      break
    }
  }
}
