import type { GatewayMessage } from '@twskit/wire'
import type { GatewayType, MessageOf } from './message-of.ts'

/** Gathers the answers to one request until they are complete. */
export interface Collector<Value> {
  /** What completes it, in words: `ContractDataEnd`. */
  readonly waitingFor: string
  /** Completes it when nothing has come for this long after it was sent; for answers without an end. */
  readonly idleMs?: number | undefined
  /** Takes one answer; answers whether the request is complete now. Throwing fails the request. */
  take(message: GatewayMessage): boolean
  /** Watches something else that completes it, from the moment it is made; the answer ends that. */
  watch?(finish: () => void): () => void
  /** Says that its deadline ends it with what it has, where that is better than nothing. */
  readonly hasLastResort?: (() => boolean) | undefined
  /** The result. Asked once, when complete. */
  value(): Value
  /** What has come so far; goes into a `TimeoutError`. */
  arrived(): readonly unknown[]
}

/** Collects the one message that is the answer. */
export function answer<Type extends GatewayType, Value>(
  type: Type,
  read: (message: MessageOf<Type>) => Value,
): Collector<Value> {
  let result: { value: Value } | undefined
  return {
    waitingFor: type,
    take: (message) => {
      if (message.type !== type) return false
      result = { value: read(message as MessageOf<Type>) }
      return true
    },
    value: () => (result as { value: Value }).value,
    arrived: () => [],
  }
}

/** What a list is made of, and how it ends. At least one of `end`, `isLast` and `idleMs` is there. */
export interface ListShape<Item extends GatewayType> {
  /** The messages that are, or carry, items. */
  readonly items: readonly Item[]
  /** The messages that end the list. */
  readonly end?: readonly GatewayType[] | undefined
  /** Says that an item is the last one, where items say so themselves. */
  readonly isLast?: ((message: MessageOf<Item>) => boolean) | undefined
  /** Ends the list when nothing has come for this long, for gateways that leave the end marker out. */
  readonly idleMs?: number | undefined
}

/**
 * Collects items into a list, in the order of arrival, until its end. `read` makes the items of a message: one, or an
 * array of several; `undefined` makes none.
 */
export function list<Type extends GatewayType, Item>(
  shape: ListShape<Type>,
  read: (message: MessageOf<Type>) => Item | readonly Item[] | undefined,
): Collector<readonly Item[]> {
  const collected: Item[] = []
  const { items, end = [], isLast, idleMs } = shape
  return {
    waitingFor: end.length > 0 ? end.join(' or ') : isLast !== undefined ? 'the last item' : `${idleMs} ms of silence`,
    idleMs,
    take: (message) => {
      if ((end as readonly string[]).includes(message.type)) return true
      if (!(items as readonly string[]).includes(message.type)) return false
      const item = read(message as MessageOf<Type>)
      // Not push(...item): an answer can hold more items than a call can take arguments.
      if (Array.isArray(item)) for (const one of item as readonly Item[]) collected.push(one)
      else if (item !== undefined) collected.push(item as Item)
      return isLast?.(message as MessageOf<Type>) ?? false
    },
    value: () => collected,
    arrived: () => collected,
  }
}
