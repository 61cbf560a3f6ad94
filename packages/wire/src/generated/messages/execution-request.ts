// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { refuseGiven } from '../../layout/refusal.ts'
import { readExecutionFilterProto, writeExecutionFilterProto, type ExecutionFilter } from '../structs/execution-filter.ts'

/** Asks for fills of today, or of the days in the filter. */
export interface ExecutionRequest {
  readonly type: 'ExecutionRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** which fills are wanted */
  readonly executionFilter?: ExecutionFilter | undefined
}

export function readExecutionRequestText(r: TextReader, v: number): ExecutionRequest {
  let executionFilter_lastNDays: number | undefined
  let executionFilter_specificDates: readonly number[] | undefined
  r.skip('version')
  const reqId = r.int('reqId')
  const executionFilter_clientId = r.int('executionFilter.clientId')
  const executionFilter_acctCode = r.string('executionFilter.acctCode')
  const executionFilter_time = r.string('executionFilter.time')
  const executionFilter_symbol = r.string('executionFilter.symbol')
  const executionFilter_secType = r.string('executionFilter.secType')
  const executionFilter_exchange = r.string('executionFilter.exchange')
  const executionFilter_side = r.string('executionFilter.side')
  if (v >= 200) {
    executionFilter_lastNDays = r.int('executionFilter.lastNDays')
    const count1 = r.count('executionFilter.specificDates')
    const list1: number[] = []
    for (let i = 0; i < count1; i++) {
      const one1 = r.int('executionFilter.specificDates')
      if (one1 !== undefined) list1.push(one1)
    }
    executionFilter_specificDates = list1
  }
  const executionFilter: ExecutionFilter | undefined = executionFilter_clientId !== undefined || executionFilter_acctCode !== undefined || executionFilter_time !== undefined || executionFilter_symbol !== undefined || executionFilter_secType !== undefined || executionFilter_exchange !== undefined || executionFilter_side !== undefined || executionFilter_lastNDays !== undefined || executionFilter_specificDates !== undefined ? { clientId: executionFilter_clientId, acctCode: executionFilter_acctCode, time: executionFilter_time, symbol: executionFilter_symbol, secType: executionFilter_secType, exchange: executionFilter_exchange, side: executionFilter_side, lastNDays: executionFilter_lastNDays, specificDates: executionFilter_specificDates } : undefined
  return { type: 'ExecutionRequest', reqId, executionFilter }
}

export function writeExecutionRequestText(w: TextWriter, m: ExecutionRequest, v: number): void {
  if (v < 200) refuseGiven(m.executionFilter?.lastNDays, 2147483647, 'ExecutionRequest', 'executionFilter.lastNDays', 200, v)
  if (v < 200) refuseGiven(m.executionFilter?.specificDates, 0, 'ExecutionRequest', 'executionFilter.specificDates', 200, v)
  const m_executionFilter: ExecutionFilter = m.executionFilter ?? {}
  w.literal('3')
  w.int(m.reqId, 'reqId', '0')
  w.int(m_executionFilter.clientId, 'executionFilter.clientId', '0')
  w.string(m_executionFilter.acctCode, 'executionFilter.acctCode')
  w.string(m_executionFilter.time, 'executionFilter.time')
  w.string(m_executionFilter.symbol, 'executionFilter.symbol')
  w.string(m_executionFilter.secType, 'executionFilter.secType')
  w.string(m_executionFilter.exchange, 'executionFilter.exchange')
  w.string(m_executionFilter.side, 'executionFilter.side')
  if (v >= 200) {
    w.int(m_executionFilter.lastNDays, 'executionFilter.lastNDays', '2147483647')
    const list1 = m_executionFilter.specificDates ?? []
    w.count(list1.length)
    for (const each1 of list1) {
      w.int(each1, 'executionFilter.specificDates', '0')
    }
  }
}

export function readExecutionRequestProto(r: ProtoReader): ExecutionRequest {
  let reqId: number | undefined
  let executionFilter: ExecutionFilter | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          executionFilter = readExecutionFilterProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ExecutionRequest', reqId, executionFilter }
}

export function writeExecutionRequestProto(w: ProtoWriter, m: ExecutionRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.executionFilter !== undefined) {
    const mark = w.open(18)
    writeExecutionFilterProto(w, m.executionFilter)
    w.close(mark)
  }
}
