// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readContractProto, writeContractProto, type Contract } from '../structs/contract.ts'

/** Reports one position of the subscribed account with its valuation. */
export interface PortfolioValue {
  readonly type: 'PortfolioValue'
  /** what is held; its exchange is the primary one */
  readonly contract?: Contract | undefined
  /** the quantity held, negative when short */
  readonly position?: number | undefined
  /** the price of one unit, in the contract currency */
  readonly marketPrice?: number | undefined
  /** position times price and multiplier, in the contract currency */
  readonly marketValue?: number | undefined
  /** the average cost of one unit, fees included and multiplied for derivatives */
  readonly averageCost?: number | undefined
  /** the profit or loss of the open position, in the contract currency */
  readonly unrealizedPNL?: number | undefined
  /** the profit or loss of what was closed today, in the contract currency */
  readonly realizedPNL?: number | undefined
  /** the account that holds it */
  readonly accountName?: string | undefined
}

export function readPortfolioValueText(r: TextReader, _v: number): PortfolioValue {
  const contract: Mutable<Contract> = {}
  r.skip('version')
  const contract_conId_ = r.int('contract.conId')
  if (contract_conId_ !== undefined) contract.conId = contract_conId_
  const contract_symbol_ = r.string('contract.symbol')
  if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
  const contract_secType_ = r.string('contract.secType')
  if (contract_secType_ !== undefined) contract.secType = contract_secType_
  const contract_lastTradeDateOrContractMonth_ = r.string('contract.lastTradeDateOrContractMonth')
  if (contract_lastTradeDateOrContractMonth_ !== undefined) contract.lastTradeDateOrContractMonth = contract_lastTradeDateOrContractMonth_
  const contract_strike_ = r.float('contract.strike')
  if (contract_strike_ !== undefined) contract.strike = contract_strike_
  const contract_right_ = r.string('contract.right')
  if (contract_right_ !== undefined) contract.right = contract_right_
  const contract_multiplier_ = r.loose('contract.multiplier')
  if (contract_multiplier_ !== undefined) contract.multiplier = contract_multiplier_
  const contract_primaryExch_ = r.string('contract.primaryExch')
  if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
  const contract_currency_ = r.string('contract.currency')
  if (contract_currency_ !== undefined) contract.currency = contract_currency_
  const contract_localSymbol_ = r.string('contract.localSymbol')
  if (contract_localSymbol_ !== undefined) contract.localSymbol = contract_localSymbol_
  const contract_tradingClass_ = r.string('contract.tradingClass')
  if (contract_tradingClass_ !== undefined) contract.tradingClass = contract_tradingClass_
  const position = r.decimal('position')
  const marketPrice = r.float('marketPrice')
  const marketValue = r.float('marketValue')
  const averageCost = r.float('averageCost')
  const unrealizedPNL = r.float('unrealizedPNL')
  const realizedPNL = r.float('realizedPNL')
  const accountName = r.string('accountName')
  return { type: 'PortfolioValue', contract, position, marketPrice, marketValue, averageCost, unrealizedPNL, realizedPNL, accountName }
}

export function writePortfolioValueText(w: TextWriter, m: PortfolioValue, _v: number): void {
  const m_contract: Contract = m.contract ?? {}
  w.literal('8')
  w.int(m_contract.conId, 'contract.conId', '2147483647')
  w.string(m_contract.symbol, 'contract.symbol')
  w.string(m_contract.secType, 'contract.secType')
  w.string(m_contract.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.float(m_contract.strike, 'contract.strike', '1.7976931348623157E308')
  w.string(m_contract.right, 'contract.right')
  w.loose(m_contract.multiplier, 'contract.multiplier')
  w.string(m_contract.primaryExch, 'contract.primaryExch')
  w.string(m_contract.currency, 'contract.currency')
  w.string(m_contract.localSymbol, 'contract.localSymbol')
  w.string(m_contract.tradingClass, 'contract.tradingClass')
  w.decimal(m.position, 'position', '')
  w.float(m.marketPrice, 'marketPrice', '1.7976931348623157E308')
  w.float(m.marketValue, 'marketValue', '1.7976931348623157E308')
  w.float(m.averageCost, 'averageCost', '1.7976931348623157E308')
  w.float(m.unrealizedPNL, 'unrealizedPNL', '1.7976931348623157E308')
  w.float(m.realizedPNL, 'realizedPNL', '1.7976931348623157E308')
  w.string(m.accountName, 'accountName')
}

export function readPortfolioValueProto(r: ProtoReader): PortfolioValue {
  let contract: Contract | undefined
  let position: number | undefined
  let marketPrice: number | undefined
  let marketValue: number | undefined
  let averageCost: number | undefined
  let unrealizedPNL: number | undefined
  let realizedPNL: number | undefined
  let accountName: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 18:
        position = r.decimal()
        break
      case 25:
        marketPrice = r.double()
        break
      case 33:
        marketValue = r.double()
        break
      case 41:
        averageCost = r.double()
        break
      case 49:
        unrealizedPNL = r.double()
        break
      case 57:
        realizedPNL = r.double()
        break
      case 66:
        accountName = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'PortfolioValue', contract, position, marketPrice, marketValue, averageCost, unrealizedPNL, realizedPNL, accountName }
}

export function writePortfolioValueProto(w: ProtoWriter, m: PortfolioValue, _v: number): void {
  if (m.contract !== undefined) {
    const mark = w.open(10)
    writeContractProto(w, m.contract)
    w.close(mark)
  }
  w.decimal(18, m.position, 'position')
  w.double(25, m.marketPrice, 'marketPrice')
  w.double(33, m.marketValue, 'marketValue')
  w.double(41, m.averageCost, 'averageCost')
  w.double(49, m.unrealizedPNL, 'unrealizedPNL')
  w.double(57, m.realizedPNL, 'realizedPNL')
  w.string(66, m.accountName, 'accountName')
}
