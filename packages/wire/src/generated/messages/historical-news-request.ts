// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { TagValues } from '../../values/tag-values.ts'

/** Asks for the headlines of the past on a contract. */
export interface HistoricalNewsRequest {
  readonly type: 'HistoricalNewsRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the contract */
  readonly conId?: number | undefined
  /** news providers joined by plus signs */
  readonly providerCodes?: string | undefined
  /** the older end as yyyymmdd hh:mm:ss, exclusive; empty for none */
  readonly startDateTime?: string | undefined
  /** the newer end as yyyymmdd hh:mm:ss, inclusive; empty for now */
  readonly endDateTime?: string | undefined
  /** the most headlines to send, up to 300 */
  readonly totalResults?: number | undefined
  /** extra options by name; reserved */
  readonly historicalNewsOptions?: TagValues | undefined
}

export function readHistoricalNewsRequestText(r: TextReader, _v: number): HistoricalNewsRequest {
  const reqId = r.int('reqId')
  const conId = r.int('conId')
  const providerCodes = r.string('providerCodes')
  const startDateTime = r.string('startDateTime')
  const endDateTime = r.string('endDateTime')
  const totalResults = r.int('totalResults')
  const historicalNewsOptions = r.tagString('historicalNewsOptions')
  return { type: 'HistoricalNewsRequest', reqId, conId, providerCodes, startDateTime, endDateTime, totalResults, historicalNewsOptions }
}

export function writeHistoricalNewsRequestText(w: TextWriter, m: HistoricalNewsRequest, _v: number): void {
  w.int(m.reqId, 'reqId', '0')
  w.int(m.conId, 'conId', '0')
  w.string(m.providerCodes, 'providerCodes')
  w.string(m.startDateTime, 'startDateTime')
  w.string(m.endDateTime, 'endDateTime')
  w.int(m.totalResults, 'totalResults', '0')
  w.tagString(m.historicalNewsOptions, 'historicalNewsOptions')
}

export function readHistoricalNewsRequestProto(r: ProtoReader): HistoricalNewsRequest {
  let reqId: number | undefined
  let conId: number | undefined
  let providerCodes: string | undefined
  let startDateTime: string | undefined
  let endDateTime: string | undefined
  let totalResults: number | undefined
  let historicalNewsOptions: Record<string, string> | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        conId = r.int32()
        break
      case 26:
        providerCodes = r.string()
        break
      case 34:
        startDateTime = r.string()
        break
      case 42:
        endDateTime = r.string()
        break
      case 48:
        totalResults = r.int32()
        break
      case 58:
        r.mapEntry((historicalNewsOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'HistoricalNewsRequest', reqId, conId, providerCodes, startDateTime, endDateTime, totalResults, historicalNewsOptions }
}

export function writeHistoricalNewsRequestProto(w: ProtoWriter, m: HistoricalNewsRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.conId, 'conId')
  w.string(26, m.providerCodes, 'providerCodes')
  w.string(34, m.startDateTime, 'startDateTime')
  w.string(42, m.endDateTime, 'endDateTime')
  w.int32(48, m.totalResults, 'totalResults')
  w.map(58, m.historicalNewsOptions, 'historicalNewsOptions')
}
