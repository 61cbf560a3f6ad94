// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports an error, a warning or a notice; its code tells which. */
export interface ErrorMessage {
  readonly type: 'ErrorMessage'
  /** the request or order it is about; -1 for none */
  readonly id?: number | undefined
  /** epoch milliseconds; the next one may be earlier */
  readonly errorTime?: number | undefined
  /** the code, see the gateway codes */
  readonly errorCode?: number | undefined
  /** the text, which differs by version and language */
  readonly errorMsg?: string | undefined
  /** why an order was rejected and what would override it, as JSON */
  readonly advancedOrderRejectJson?: string | undefined
}

export function readErrorMessageText(r: TextReader, v: number): ErrorMessage {
  let errorTime: number | undefined
  if (v < 194) {
    r.skip('version')
  }
  const id = r.int('id')
  const errorCode = r.int('errorCode')
  const errorMsg = r.escaped('errorMsg')
  const advancedOrderRejectJson = r.escaped('advancedOrderRejectJson')
  if (v >= 194) {
    errorTime = r.long('errorTime')
  }
  return { type: 'ErrorMessage', id, errorTime, errorCode, errorMsg, advancedOrderRejectJson }
}

export function writeErrorMessageText(w: TextWriter, m: ErrorMessage, v: number): void {
  if (v < 194) {
    w.literal('2')
  }
  w.int(m.id, 'id', '2147483647')
  w.int(m.errorCode, 'errorCode', '2147483647')
  w.escaped(m.errorMsg, 'errorMsg')
  w.escaped(m.advancedOrderRejectJson, 'advancedOrderRejectJson')
  if (v >= 194) {
    w.long(m.errorTime, 'errorTime', '9223372036854775807')
  }
}

export function readErrorMessageProto(r: ProtoReader): ErrorMessage {
  let id: number | undefined
  let errorTime: number | undefined
  let errorCode: number | undefined
  let errorMsg: string | undefined
  let advancedOrderRejectJson: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        id = r.int32()
        break
      case 16:
        errorTime = r.int64()
        break
      case 24:
        errorCode = r.int32()
        break
      case 34:
        errorMsg = r.string()
        break
      case 42:
        advancedOrderRejectJson = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ErrorMessage', id, errorTime, errorCode, errorMsg, advancedOrderRejectJson }
}

export function writeErrorMessageProto(w: ProtoWriter, m: ErrorMessage, _v: number): void {
  w.int32(8, m.id, 'id')
  w.int64(16, m.errorTime, 'errorTime')
  w.int32(24, m.errorCode, 'errorCode')
  w.string(34, m.errorMsg, 'errorMsg')
  w.string(42, m.advancedOrderRejectJson, 'advancedOrderRejectJson')
}
