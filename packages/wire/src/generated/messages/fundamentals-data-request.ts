// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import type { TagValues } from '../../values/tag-values.ts'
import { tagPairs } from '../../values/tag-values.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Asks for a fundamental report on a company; retired after 225. */
export interface FundamentalsDataRequest {
  readonly type: 'FundamentalsDataRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** the stock */
  readonly contract?: Contract | undefined
  /** ReportSnapshot, ReportsFinSummary, ReportRatios, ReportsFinStatements, RESC or CalendarReport */
  readonly reportType?: string | undefined
  /** extra options by name; reserved */
  readonly fundamentalsDataOptions?: TagValues | undefined
}

export function readFundamentalsDataRequestText(r: TextReader, _v: number): FundamentalsDataRequest {
  const contract: Mutable<Contract> = {}
  r.skip('version')
  const reqId = r.int('reqId')
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contract_exchange_ = r.string('contract.exchange')
  if (contract_exchange_ !== undefined) contract.exchange = contract_exchange_
  const contract_primaryExch_ = r.string('contract.primaryExch')
  if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const reportType = r.string('reportType')
  r.skip('count of pairs')
  const fundamentalsDataOptions = r.tagString('fundamentalsDataOptions')
  return { type: 'FundamentalsDataRequest', reqId, contract, reportType, fundamentalsDataOptions }
}

export function writeFundamentalsDataRequestText(w: TextWriter, m: FundamentalsDataRequest, _v: number): void {
  const m_contract: Contract = m.contract ?? {}
  w.literal('2')
  w.int(m.reqId, 'reqId', '0')
  w.int(m_contract.conId, 'contract.conId', '0')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.exchange, 'contract.exchange')
  w.string(m_contract.primaryExch, 'contract.primaryExch')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m.reportType, 'reportType')
  w.count(tagPairs(m.fundamentalsDataOptions).length)
  w.tagString(m.fundamentalsDataOptions, 'fundamentalsDataOptions')
}

export function readFundamentalsDataRequestProto(r: ProtoReader): FundamentalsDataRequest {
  let reqId: number | undefined
  let contract: Contract | undefined
  let reportType: string | undefined
  let fundamentalsDataOptions: Record<string, string> | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 26:
        reportType = r.string()
        break
      case 34:
        r.mapEntry((fundamentalsDataOptions ??= {}))
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'FundamentalsDataRequest', reqId, contract, reportType, fundamentalsDataOptions }
}

export function writeFundamentalsDataRequestProto(w: ProtoWriter, m: FundamentalsDataRequest, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.string(26, m.reportType, 'reportType')
  w.map(34, m.fundamentalsDataOptions, 'fundamentalsDataOptions')
}
