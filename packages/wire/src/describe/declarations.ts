import type { Direction, Message, Struct } from '../../protocol/grammar.ts'
import * as declarations from '../../protocol/index.ts'
import type { ClientMessage, GatewayMessage } from '../generated/types.ts'

/** The name of any message of the protocol. */
export type MessageType = ClientMessage['type'] | GatewayMessage['type']

interface Declared {
  readonly messages: ReadonlyMap<string, Message>
  readonly structNames: ReadonlyMap<Struct, string>
  readonly byId: Readonly<Record<Direction, ReadonlyMap<number, readonly [name: string, Message]>>>
}

let known: Declared | undefined

/** Sorts the declarations into messages and structs, once. */
export function declared(): Declared {
  known ??= sort()
  return known
}

function sort(): Declared {
  const messages = new Map<string, Message>()
  const structNames = new Map<Struct, string>()
  const byId = { client: new Map<number, [string, Message]>(), gateway: new Map<number, [string, Message]>() }
  for (const [name, declaration] of Object.entries<unknown>({ ...declarations })) {
    if (isMessage(declaration)) {
      messages.set(name, declaration)
      byId[declaration.from].set(declaration.id, [name, declaration])
    } else if (isStruct(declaration)) {
      structNames.set(declaration, name)
    }
  }
  return { messages, structNames, byId }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'from' in value && 'fields' in value
}

function isStruct(value: unknown): value is Struct {
  return typeof value === 'object' && value !== null && 'fields' in value && !('from' in value)
}
