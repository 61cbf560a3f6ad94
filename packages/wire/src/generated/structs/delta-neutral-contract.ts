// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Names the contract that makes a combination delta-neutral. */
export interface DeltaNeutralContract {
  /** the hedging contract */
  readonly conId?: number | undefined
  /** the delta the hedge is made for */
  readonly delta?: number | undefined
  /** the price of the hedging contract */
  readonly price?: number | undefined
}

export function readDeltaNeutralContractProto(r: ProtoReader): DeltaNeutralContract {
  let conId: number | undefined
  let delta: number | undefined
  let price: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        conId = r.int32()
        break
      case 17:
        delta = r.double()
        break
      case 25:
        price = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { conId, delta, price }
}

export function writeDeltaNeutralContractProto(w: ProtoWriter, s: DeltaNeutralContract): void {
  w.int32(8, s.conId, 'deltaNeutralContract.conId')
  w.double(17, s.delta, 'deltaNeutralContract.delta')
  w.double(25, s.price, 'deltaNeutralContract.price')
}
