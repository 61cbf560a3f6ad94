import { describe, expect, it } from 'vitest'
import { catalogue, fieldAt } from '../codegen/catalogue.ts'
import { roomsOfDeclarations } from '../codegen/rooms.ts'
import {
  type Conversation,
  type ConversationAnswers,
  conversationOf,
  conversations,
  unsolicitedMessages,
} from './conversations.ts'
import type { Message } from './grammar.ts'

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
    expect(known).toHaveLength(85)
    expect(requests.toSorted()).toEqual(known.toSorted())
  })

  it('account for each message of a gateway, as an answer or as unsolicited', () => {
    const answered = conversations.flatMap((conversation) => [
      ...(conversation.reroute ? [conversation.reroute] : []),
      ...answers(conversation).flatMap((answer) => [...answer.items, ...ending(answer), ...(answer.updates ?? [])]),
    ])
    const known = [...declared].filter(([, { from }]) => from === 'gateway').map(([name]) => name)
    expect(known).toHaveLength(86)
    expect([...new Set([...answered, ...unsolicitedMessages])].toSorted()).toEqual(known.toSorted())
  })

  it('give each call a name of its own', () => {
    const names = conversations.flatMap(({ name, variants }) => [name, ...(variants ?? []).map((it) => it.name)])
    expect(new Set(names).size).toBe(names.length)
  })

  it('stand in the room of their request', async () => {
    const rooms = await roomsOfDeclarations()
    for (const { name, ask, room } of conversations) expect(room, name).toBe(rooms.get(ask))
  })

  it.each(conversations.map((it) => [it.name, it] as const))('%s: request and answers share the key', (name, it) => {
    const key = it.keyedBy
    const everything = answers(it).flatMap((answer) => [...answer.items, ...ending(answer), ...(answer.updates ?? [])])
    if (key === 'kind') {
      expect(message(it.ask).belongsTo).toBeUndefined()
      if (it.cancel) expect(message(it.cancel).belongsTo).toBeUndefined()
    } else {
      const requests = it.cancel ? [it.ask, it.cancel] : [it.ask]
      for (const request of requests) expect(message(request).fields, request).toHaveProperty(key)
    }
    for (const answer of everything) {
      if (otherKeys[name]?.includes(answer)) expect(message(answer).belongsTo, answer).not.toBe(key)
      else if (key === 'kind') expect(message(answer).belongsTo ?? 'orderId', answer).toBe('orderId')
      else expect(message(answer).fields, answer).toHaveProperty(key)
    }
    if (it.reroute) expect(message(it.reroute).fields).toHaveProperty(key)
  })

  it.each(conversations.map((it) => [it.name, it] as const))('%s: the parts fit each other', (_, it) => {
    for (const answer of answers(it)) {
      const ends = ending(answer)
      if (answer.lastWhen) for (const end of ends) expect(message(end).fields).toHaveProperty(answer.lastWhen)
      expect(answer.end === 'none', 'no end').toBe(answer.feed === 'live' || answer.feed === 'command')
      expect(answer.updates !== undefined, 'updates').toBe(answer.feed === 'both')
      if (answer.end === 'single') expect(answer.items).toHaveLength(1)
      if (answer.endsBelow) {
        const gates = (answer.end as string[]).map((end) => message(end).exists?.since)
        expect(gates).toEqual([answer.endsBelow.version])
      }
    }
    for (const { when } of it.variants ?? []) {
      expect(fieldAt(message(it.ask).fields, when.path).kind).toBe(typeof when.is === 'string' ? 'string' : 'bool')
    }
    for (const field of [...Object.keys(it.cancelWith ?? {}), ...(it.cancelRepeats ?? [])]) {
      expect(message(it.cancel ?? '').fields).toHaveProperty(field)
      expect(message(it.ask).fields).toHaveProperty(field)
    }
    expect(it.cancel === it.ask, 'is its own cancel').toBe(it.cancelWith !== undefined)
  })
})

describe('conversationOf', () => {
  it('finds a conversation by what it asks and by its cancel', () => {
    for (const it of conversations) {
      expect(conversationOf(it.ask)).toBe(it)
      if (it.cancel) expect(conversationOf(it.cancel)).toBe(it)
    }
  })

  it('says which request is unknown', () => {
    // @ts-expect-error: no such request
    expect(() => conversationOf('TickPrice')).toThrow('No conversation has a request TickPrice')
  })
})
