// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { type DeltaNeutralContract } from '../structs/delta-neutral-contract.ts'

/** Confirms the hedge of a delta-neutral combination and fills in what was left open. */
export interface DeltaNeutralValidation {
  readonly type: 'DeltaNeutralValidation'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the hedge with delta and price */
  readonly deltaNeutralContract?: DeltaNeutralContract | undefined
}

export function readDeltaNeutralValidationText(r: TextReader, _v: number): DeltaNeutralValidation {
  r.skip('version')
  const reqId = r.int('reqId')
  const deltaNeutralContract_conId = r.int('deltaNeutralContract.conId')
  const deltaNeutralContract_delta = r.float('deltaNeutralContract.delta')
  const deltaNeutralContract_price = r.float('deltaNeutralContract.price')
  const deltaNeutralContract: DeltaNeutralContract | undefined = deltaNeutralContract_conId !== undefined || deltaNeutralContract_delta !== undefined || deltaNeutralContract_price !== undefined ? { conId: deltaNeutralContract_conId, delta: deltaNeutralContract_delta, price: deltaNeutralContract_price } : undefined
  return { type: 'DeltaNeutralValidation', reqId, deltaNeutralContract }
}

export function writeDeltaNeutralValidationText(w: TextWriter, m: DeltaNeutralValidation, _v: number): void {
  const m_deltaNeutralContract: DeltaNeutralContract = m.deltaNeutralContract ?? {}
  w.literal('1')
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m_deltaNeutralContract.conId, 'deltaNeutralContract.conId', '2147483647')
  w.float(m_deltaNeutralContract.delta, 'deltaNeutralContract.delta', '1.7976931348623157E308')
  w.float(m_deltaNeutralContract.price, 'deltaNeutralContract.price', '1.7976931348623157E308')
}
