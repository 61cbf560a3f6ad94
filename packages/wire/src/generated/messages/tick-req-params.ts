// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Says in which steps a subscription quotes, before or after its first ticks. */
export interface TickReqParams {
  readonly type: 'TickReqParams'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the smallest price step, in the contract currency */
  readonly minTick?: number | undefined
  /** the code to ask for smart components with; absent for currencies */
  readonly bboExchange?: string | undefined
  /** a bit field without documented meaning; 4 for US stocks, 0 for currencies */
  readonly snapshotPermissions?: number | undefined
  /** the step of last prices, such as 0.000001 */
  readonly lastPricePrecision?: string | undefined
  /** the step of last sizes, such as 0.000001 */
  readonly lastSizePrecision?: string | undefined
}

export function readTickReqParamsText(r: TextReader, _v: number): TickReqParams {
  const reqId = r.int('reqId')
  const minTick = r.float('minTick')
  const bboExchange = r.string('bboExchange')
  const snapshotPermissions = r.int('snapshotPermissions')
  return { type: 'TickReqParams', reqId, minTick, bboExchange, snapshotPermissions, lastPricePrecision: undefined, lastSizePrecision: undefined }
}

export function writeTickReqParamsText(w: TextWriter, m: TickReqParams, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.decimal(m.minTick, 'minTick', '1.7976931348623157E308')
  w.string(m.bboExchange, 'bboExchange')
  w.int(m.snapshotPermissions, 'snapshotPermissions', '2147483647')
}

export function readTickReqParamsProto(r: ProtoReader): TickReqParams {
  let reqId: number | undefined
  let minTick: number | undefined
  let bboExchange: string | undefined
  let snapshotPermissions: number | undefined
  let lastPricePrecision: string | undefined
  let lastSizePrecision: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        minTick = r.decimal()
        break
      case 26:
        bboExchange = r.string()
        break
      case 32:
        snapshotPermissions = r.int32()
        break
      case 42:
        lastPricePrecision = r.string()
        break
      case 50:
        lastSizePrecision = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickReqParams', reqId, minTick, bboExchange, snapshotPermissions, lastPricePrecision, lastSizePrecision }
}

export function writeTickReqParamsProto(w: ProtoWriter, m: TickReqParams, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.decimal(18, m.minTick, 'minTick')
  w.string(26, m.bboExchange, 'bboExchange')
  w.int32(32, m.snapshotPermissions, 'snapshotPermissions')
  w.string(42, m.lastPricePrecision, 'lastPricePrecision')
  w.string(50, m.lastSizePrecision, 'lastSizePrecision')
}
