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

/** Cleans a contract of what stands for nothing: the `?` and `0` that text messages have as the right of what is no option. */
export function contractFrom(contract: Contract | undefined): Contract {
  if (contract === undefined) return {}
  return contract.right === '?' || contract.right === '0' ? { ...contract, right: undefined } : contract
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

/** Day, time and zone travel in one field, joined by dashes or by blanks. */
function splitLastTrade(text: string | undefined): readonly (string | undefined)[] {
  if (text === undefined) return []
  const [day, time, ...zone] = text.split(text.includes('-') ? '-' : /\s+/)
  return [day, time, zone.length === 0 ? undefined : zone.join(' ')]
}

function split(list: string | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : list.split(',')
}
