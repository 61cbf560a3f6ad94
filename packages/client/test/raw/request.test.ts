import type { IbClient } from '@twskit/client'
import { answersIn, type Conversation, type ConversationName, conversations, type GatewayMessage } from '@twskit/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Guest, Host, until } from '../endings/stage.ts'
import { AAPL, CALL } from '../endings/samples.ts'
import { type RawSample, rawSamples } from './requests.ts'

const samples = Object.entries(rawSamples) as [ConversationName, RawSample][]
const order = { action: 'BUY', orderType: 'LMT', lmtPrice: 5, totalQuantity: 10, tif: 'DAY', transmit: true }

interface Read {
  readonly messages: GatewayMessage[]
  /** `complete`, or the error. */
  end: unknown
  leave(): void
}

function read(ib: IbClient, ...args: Parameters<IbClient['request']>): Read {
  const messages: GatewayMessage[] = []
  const result: Read = { messages, end: undefined, leave: () => subscription.unsubscribe() }
  const subscription = ib.request(...args).subscribe({
    next: (message) => messages.push(message),
    error: (error: unknown) => {
      result.end = error
    },
    complete: () => {
      result.end = 'complete'
    },
  })
  return result
}

describe.each([187, 226])('ib.request at server version %i', (serverVersion) => {
  let plain: Host
  let advisor: Host

  beforeAll(async () => {
    const portfolio = {
      positions: [
        { contract: AAPL, position: 100 },
        { contract: CALL, position: 100 },
      ],
    }
    plain = await Host.open({ serverVersion, portfolio })
    plain.gateway.bulletins.publish('Good morning')
    advisor = await Host.open({ serverVersion, advisor: true, accounts: 3 })
  })

  afterAll(async () => {
    await plain[Symbol.asyncDispose]()
    await advisor[Symbol.asyncDispose]()
  })

  const known = samples.filter(
    ([, { since = 0, until: last = Infinity }]) => serverVersion >= since && serverVersion <= last,
  )

  it.each(known)('brings the messages of %s and ends it, or leaving cancels it', async (name, sample) => {
    const host = sample.needsAdvisor === true ? advisor : plain
    const guest = await host.client(name === 'autoOpenOrders' ? { clientId: 0 } : {})
    const { ib } = guest
    const { receives, stays = false } = sample
    const goesOn = sample.goesOn === true || stays
    const conversation: Conversation = conversations[name]
    const reading = read(ib, await ready(guest, () => sample.ask(ib)))
    const hasAll = (): boolean => receives.every((type) => reading.messages.some((message) => message.type === type))
    await until(guest, () => hasAll() && (goesOn || reading.end !== undefined))
    expect(reading.messages.map(({ type }) => type)).toEqual(expect.arrayContaining([...receives]))
    for (const { type } of reading.messages) expect(answersIn(conversation)).toContain(type)
    expect(reading.end).toBe(goesOn ? undefined : 'complete')
    const { messagesOut } = ib.stats
    reading.leave()
    await until(guest, () => ib.requests.length === 0)
    expect(ib.requests).toEqual([])
    if (goesOn) expect(ib.stats.messagesOut).toBe(messagesOut + (stays ? 0 : 1))
    await ib.close()
  })

  it('ends the request that the gateway never answers at its deadline', async () => {
    const guest = await plain.client()
    guest.host.manner = 'stall'
    const reading = read(guest.ib, { type: 'MatchingSymbolsRequest', pattern: 'AAPL' }, { timeoutMs: 2_000 })
    await until(guest, () => reading.end !== undefined)
    expect(reading.end).toMatchObject({ code: 'TIMEOUT', timeoutMs: 2_000, waitedFor: 'SymbolSamples' })
    await guest.ib.close()
  })

  it('fails with the code of a refusal', async () => {
    const guest = await plain.client()
    const reading = read(guest.ib, { type: 'ContractDataRequest', contract: { symbol: 'NO SUCH', secType: 'STK' } })
    await until(guest, () => reading.end !== undefined)
    expect(reading.end).toMatchObject({ code: 'REQUEST', gatewayCode: 200, request: { kind: 'contractDetails' } })
    await guest.ib.close()
  })

  it('shares equal requests, and gives a late reader the whole answer', async () => {
    const guest = await plain.client()
    guest.host.manner = 'stall'
    const request = { type: 'ContractDataRequest', contract: AAPL } as const
    const first = read(guest.ib, request)
    const second = read(guest.ib, { ...request })
    await until(guest, () => guest.host.stalled.length > 0)
    expect(guest.host.asked.filter((type) => type === request.type)).toHaveLength(1)
    await guest.host.answerLate()
    await until(guest, () => second.end !== undefined)
    expect(second.messages).toEqual(first.messages)
    await guest.ib.close()
  })

  it('asks again for what goes on, under a fresh id, after the link was lost', async () => {
    const guest = await plain.client()
    const reading = read(guest.ib, { type: 'MarketDataRequest', contract: AAPL })
    const ids = (): readonly unknown[] => [
      ...new Set(reading.messages.map((message) => (message as { readonly reqId?: number }).reqId)),
    ]
    await until(guest, () => ids().length === 1)
    plain.gateway.resetConnections()
    await until(guest, () => ids().length === 2)
    expect([ids().length, reading.end]).toEqual([2, undefined])
    await guest.ib.close()
  })

  it('sends an order once, whoever reads its stream, and keeps it when all have left', async () => {
    const guest = await plain.client()
    const stream = guest.ib.request({ type: 'PlaceOrderRequest', contract: AAPL, order })
    const messages: GatewayMessage[] = []
    const reading = stream.subscribe((message) => messages.push(message))
    await until(guest, () => messages.some(({ type }) => type === 'OrderStatus'))
    reading.unsubscribe()
    const again: GatewayMessage[] = []
    stream.subscribe((message) => again.push(message))
    expect(again).toEqual(messages)
    expect(guest.host.asked.filter((type) => type === 'PlaceOrderRequest')).toHaveLength(1)
    expect(guest.ib.trades.open.map(({ status }) => status)).toEqual(['Submitted'])
    await guest.ib.close()
  })

  it('changes and cancels an order by its id', async () => {
    const guest = await plain.client()
    const placing = guest.ib.placeOrder(AAPL, order)
    await until(guest, () => guest.ib.trades.open.length > 0)
    const trade = await ready(guest, () => placing)
    const { orderId = 0 } = trade
    const changing = read(guest.ib, {
      type: 'PlaceOrderRequest',
      orderId,
      contract: AAPL,
      order: { ...order, lmtPrice: 6 },
    })
    await until(guest, () => trade.order.lmtPrice === 6)
    expect(trade.order.lmtPrice).toBe(6)
    const cancelling = read(guest.ib, { type: 'CancelOrderRequest', orderId })
    await until(guest, () => cancelling.end !== undefined && changing.end !== undefined)
    expect([cancelling.end, changing.end, trade.status]).toEqual(['complete', 'complete', 'Cancelled'])
    await guest.ib.close()
  })

  it('brings the preview of an order, for a read-only client too', async () => {
    const guest = await plain.client({ readOnly: true })
    const reading = read(guest.ib, { type: 'PlaceOrderRequest', contract: AAPL, order: { ...order, whatIf: true } })
    await until(guest, () => reading.end !== undefined)
    expect([reading.end, reading.messages.at(-1)?.type]).toEqual(['complete', 'OpenOrder'])
    await guest.ib.close()
  })

  it('says that an order may have executed when the link falls before the first answer', async () => {
    const guest = await plain.client()
    guest.host.manner = 'stall'
    const reading = read(guest.ib, { type: 'PlaceOrderRequest', contract: AAPL, order })
    await until(guest, () => guest.host.stalled.length > 0)
    await guest.ib.close()
    expect(reading.end).toMatchObject({ code: 'CLOSED', mayHaveExecuted: true })
  })

  it.each([
    { type: 'PlaceOrderRequest', contract: AAPL, order },
    { type: 'CancelOrderRequest', orderId: 1 },
    { type: 'GlobalCancelRequest' },
    { type: 'ExerciseOptionsRequest', contract: CALL },
    { type: 'AutoOpenOrdersRequest', autoBind: true },
    { type: 'FAReplace', faDataType: 1, xml: '' },
    { type: 'UpdateConfigRequest', resetAPIOrderSequence: false },
  ] as const)('refuses $type of a read-only client', async (message) => {
    const { ib } = await plain.client({ readOnly: true })
    expect(() => ib.request(message)).toThrow(expect.objectContaining({ code: 'NOT_SUPPORTED', subject: message.type }))
    await ib.close()
  })

  it('refuses what is no request, what connect sends, and cancels', async () => {
    const { ib } = await plain.client()
    const sending = (message: object) => (): unknown => ib.request(message as Parameters<IbClient['request']>[0])
    for (const wrong of [{}, { type: 'NoSuchRequest' }, { type: 7 }]) {
      expect(sending(wrong)).toThrow(expect.objectContaining({ code: 'VALIDATION', path: 'message.type' }))
    }
    expect(sending(null as unknown as object)).toThrow(expect.objectContaining({ code: 'VALIDATION' }))
    for (const own of [
      { type: 'StartApiRequest' },
      { type: 'CancelMarketData', reqId: 5 },
      { type: 'AccountDataRequest', subscribe: false },
    ]) {
      expect(sending(own)).toThrow(expect.objectContaining({ code: 'NOT_SUPPORTED', subject: own.type }))
    }
    for (const order of [{ type: 'CancelOrderRequest' }, { type: 'PlaceOrderRequest', orderId: 77 }]) {
      expect(sending(order)).toThrow(expect.objectContaining({ code: 'VALIDATION', path: 'message.orderId' }))
    }
    await ib.close()
  })
})

/** Lets time pass until a promise is there. */
async function ready<Value>(guest: Guest, make: () => Value | Promise<Value>): Promise<Value> {
  let isOver = false
  const made = Promise.resolve(make()).finally(() => {
    isOver = true
  })
  await until(guest, () => isOver)
  return made
}
