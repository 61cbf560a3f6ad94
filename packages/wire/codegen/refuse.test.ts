import { describe, expect, it } from 'vitest'
import type { ConversationShape } from '../protocol/conversations/conversation.ts'
import { conversationShapes } from '../protocol/conversations/list.ts'
import { unsolicitedMessages } from '../protocol/conversations/unsolicited.ts'
import type { Message } from '../protocol/grammar.ts'
import { catalogue, type Named } from './catalogue.ts'
import { refuseMisfits } from './refuse.ts'

const { messages } = catalogue()
const present = { messages, conversations: conversationShapes, unsolicited: unsolicitedMessages }
const ask: ConversationShape = {
  name: 'borrowRates',
  subject: 'market-data',
  ask: 'BorrowRatesRequest',
  items: ['BorrowRates'],
  end: 'single',
  feed: 'one-shot',
  keyedBy: 'reqId',
}

function message(name: string, from: 'client' | 'gateway', since?: number): Named<Message> {
  const exists = since === undefined ? {} : { exists: { since } }
  return { name, declaration: { id: 199, from, official: [], doc: '', fields: {}, ...exists } }
}

const newMessages = [message('BorrowRatesRequest', 'client', 227), message('BorrowRates', 'gateway', 227)]

describe('the generator', () => {
  it('takes what is declared', () => {
    expect(() => refuseMisfits(present)).not.toThrow()
  })

  it('takes new messages with their conversation', () => {
    const all = { ...present, messages: [...messages, ...newMessages], conversations: [...conversationShapes, ask] }
    expect(() => refuseMisfits(all)).not.toThrow()
  })

  it('refuses a message without text that states no version', () => {
    const all = {
      ...present,
      messages: [...messages, message('BorrowRatesRequest', 'client', 227), message('BorrowRates', 'gateway')],
      conversations: [...conversationShapes, ask],
    }
    expect(() => refuseMisfits(all)).toThrow('BorrowRates has no text layout and no `exists`')
  })

  it('refuses a message that no conversation names', () => {
    expect(() => refuseMisfits({ ...present, messages: [...messages, ...newMessages] })).toThrow(
      /No conversation names BorrowRatesRequest.*\nNo conversation names BorrowRates:/,
    )
  })

  it('refuses a conversation with messages that are not declared, or of the other side', () => {
    expect(() => refuseMisfits({ ...present, conversations: [...conversationShapes, ask] })).toThrow(
      'borrowRates names BorrowRatesRequest, which is not a declared message of the client',
    )
    const swapped = { ...ask, ask: 'TickPrice', items: ['TickPrice'] }
    expect(() => refuseMisfits({ ...present, conversations: [...conversationShapes, swapped] })).toThrow(
      'borrowRates names TickPrice, which is not a declared message of the client',
    )
  })
})
