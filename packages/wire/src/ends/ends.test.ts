import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ClientEnd,
  type ClientEndEvents,
  type ClientMessage,
  type DecodeError,
  encodeRedirect,
  encodeVersionReply,
  FrameError,
  frame,
  GatewayEnd,
  type GatewayEndEvents,
  type GatewayMessage,
  VersionError,
  type VersionReply,
} from '../index.ts'

interface Heard<Message> {
  readonly messages: Message[]
  readonly errors: DecodeError[]
}

function clientEnd(events: Partial<ClientEndEvents> = {}): Heard<GatewayMessage> & {
  readonly end: ClientEnd
  readonly replies: VersionReply[]
} {
  const heard = { messages: [] as GatewayMessage[], errors: [] as DecodeError[], replies: [] as VersionReply[] }
  const end = new ClientEnd({
    replied: (reply) => heard.replies.push(reply),
    message: (message) => heard.messages.push(message),
    undecodable: (error) => heard.errors.push(error),
    ...events,
  })
  return { ...heard, end }
}

function gatewayEnd(events: Partial<GatewayEndEvents> = {}): Heard<ClientMessage> & { readonly end: GatewayEnd } {
  const heard = { messages: [] as ClientMessage[], errors: [] as DecodeError[] }
  const end = new GatewayEnd({
    offered: () => undefined,
    message: (message) => heard.messages.push(message),
    undecodable: (error) => heard.errors.push(error),
    ...events,
  })
  return { ...heard, end }
}

function reply(serverVersion: number): Uint8Array {
  return encodeVersionReply({ serverVersion, connectionTime: '20260302 10:00:00 EST' })
}

/** Passes bytes on in pieces of the sizes given, again and again. */
function inPieces(bytes: Uint8Array, sizes: readonly number[], receive: (piece: Uint8Array) => void): void {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] as number
    receive(bytes.slice(at, at + size))
    at += size
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

const versions = [176, 187, 201, 226]
const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 })

