import {
  type ClientMessage,
  type Conversation,
  conversationList,
  type GatewayMessage,
  VersionError,
} from '@twskit/wire'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { Gateway } from '../src/gateway.ts'
import { WireClient } from '../src/scenario/wire-client.ts'
import { requests } from './requests.ts'
import { turn } from '../src/testing/advance.ts'

const versions = [176, 187, 200, 206, 213, 226]

/** Requests that a gateway takes without a word; all the others are answered or refused. */
const silent: ReadonlySet<ClientMessage['type']> = new Set([
  'StartApiRequest',
  'MarketDataTypeRequest',
  'SetServerLogLevelRequest',
  // Silent when there is nothing to cancel, nothing to bind and no bulletin to tell.
  'GlobalCancelRequest',
  'AutoOpenOrdersRequest',
  'NewsBulletinsRequest',
])

const asked = conversationList.map(({ ask }) => ask).filter((type) => !silent.has(type))

describe.each(versions)('at server version %i', (serverVersion) => {
  test.each(asked)('%s is answered or refused within a second', async (type) => {
    const conversation = conversationList.find(({ ask }) => ask === type) as Conversation
    const clock = new SteppedClock()
    await using gateway = new Gateway({ clock, serverVersion })
    const client = await WireClient.inMemory(gateway)
    await turn()
    const before = client.received.length
    const request = requests[type]
    if (!send(client, request)) return
    await turn()
    for (let waitedMs = 0; waitedMs < 1000 && client.received.length === before; waitedMs += 250) {
      clock.advance(250)
      await turn()
    }
    // Bars of five seconds cannot come sooner than the next of them ends.
    if (type === 'RealTimeBarsRequest') clock.advance(5000)
    await turn()
    const answers = client.received.slice(before)
    expect(answers.filter((message) => belongs(message, request, conversation))).not.toEqual([])
  })
})

/** Sends a request; false when it does not exist at the version, which the codec has to say. */
function send(client: WireClient, request: ClientMessage): boolean {
  try {
    client.send(request)
    return true
  } catch (cause) {
    expect(cause).toBeInstanceOf(VersionError)
    return false
  }
}

test.each(versions)('every request finds someone who answers at server version %i', async (serverVersion) => {
  const clock = new SteppedClock()
  await using gateway = new Gateway({ clock, serverVersion, limits: { messagesPerSecond: 1000 } })
  const client = await WireClient.inMemory(gateway)
  for (const request of Object.values(requests)) send(client, request)
  await turn()
  clock.advance(60_000)
  await turn()
  const texts = client.all('ErrorMessage').map(({ errorMsg = '' }) => errorMsg)
  expect(texts.filter((text) => text.includes('not supported by this gateway'))).toEqual([])
  expect(client.unreadable).toEqual([])
  expect(client.isClosed).toBe(false)
})

function belongs(message: GatewayMessage, request: ClientMessage, conversation: Conversation): boolean {
  const id = 'reqId' in request ? request.reqId : 'orderId' in request ? request.orderId : -1
  if (message.type === 'ErrorMessage') return message.id === id || message.id === -1
  const ends = typeof conversation.end === 'string' ? [] : conversation.end
  if (![...conversation.items, ...ends].includes(message.type)) return false
  return !('reqId' in message) || !('reqId' in request) || message.reqId === id
}
