// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Gives the lowest order id this client may use: at the start of each session and when asked for. */
export interface NextValidId {
  readonly type: 'NextValidId'
  /** the order id; goes back after a restart that lost orders */
  readonly orderId?: number | undefined
}

export function readNextValidIdText(r: TextReader, _v: number): NextValidId {
  r.skip('version')
  const orderId = r.int('orderId')
  return { type: 'NextValidId', orderId }
}

export function writeNextValidIdText(w: TextWriter, m: NextValidId, _v: number): void {
  w.literal('1')
  w.int(m.orderId, 'orderId', '2147483647')
}

export function readNextValidIdProto(r: ProtoReader): NextValidId {
  let orderId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        orderId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'NextValidId', orderId }
}

export function writeNextValidIdProto(w: ProtoWriter, m: NextValidId, _v: number): void {
  w.int32(8, m.orderId, 'orderId')
}
