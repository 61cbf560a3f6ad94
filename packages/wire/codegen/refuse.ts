import type { ConversationShape } from '../protocol/conversations/conversation.ts'
import type { Message } from '../protocol/grammar.ts'
import type { Named } from './catalogue.ts'

/** The declarations that have to fit each other. */
export interface Declarations {
  readonly messages: readonly Named<Message>[]
  readonly conversations: readonly ConversationShape[]
  /** Names of the messages that come without having been asked for. */
  readonly unsolicited: readonly string[]
}

/**
 * Refuses declarations that do not fit each other, before anything is written from them.
 *
 * @throws Error that lists every misfit, one a line.
 */
export function refuseMisfits({ messages, conversations, unsolicited }: Declarations): void {
  const declared = new Map(messages.map(({ name, declaration }) => [name, declaration]))
  const named = new Set(unsolicited)
  const misfits: string[] = []
  const expect = (conversation: string, from: Message['from'], name: string): void => {
    named.add(name)
    if (declared.get(name)?.from === from) return
    misfits.push(`The conversation ${conversation} names ${name}, which is not a declared message of the ${from}.`)
  }
  for (const it of conversations) {
    for (const request of requestsOf(it)) expect(it.name, 'client', request)
    for (const answer of answersOf(it)) expect(it.name, 'gateway', answer)
  }
  for (const { name, declaration } of messages) {
    if (declaration.text === undefined && declaration.exists === undefined) {
      misfits.push(`${name} has no text layout and no \`exists\`: state the server version that introduced it.`)
    }
    if (!named.has(name)) {
      misfits.push(`No conversation names ${name}: add it to one in protocol/conversations, or to unsolicited.ts.`)
    }
  }
  if (misfits.length > 0) throw new Error(misfits.join('\n'))
}

function requestsOf({ ask, cancel }: ConversationShape): readonly string[] {
  return cancel === undefined ? [ask] : [ask, cancel]
}

function answersOf(conversation: ConversationShape): readonly string[] {
  const names = [conversation, ...(conversation.variants ?? [])].flatMap(({ items, end, endsBelow, updates = [] }) => [
    ...items,
    ...[end, endsBelow?.end ?? 'none'].flatMap((names) => (typeof names === 'string' ? [] : names)),
    ...updates,
  ])
  return conversation.reroute === undefined ? names : [...names, conversation.reroute]
}
