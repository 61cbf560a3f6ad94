import type { BondContractData, Contract, ContractData, ContractDetails as WireDetails } from '@twskit/wire'

/** What the gateway knows of one contract. Fields have their official names; lists that travel as one text are lists here. */
export interface ContractDetails extends Omit<WireDetails, 'orderTypes' | 'validExchanges' | 'marketRuleIds'> {
  /** The contract itself, ready to be handed to any call. */
  readonly contract: Contract
  /** Where it can be traded: `SMART`, `NASDAQ`, ... */
  readonly validExchanges: readonly string[]
  /** The market rule of each exchange, in the order of `validExchanges`; 0 for none. */
  readonly marketRuleIds: readonly number[]
  /** The order types it takes: `LMT`, `MKT`, ... */
  readonly orderTypes: readonly string[]
  /** The time of the last trade on the last trading day, `16:00:00`, in `lastTradeZone`. */
  readonly lastTradeTime?: string | undefined
  /** The zone of `lastTradeTime`: `US/Eastern`. */
  readonly lastTradeZone?: string | undefined
  /** The day a bond is paid back, `yyyymmdd`. */
  readonly maturity?: string | undefined
}

/** The security types whose strike can be 0 and mean it. */
const withStrike: ReadonlySet<string> = new Set(['OPT', 'FOP', 'WAR', 'IOPT', 'EC'])

/**
 * Leaves out of a contract what gateways write for "none": conId -1 and 0, empty texts, multiplier 0, the right `?` or `0`, and strike 0
 * where there are no strikes. Sent back, some of it makes a gateway refuse the contract, or not answer at all.
 */
export function contractFrom(contract: Contract | undefined): Contract {
  return contract === undefined ? {} : without(contract, (name, value) => isBlank(name, value, contract))
}

/** Leaves the gateway's words for "none" out of a contract with a conId, strike 0 of options too: the conId says which strike it is. */
export function beside(contract: Contract): Contract {
  return without(contract, (name, value) => isBlank(name, value, contract) || (name === 'strike' && value === 0))
}

function without(contract: Contract, isOut: (name: string, value: unknown) => boolean): Contract {
  for (const name in contract) {
    if (!isOut(name, contract[name as keyof Contract])) continue
    return Object.fromEntries(Object.entries(contract).filter(([each, value]) => !isOut(each, value)))
  }
  return contract
}

function isBlank(name: string, value: unknown, { secType = '' }: Contract): boolean {
  switch (name) {
    case 'conId':
      return typeof value === 'number' && value <= 0
    case 'strike':
      return value === 0 && !withStrike.has(secType)
    case 'multiplier':
      return value === 0 || value === '' || value === '0'
    case 'right':
      return value === '' || value === '?' || value === '0'
    default:
      return value === '' || value === undefined
  }
}

/** Reads what a contract look-up answers. */
export function detailsFrom(message: ContractData | BondContractData): ContractDetails {
  const received = contractFrom(message.contract)
  const [day, time, zone] = lastTradeOf(received.lastTradeDateOrContractMonth)
  const { orderTypes, validExchanges, marketRuleIds } = message.contractDetails ?? {}
  // A copy, then only what has a value: leaving fields out of it (`...rest`) and adding ones that are mostly undefined would take
  // three times as long, and a chain has thousands of these.
  const details: Writable<ContractDetails> = Object.assign(
    { ...message.contractDetails },
    {
      contract:
        day === received.lastTradeDateOrContractMonth ? received : { ...received, lastTradeDateOrContractMonth: day },
      validExchanges: exchangesOf(validExchanges),
      marketRuleIds: marketRuleIdsOf(marketRuleIds),
      orderTypes: orderTypesOf(orderTypes),
    },
  )
  if (time !== undefined) details.lastTradeTime = time
  if (zone !== undefined) details.lastTradeZone = zone
  if (message.type === 'BondContractData' && day !== undefined) details.maturity = day
  return details
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const lastTradeOf = repeated(splitLastTrade)
const exchangesOf = repeated(split)
const orderTypesOf = repeated(split)
const marketRuleIdsOf = repeated((list) => split(list).map(Number))

/** Reads the same text once: the thousands of rows of a chain have the same lists, and share what is read from them. */
function repeated<Value>(read: (text: string | undefined) => Value): (text: string | undefined) => Value {
  let lastText: string | undefined
  let lastValue = read(lastText)
  return (text) => {
    if (text !== lastText) {
      lastText = text
      lastValue = read(text)
    }
    return lastValue
  }
}

/** Day, time and zone travel in one field, joined by dashes or by blanks; zones have dashes of their own. */
function splitLastTrade(text: string | undefined): readonly (string | undefined)[] {
  if (text === undefined) return []
  const [, day, time, zone] = /^([^\s-]*)(?:[\s-]+(\d{1,2}:\d{2}(?::\d{2})?))?(?:[\s-]+(\S.*))?$/.exec(text) ?? [
    text,
    text,
  ]
  return [day, time, zone]
}

function split(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(',')
}
