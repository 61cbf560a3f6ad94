import type { Contract, Order } from '@twskit/wire'

/** What a message tells of an order besides its ids. */
export interface Described {
  readonly contract: Contract | undefined
  /** An action (`BUY`) or the side of an execution (`BOT`). */
  readonly action: string | undefined
  /** The order as it is echoed; nothing for an execution. */
  readonly order: Order | undefined
  /** The quantity an execution has reached. */
  readonly filled: number | undefined
  readonly orderRef: string | undefined
}

/** An order as it was asked for. */
interface AskedFor {
  readonly contract: Contract
  readonly order: Order
}

/**
 * Whether a message can be about an order that this client asked for. Ids alone do not tell: a gateway whose ids were reset, or a program
 * that ran before, has other orders under the same id.
 */
export function canBe({ contract, order }: AskedFor, told: Described): boolean {
  if (isOther(order.orderRef, told.orderRef)) return false
  // Executions of the legs of a combination have contracts and sides of their own.
  if (contract.secType === 'BAG') return true
  if (isOtherContract(contract, told.contract)) return false
  // An exercise of options becomes an order that the gateway describes in its own way.
  if (order.orderType === undefined) return true
  if (isOtherSide(order.action, told.action)) return false
  const ordered = order.totalQuantity ?? 0
  if (told.filled !== undefined && ordered > 0 && told.filled > ordered * (1 + 1e-9)) return false
  return told.order === undefined || !isOtherTerms(order, told.order)
}

/** Whether an echo repeats what was asked for to the letter, as far as it was asked for. */
export function isExactly(asked: AskedFor, told: Described): boolean {
  if (!canBe(asked, told) || told.order === undefined) return false
  const names = ['totalQuantity', 'orderType', 'lmtPrice', 'auxPrice'] as const
  return names.every((name) => asked.order[name] === undefined || isSame(asked.order[name], told.order?.[name]))
}

/** A gateway may change one of them when it takes an order, such as the quantity (481) or the price (2161), but not both. */
function isOtherTerms(asked: Order, told: Order): boolean {
  if (asked.totalQuantity === undefined || isSame(asked.totalQuantity, told.totalQuantity)) return false
  const prices = ['orderType', 'lmtPrice', 'auxPrice'] as const
  return prices.some(
    (name) => asked[name] !== undefined && told[name] !== undefined && !isSame(asked[name], told[name]),
  )
}

function isOtherContract(asked: Contract, told: Contract | undefined): boolean {
  if (told === undefined) return false
  if (isId(asked.conId) && isId(told.conId)) return asked.conId !== told.conId
  // What the user names by an identifier (an ISIN, a CUSIP) comes back under its symbol.
  if (asked.secIdType !== undefined || asked.secType === 'BOND') return false
  if (asked.secType !== undefined && told.secType === asked.secType)
    return isOther(bare(asked.symbol), bare(told.symbol))
  return false
}

function isOtherSide(asked: string | undefined, told: string | undefined): boolean {
  const [one, other] = [sideOf(asked), sideOf(told)]
  return one !== undefined && other !== undefined && one !== other
}

function sideOf(word: string | undefined): 'buy' | 'sell' | undefined {
  switch (word?.toUpperCase()) {
    case 'BUY':
    case 'BOT':
    case 'SLONG':
      return 'buy'
    case 'SELL':
    case 'SLD':
    case 'SSHORT':
      return 'sell'
    default:
      return undefined
  }
}

function isOther(asked: string | undefined, told: string | undefined): boolean {
  return (asked ?? '') !== '' && (told ?? '') !== '' && asked !== told
}

function isId(conId: number | undefined): conId is number {
  return conId !== undefined && conId > 0
}

/** A symbol without the signs that are written differently here and there: `BRK B`, `BRK.B`. */
function bare(symbol: string | undefined): string | undefined {
  return symbol?.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
}

function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [Number(a), Number(b)]
  if (Number.isNaN(one) || Number.isNaN(other)) return a === b
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
}
