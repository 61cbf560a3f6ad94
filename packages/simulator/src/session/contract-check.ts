import { type ClientMessage, type Contract, serverVersions } from '@twskit/wire'
import { dayText } from '../clock/days.ts'
import type { Instrument } from '../world/instruments/instrument.ts'
import { idOf } from './request-id.ts'
import type { Session } from './session.ts'

/** What a contract of a request says and the instrument of its conId does not. */
interface Contradiction {
  readonly field: string
  readonly asked: string
  readonly known: string
}

/** Types whose strike 0 is only a question about nothing. */
const withStrike: ReadonlySet<string> = new Set(['OPT', 'FOP', 'WAR', 'IOPT'])

/**
 * Refuses, or leaves unanswered, a request whose contract a gateway does not take; false when it takes the contract.
 *
 * @returns True when the request needs no more answer.
 */
export function refusedForContract(message: ClientMessage, session: Session): boolean {
  if (!('contract' in message) || message.contract === undefined) return false
  const { contract } = message
  if (message.type === 'ContractDataRequest') {
    // Gateways say nothing at all to this, not even an error.
    const isProtobuf = session.serverVersion >= serverVersions.protobufContractData
    if (isProtobuf && contract.strike === 0 && !withStrike.has(contract.secType ?? '')) return true
  } else if (lacksExchange(contract)) {
    const isValidated = message.type === 'HistoricalDataRequest' || message.type === 'PlaceOrderRequest'
    if (isValidated) session.error(idOf(message), 321, "Error validating request.-'bW' : cause - Please enter exchange")
    else session.error(idOf(message), 200, 'No security definition has been found for the request')
    return true
  }
  const found = contract.conId === undefined ? undefined : session.gateway.world.byConId(contract.conId)
  const contradiction = found === undefined ? undefined : contradictionTo(found, contract)
  if (contradiction === undefined) return false
  const { field, asked, known } = contradiction
  const detail = `requested ${field} ${asked}, in contract ${known};`
  session.error(
    idOf(message),
    478,
    `Parameters in request conflicts with contract parameters received by contract id: ${detail}`,
  )
  return true
}

/** A conId alone is enough; a conId with a description needs an exchange. */
function lacksExchange({ conId = 0, exchange, symbol, secType, localSymbol, comboLegs = [] }: Contract): boolean {
  if (exchange || comboLegs.length > 0 || secType === 'BAG') return false
  return conId > 0 && [symbol, secType, localSymbol].some(Boolean)
}

function contradictionTo(instrument: Instrument, contract: Contract): Contradiction | undefined {
  const { lastTradeDateOrContractMonth = '', strike = 0, right = '', multiplier, symbol, currency } = contract
  const expiry = lastTradeDateOrContractMonth.split(/[ -]/, 1)[0] ?? ''
  const { expiry: known } = instrument
  const knownExpiry = known === undefined ? '' : expiry.length === 6 ? known.contractMonth : dayText(known.lastTradeDay)
  if (expiry !== '' && known !== undefined && expiry !== knownExpiry) {
    return { field: 'expiry', asked: expiry, known: knownExpiry }
  }
  const side = right.charAt(0)
  const claims: readonly (readonly [string, string, string | undefined])[] = [
    ['strike', strike === 0 ? '' : String(strike), instrument.strike?.toString()],
    ['right', side === '?' || side === '0' ? '' : side, instrument.right],
    ['multiplier', Number(multiplier ?? 0) === 0 ? '' : String(Number(multiplier)), instrument.multiplier?.toString()],
    ['symbol', symbol ?? '', instrument.secType === 'BOND' ? undefined : instrument.symbol],
    ['currency', currency ?? '', instrument.currency],
  ]
  for (const [field, asked, fact] of claims) {
    if (asked !== '' && fact !== undefined && asked.toUpperCase() !== fact.toUpperCase())
      return { field, asked, known: fact }
  }
  return undefined
}
