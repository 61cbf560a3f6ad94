import { describe, expect, it } from 'vitest'
import { catalogue, fieldAt } from '../../codegen/catalogue.ts'
import { roomsOfDeclarations } from '../../codegen/rooms.ts'
import type { Message } from '../grammar.ts'
import type { ConversationAnswers, ConversationShape as Conversation } from './conversation.ts'
import { conversationShapes as conversations } from './list.ts'
import { unsolicitedMessages } from './unsolicited.ts'

const declared = new Map(catalogue().messages.map(({ name, declaration }) => [name, declaration]))

function message(name: string): Message {
  const found = declared.get(name)
  if (found === undefined) throw new Error(`${name} is not declared`)
  return found
}

function answers(conversation: Conversation): ConversationAnswers[] {
  return [conversation, ...(conversation.variants ?? [])]
}

function ending(answer: ConversationAnswers): string[] {
  return [answer.end, answer.endsBelow?.end ?? 'none'].flatMap((end) => (typeof end === 'string' ? [] : end))
}

/** Every message that comes in answer. */
function messagesOf(conversation: Conversation): string[] {
  return answers(conversation).flatMap((answer) => [...answer.items, ...ending(answer), ...(answer.updates ?? [])])
}

/** The key a message carries, if it is the one asked about, else whatever it belongs to. */
function keyOf(name: string, key: string): string {
  const { fields, belongsTo } = message(name)
  return fields[key] ? key : (belongsTo ?? 'kind')
}

const named = conversations.map((it) => [it.name, it] as const)

function answersWith(part: keyof ConversationAnswers): (readonly [string, ConversationAnswers])[] {
  return named.flatMap(([name, it]) =>
    answers(it)
      .filter((answer) => answer[part] !== undefined)
      .map((answer) => [name, answer] as const),
  )
}

/** What carries another key than the conversation it takes part in, and why the client finds it all the same. */
const otherKeys: Readonly<Record<string, readonly string[]>> = {
  // Joined to their execution by execId, and executions to their order by the order id inside.
  placeOrder: ['ExecutionDetails', 'CommissionAndFeesReport'],
  exerciseOptions: ['ExecutionDetails', 'CommissionAndFeesReport'],
  executions: ['CommissionAndFeesReport'],
  // Whole lists of orders, each under its own id.
  globalCancel: ['OrderStatus'],
  openOrders: ['OpenOrder', 'OrderStatus'],
  allOpenOrders: ['OpenOrder', 'OrderStatus'],
  autoOpenOrders: ['OrderBound', 'OpenOrder', 'OrderStatus'],
}

describe('conversations', () => {
  it('have each request exactly once, asking or cancelling', () => {
    const requests = conversations.flatMap(({ ask, cancel }) =>
      cancel === undefined || cancel === ask ? [ask] : [ask, cancel],
    )
    const known = [...declared].filter(([, { from }]) => from === 'client').map(([name]) => name)
    expect(requests.toSorted()).toEqual(known.toSorted())
  })

  it('account for each message of a gateway, as an answer or as unsolicited', () => {
    const answered = conversations.flatMap((conversation) => [
      ...(conversation.reroute ? [conversation.reroute] : []),
      ...messagesOf(conversation),
    ])
    const known = [...declared].filter(([, { from }]) => from === 'gateway').map(([name]) => name)
    expect([...new Set([...answered, ...unsolicitedMessages])].toSorted()).toEqual(known.toSorted())
  })

  it('give each call a name of its own', () => {
    const names = conversations.flatMap(({ name, variants }) => [name, ...(variants ?? []).map((it) => it.name)])
    expect(new Set(names).size).toBe(names.length)
  })

  it('have the subject of their request', async () => {
    const rooms = await roomsOfDeclarations()
    for (const { name, ask, subject } of conversations) expect(subject, `subject of ${name}`).toBe(rooms.get(ask))
  })

  it.each(named)('%s: requests and answers share the key', (name, { ask, cancel, keyedBy, reroute, ...it }) => {
    const apart = otherKeys[name] ?? []
    const parts = [ask, cancel, reroute, ...messagesOf({ ...it, name, ask, keyedBy })]
    const keys = new Set(
      parts.filter((part) => part !== undefined && !apart.includes(part)).map((part) => keyOf(part as string, keyedBy)),
    )
    expect([...keys]).toEqual([keyedBy])
    for (const answer of apart) expect(keyOf(answer, keyedBy), `key of ${answer}`).not.toBe(keyedBy)
  })

  it.each(named)('%s: the end fits the feed', (_, it) => {
    for (const { feed, end, items, updates } of answers(it)) {
      expect(end === 'none', 'has no end').toBe(feed === 'live' || feed === 'command')
      expect(updates !== undefined, 'goes on').toBe(feed === 'both')
      expect(items.length, 'one message is the whole answer').toBe(end === 'single' ? 1 : items.length)
    }
  })

  it.each(answersWith('endsBelow'))('%s: has another end exactly below the version of its end', (_, answer) => {
    const gates = (answer.end as string[]).map((end) => message(end).exists?.since)
    expect(gates).toEqual([answer.endsBelow?.version])
  })

  it.each(answersWith('lastWhen'))('%s: each ending message has the flag', (_, answer) => {
    for (const end of ending(answer))
      expect(message(end).fields).toHaveProperty([answer.lastWhen as string, 'kind'], 'bool')
  })

  it.each(named.filter(([, it]) => it.variants))('%s: each variant is selected by a field', (_, { ask, variants }) => {
    for (const { when } of variants ?? []) {
      expect(fieldAt(message(ask).fields, when.path).kind).toBe(typeof when.is === 'string' ? 'string' : 'bool')
    }
  })

  it.each(named.filter(([, it]) => it.cancel))('%s: the cancel can say what it must', (_, it) => {
    const cancel = it.cancel ?? it.ask
    expect(cancel === it.ask, 'is its own cancel').toBe(it.cancelWith !== undefined)
    for (const field of [...Object.keys(it.cancelWith ?? {}), ...(it.cancelRepeats ?? [])]) {
      expect(message(cancel).fields).toHaveProperty(field)
      expect(message(it.ask).fields).toHaveProperty(field)
    }
  })
})
