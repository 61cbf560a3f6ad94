import {
  cancelOf,
  type ClientMessage,
  type Conversation,
  type FieldsOf,
  type GatewayMessage,
  type ItemOf,
  type RequestOf,
} from '@twskit/wire'
import { answer, type Collector, list } from './collect.ts'
import type { GatewayType, MessageOf } from './message-of.ts'
import { channelOf } from './routes.ts'
import type { AskSpec } from './specs.ts'

/** The parts of a look-up that its conversation does not state; `kind` and `args` where they differ from its name and its fields. */
export type AskRest<Value> = Partial<Omit<AskSpec<Value>, 'ask' | 'cancel' | 'channel' | 'collect'>>

/** Says how a conversation is asked whose answer is one message. */
export function askOne<const C extends Conversation & { readonly end: 'single' }, Value>(
  conversation: C,
  fields: FieldsOf<C>,
  read: (message: ItemOf<C>) => Value,
  rest?: AskRest<Value>,
): AskSpec<Value> {
  const type = conversation.items[0] as GatewayType
  return askWith(conversation, fields, () => answer(type, read as (message: GatewayMessage) => Value), rest)
}

/** Says how a conversation is asked whose answer is several messages and an end. `read` makes the items of a message. */
export function askAll<const C extends Conversation & { readonly end: readonly string[] }, Item>(
  conversation: C,
  fields: FieldsOf<C>,
  read: (message: ItemOf<C>) => Item | readonly Item[] | undefined,
  rest?: AskRest<readonly Item[]>,
): AskSpec<readonly Item[]> {
  const { items } = conversation
  const end = conversation.end as readonly GatewayType[]
  const readItem = read as (message: MessageOf<GatewayType>) => Item | readonly Item[] | undefined
  return askWith(conversation, fields, () => list({ items, end }, readItem), rest)
}

/** Says how a conversation is asked whose answer a collector of the call gathers. */
export function askWith<const C extends Conversation, Value>(
  conversation: C,
  fields: FieldsOf<C>,
  collect: () => Collector<Value>,
  rest: AskRest<Value> = {},
): AskSpec<Value> {
  const { ask: type, cancel, keyedBy, name } = conversation
  const request = (reqId: number): RequestOf<C> =>
    ({ type, ...(keyedBy === 'reqId' ? { reqId } : {}), ...fields }) as unknown as RequestOf<C>
  return {
    kind: name,
    args: fields,
    ask: request,
    cancel:
      cancel === undefined
        ? undefined
        : (reqId) => cancelOf<C>(conversation, request(reqId)) as unknown as ClientMessage,
    channel: channelOf(conversation, { type, ...fields } as unknown as ClientMessage),
    collect,
    ...rest,
  }
}
