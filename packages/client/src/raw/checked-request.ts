import { type ClientMessage, type Conversation, conversationOf } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { NotSupportedError, ValidationError } from '../errors.ts'
import type { RawRequest } from './raw-types.ts'

/** The requests that change orders or settings, apart from previews. */
const changing: ReadonlySet<ClientMessage['type']> = new Set([
  'PlaceOrderRequest',
  'CancelOrderRequest',
  'GlobalCancelRequest',
  'ExerciseOptionsRequest',
  'AutoOpenOrdersRequest',
  'FAReplace',
  'UpdateConfigRequest',
] as const)

/**
 * Finds the conversation of a request.
 *
 * @throws {@link ValidationError} when no request of the protocol has that name.
 * @throws {@link NotSupportedError} for requests that the client sends itself, and for what a read-only client does not send.
 */
export function conversationFor({ settings }: ClientContext, message: RawRequest): Conversation {
  const type: unknown = (message as Partial<RawRequest> | null | undefined)?.type
  const conversation = typeof type === 'string' ? conversationOf(type) : undefined
  if (conversation === undefined) {
    throw new ValidationError({
      path: 'message.type',
      value: type,
      allowed: 'the name of a request of the protocol, such as ContractDataRequest',
    })
  }
  if (conversation.name === 'startApi') {
    throw new NotSupportedError({ subject: message.type, reason: 'connect sends it when the session begins' })
  }
  if (isCancel(conversation, message)) {
    throw new NotSupportedError({
      subject: message.type,
      reason: `the client sends it when the last reader leaves the stream of the ${conversation.ask}`,
    })
  }
  if (settings.readOnly && changing.has(message.type) && !isPreview(message)) {
    throw new NotSupportedError({
      subject: message.type,
      reason: 'the client was connected with readOnly, so nothing that changes orders or settings is sent',
    })
  }
  return conversation
}

/** Whether a message asks what an order would do. */
export function isPreview(message: RawRequest): boolean {
  return message.type === 'PlaceOrderRequest' && message.order?.whatIf === true
}

function isCancel({ feed, cancel, cancelWith }: Conversation, message: ClientMessage): boolean {
  if (message.type !== cancel || message.type === 'CancelOrderRequest' || feed === 'command') return false
  if (cancelWith === undefined) return true
  const fields = message as unknown as Readonly<Record<string, unknown>>
  return Object.entries(cancelWith).every(([name, value]) => (fields[name] ?? false) === value)
}
