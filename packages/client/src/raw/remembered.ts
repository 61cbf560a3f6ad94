import type { ConversationFeed, GatewayMessage } from '@twskit/wire'
import { stableKey } from '../requests/index.ts'
import { lastPer, type Replay } from '../streams/index.ts'

/**
 * Makes the memory from which a late reader of a shared request receives what came before: the whole answer where it ends, the last message of
 * each field where rows or ticks are replaced by later ones. A sequence of events has no past.
 */
export function memoryFor(name: string, feed: ConversationFeed): (() => Replay<GatewayMessage>) | undefined {
  if (feed === 'one-shot') return () => new WholeAnswer()
  return feed === 'both' || name === 'marketData' ? lastPer(rowOf) : undefined
}

class WholeAnswer implements Replay<GatewayMessage> {
  #messages: GatewayMessage[] = []

  set(message: GatewayMessage): void {
    this.#messages.push(message)
  }

  all(): GatewayMessage[] {
    return [...this.#messages]
  }

  clear(): void {
    this.#messages = []
  }
}

/** The fields that say which row a message is about. */
const naming = ['account', 'accountName', 'modelCode', 'key', 'tag', 'currency', 'tickType'] as const

function rowOf(message: GatewayMessage): string {
  const fields = message as unknown as Readonly<Record<string, unknown>>
  const { contract, historicalDataBar } = fields as {
    readonly contract?: { readonly conId?: number }
    readonly historicalDataBar?: { readonly date?: string }
  }
  return stableKey([message.type, contract?.conId, historicalDataBar?.date, ...naming.map((name) => fields[name])])
}