describe('a client end and a gateway end', () => {
  it.each(versions)('carry messages both ways at server version %i, however the bytes are cut', (serverVersion) => {
    fc.assert(
      fc.property(pieces, pieces, fc.array(fc.integer({ min: 1, max: 1e6 })), (up, down, ids) => {
        const client = clientEnd()
        const gateway = gatewayEnd()
        inPieces(client.end.offer(), up, (piece) => gateway.end.receive(piece))
        expect(gateway.end.offer).toMatchObject({ min: 176, max: 226 })
        const accepted = gateway.end.accept({ serverVersion, connectionTime: '20260302 10:00:00 EST' })
        inPieces(accepted, down, (piece) => client.end.receive(piece))
        expect(client.end.serverVersion).toBe(serverVersion)

        const requests = ids.map((reqId) => ({ type: 'CancelMarketData', reqId }) as const)
        inPieces(joined(...requests.map((it) => client.end.encode(it))), up, (piece) => gateway.end.receive(piece))
        expect(gateway.messages).toEqual(requests)

        const answers = ids.map((reqId) => ({ type: 'TickSnapshotEnd', reqId }) as const)
        inPieces(joined(...answers.map((it) => gateway.end.encode(it))), down, (piece) => client.end.receive(piece))
        expect(client.messages).toEqual(answers)
        expect([...client.errors, ...gateway.errors]).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('ClientEnd', () => {
  it('passes on a redirect, and nothing after it', () => {
    const { end, replies, messages } = clientEnd()
    end.receive(joined(encodeRedirect({ host: 'gdc1.example', port: 4003 }), reply(226)))
    expect(replies).toEqual([{ kind: 'redirect', host: 'gdc1.example', port: 4003 }])
    expect(messages).toEqual([])
    expect(end.serverVersion).toBe(0)
  })

  it('refuses a version that was not offered', () => {
    const { end, replies } = clientEnd()
    expect(() => end.receive(reply(150))).toThrow(VersionError)
    expect(replies).toEqual([])
  })

  it('refuses bytes that are not frames', () => {
    expect(() => clientEnd().end.receive(Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toThrow(FrameError)
  })

  it('skips a frame that cannot be read and delivers the next one', () => {
    const { end, messages, errors } = clientEnd()
    const next = gatewayEnd().end
    next.accept({ serverVersion: 226, connectionTime: '' })
    end.receive(joined(reply(226), frame(Uint8Array.of(0, 0, 0, 190)), next.encode({ type: 'OpenOrdersEnd' })))
    expect(errors).toMatchObject([{ reason: 'unknown-id', messageId: 190 }])
    expect(messages).toEqual([{ type: 'OpenOrdersEnd' }])
  })

  it('counts the fields that a newer gateway added', () => {
    const counts: number[] = []
    const { end, messages } = clientEnd({ leftover: (fields) => counts.push(fields) })
    end.receive(joined(reply(187), frame(new TextEncoder().encode('57\x001\x009\x00new\x00'))))
    expect(messages).toEqual([{ type: 'TickSnapshotEnd', reqId: 9 }])
    expect(counts).toEqual([1])
  })

  it('passes frequent messages to the receiver and all others to the listener', () => {
    const prices: unknown[] = []
    const none = (): void => undefined
    const receiver = {
      tickPrice: (...it: unknown[]) => prices.push(it),
      tickSize: none,
      tickString: none,
      tickGeneric: none,
    }
    const { end, messages } = clientEnd({ receiver })
    const gateway = gatewayEnd().end
    const greeting = gateway.accept({ serverVersion: 226, connectionTime: '' })
    const price = gateway.encode({ type: 'TickPrice', reqId: 1, tickType: 1, price: 187.4, size: 3, attrMask: 1 })
    end.receive(joined(greeting, price, gateway.encode({ type: 'TickSnapshotEnd', reqId: 1 })))
    expect(prices).toEqual([[1, 1, 187.4, 3, 1]])
    expect(messages).toEqual([{ type: 'TickSnapshotEnd', reqId: 1 }])
  })

  it('delivers nothing after it was stopped, in the middle of a chunk as well', () => {
    const heard: GatewayMessage[] = []
    const { end } = clientEnd({
      message: (message) => {
        heard.push(message)
        end.stop()
      },
    })
    const { end: gateway } = gatewayEnd()
    const greeting = gateway.accept({ serverVersion: 226, connectionTime: '' })
    end.receive(joined(greeting, gateway.encode({ type: 'OpenOrdersEnd' }), gateway.encode({ type: 'PositionEnd' })))
    end.receive(gateway.encode({ type: 'PositionEnd' }))
    expect(heard).toEqual([{ type: 'OpenOrdersEnd' }])
  })

  it('passes messages to the listener that was set last', () => {
    const { end, messages } = clientEnd()
    const second = clientEnd()
    end.receive(reply(226))
    end.listen({
      replied: () => undefined,
      message: (message) => second.messages.push(message),
      undecodable: () => undefined,
    })
    const { end: gateway } = gatewayEnd()
    gateway.accept({ serverVersion: 226, connectionTime: '' })
    end.receive(gateway.encode({ type: 'OpenOrdersEnd' }))
    expect(messages).toEqual([])
    expect(second.messages).toEqual([{ type: 'OpenOrdersEnd' }])
  })
})

describe('GatewayEnd', () => {
  it('drops what a client sends before its offer was accepted', () => {
    const { end, messages, errors } = gatewayEnd()
    const client = clientEnd().end
    end.receive(client.offer())
    end.receive(client.encode({ type: 'CancelMarketData', reqId: 1 }))
    end.accept({ serverVersion: 187, connectionTime: '' })
    client.receive(reply(187))
    end.receive(client.encode({ type: 'CancelMarketData', reqId: 2 }))
    expect(messages).toEqual([{ type: 'CancelMarketData', reqId: 2 }])
    expect(errors).toEqual([])
  })

  it('refuses a peer that is not an API client', () => {
    expect(() => gatewayEnd().end.receive(new TextEncoder().encode('GET / HTTP/1.1'))).toThrow(FrameError)
  })

  it('skips a request that cannot be read and delivers the next one', () => {
    const { end, messages, errors } = gatewayEnd()
    const client = clientEnd().end
    end.receive(client.offer())
    end.accept({ serverVersion: 187, connectionTime: '' })
    client.receive(reply(187))
    end.receive(
      joined(frame(new TextEncoder().encode('2\x001\x00no\x00')), client.encode({ type: 'PositionsRequest' })),
    )
    expect(errors).toMatchObject([{ messageType: 'CancelMarketData', field: 'reqId' }])
    expect(messages).toEqual([{ type: 'PositionsRequest' }])
  })
})
