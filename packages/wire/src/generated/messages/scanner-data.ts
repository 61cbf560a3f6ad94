// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { type Contract } from '../structs/contract.ts'
import { readScannerDataElementProto, writeScannerDataElementProto, type ScannerDataElement } from '../structs/scanner-data-element.ts'

/** Carries a whole ranking, which replaces the one before. */
export interface ScannerData {
  readonly type: 'ScannerData'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the rows, best first */
  readonly scannerDataElement?: readonly ScannerDataElement[] | undefined
}

export function readScannerDataText(r: TextReader, _v: number): ScannerData {
  r.skip('version')
  const reqId = r.int('reqId')
  const count1 = r.count('scannerDataElement')
  const list1: ScannerDataElement[] = []
  for (let i = 0; i < count1; i++) {
    const contract: Mutable<Contract> = {}
    const rank = r.int('scannerDataElement.rank')
    const contract_conId_ = r.int('scannerDataElement.contract.conId')
    if (contract_conId_ !== undefined) contract.conId = contract_conId_
    const contract_symbol_ = r.string('scannerDataElement.contract.symbol')
    if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
    const contract_secType_ = r.string('scannerDataElement.contract.secType')
    if (contract_secType_ !== undefined) contract.secType = contract_secType_
    const contract_lastTradeDateOrContractMonth_ = r.string('scannerDataElement.contract.lastTradeDateOrContractMonth')
    if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
    const contract_strike_ = r.float('scannerDataElement.contract.strike')
    if (contract_strike_ !== undefined) contract.strike = contract_strike_
    const contract_right_ = r.string('scannerDataElement.contract.right')
    if (contract_right_ !== undefined) contract.right = contract_right_
    const contract_exchange_ = r.string('scannerDataElement.contract.exchange')
    if (contract_exchange_ !== undefined) contract.exchange = contract_exchange_
    const contract_currency_ = r.string('scannerDataElement.contract.currency')
    if (contract_currency_ !== undefined) contract.currency = contract_currency_
    const contract_localSymbol_ = r.string('scannerDataElement.contract.localSymbol')
    if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
    const marketName = r.string('scannerDataElement.marketName')
    const contract_tradingClass_ = r.string('scannerDataElement.contract.tradingClass')
    if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
    const distance = r.string('scannerDataElement.distance')
    const benchmark = r.string('scannerDataElement.benchmark')
    const projection = r.string('scannerDataElement.projection')
    const comboKey = r.string('scannerDataElement.comboKey')
    list1.push({ rank, contract, marketName, distance, benchmark, projection, comboKey })
  }
  const scannerDataElement = list1
  return { type: 'ScannerData', reqId, scannerDataElement }
}

export function writeScannerDataText(w: TextWriter, m: ScannerData, _v: number): void {
  w.literal('3')
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.scannerDataElement ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    const each1_contract: Contract = each1.contract ?? {}
    w.int(each1.rank, 'scannerDataElement.rank', '2147483647')
    w.int(each1_contract.conId, 'scannerDataElement.contract.conId', '2147483647')
    w.string(each1_contract.symbol, 'scannerDataElement.contract.symbol')
    w.string(each1_contract.secType, 'scannerDataElement.contract.secType')
    w.string(each1_contract.lastTradeDateOrContractMonth, 'scannerDataElement.contract.lastTradeDateOrContractMonth')
    w.float(each1_contract.strike, 'scannerDataElement.contract.strike', '1.7976931348623157E308')
    w.string(each1_contract.right, 'scannerDataElement.contract.right')
    w.string(each1_contract.exchange, 'scannerDataElement.contract.exchange')
    w.string(each1_contract.currency, 'scannerDataElement.contract.currency')
    w.string(each1_contract.localSymbol, 'scannerDataElement.contract.localSymbol')
    w.string(each1.marketName, 'scannerDataElement.marketName')
    w.string(each1_contract.tradingClass, 'scannerDataElement.contract.tradingClass')
    w.string(each1.distance, 'scannerDataElement.distance')
    w.string(each1.benchmark, 'scannerDataElement.benchmark')
    w.string(each1.projection, 'scannerDataElement.projection')
    w.string(each1.comboKey, 'scannerDataElement.comboKey')
  }
}

export function readScannerDataProto(r: ProtoReader): ScannerData {
  let reqId: number | undefined
  const scannerDataElement: ScannerDataElement[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = scannerDataElement
          list.push(readScannerDataElementProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ScannerData', reqId, scannerDataElement }
}

export function writeScannerDataProto(w: ProtoWriter, m: ScannerData, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.scannerDataElement ?? []) {
    const mark = w.open(18)
    writeScannerDataElementProto(w, each)
    w.close(mark)
  }
}
