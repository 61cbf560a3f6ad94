// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the expirations and strikes of the options on an underlying. */
export interface SecDefOptParamsRequest {
  readonly type: 'SecDefOptParamsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the symbol of the underlying */
  readonly underlyingSymbol?: string | undefined
  /** the exchange of options on a future; empty for all other underlyings */
  readonly futFopExchange?: string | undefined
  /** the security type of the underlying, such as STK, IND or FUT */
  readonly underlyingSecType?: string | undefined
  /** the contract id of the underlying, required */
  readonly underlyingConId?: number | undefined
}

export function readSecDefOptParamsRequestText(r: TextReader, _v: number): SecDefOptParamsRequest {
  const reqId = r.int('reqId')
  const underlyingSymbol = r.string('underlyingSymbol')
  const futFopExchange = r.string('futFopExchange')
  const underlyingSecType = r.string('underlyingSecType')
  const underlyingConId = r.int('underlyingConId')
  return { type: 'SecDefOptParamsRequest', reqId, underlyingSymbol, futFopExchange, underlyingSecType, underlyingConId }
}

export function writeSecDefOptParamsRequestText(w: TextWriter, m: SecDefOptParamsRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.string(m.underlyingSymbol, 'underlyingSymbol')
  w.string(m.futFopExchange, 'futFopExchange')
  w.string(m.underlyingSecType, 'underlyingSecType')
  w.int(m.underlyingConId, 'underlyingConId', '0')
}

export function readSecDefOptParamsRequestProto(r: ProtoReader): SecDefOptParamsRequest {
  let reqId: number | undefined
  let underlyingSymbol: string | undefined
  let futFopExchange: string | undefined
  let underlyingSecType: string | undefined
  let underlyingConId: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        underlyingSymbol = r.string()
        break
      case 26:
        futFopExchange = r.string()
        break
      case 34:
        underlyingSecType = r.string()
        break
      case 40:
        underlyingConId = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SecDefOptParamsRequest', reqId, underlyingSymbol, futFopExchange, underlyingSecType, underlyingConId }
}

export function writeSecDefOptParamsRequestProto(w: ProtoWriter, m: SecDefOptParamsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.underlyingSymbol, 'underlyingSymbol')
  w.string(26, m.futFopExchange, 'futFopExchange')
  w.string(34, m.underlyingSecType, 'underlyingSecType')
  w.int32(40, m.underlyingConId, 'underlyingConId')
}
