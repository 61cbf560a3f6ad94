import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeGatewayMessageAt, type DecodeNotes, type FrequentReceiver, receiveFrequentAt } from '../src/index.ts'
import { bytesOf, responseFrames } from './frames.ts'

const frames = [...responseFrames().values()].flat()
const frequent: ReadonlySet<string> = new Set(['TickPrice', 'TickSize', 'TickString', 'TickGeneric'])

/** Keeps what it is handed, in the shape of the messages it stands for. */
class Kept implements FrequentReceiver {
  readonly messages: unknown[] = []

  tickPrice(...[reqId, tickType, price, size, attrMask]: Parameters<FrequentReceiver['tickPrice']>): void {
    this.messages.push({ type: 'TickPrice', reqId, tickType, price, size, attrMask })
  }

  tickSize(...[reqId, tickType, size]: Parameters<FrequentReceiver['tickSize']>): void {
    this.messages.push({ type: 'TickSize', reqId, tickType, size })
  }

  tickString(...[reqId, tickType, value]: Parameters<FrequentReceiver['tickString']>): void {
    this.messages.push({ type: 'TickString', reqId, tickType, value })
  }

  tickGeneric(...[reqId, tickType, value]: Parameters<FrequentReceiver['tickGeneric']>): void {
    this.messages.push({ type: 'TickGeneric', reqId, tickType, value })
  }
}

interface Outcome {
  readonly messages: readonly unknown[]
  readonly leftover: number
}

function received(bytes: Uint8Array, from: number, to: number, version: number): Outcome {
  const kept = new Kept()
  const leftover = receiveFrequentAt(bytes, from, to, version, kept)
  return { messages: kept.messages, leftover }
}

/** What ordinary reading gives of a frequent message; nothing of any other, or of one that cannot be read. */
function decoded(bytes: Uint8Array, from: number, to: number, version: number): Outcome {
  const notes: DecodeNotes = { messageId: 0, encoding: 'text', leftoverFields: 0 }
  try {
    const message = decodeGatewayMessageAt(bytes, from, to, version, notes)
    if (frequent.has(message.type)) return { messages: [message], leftover: notes.leftoverFields }
  } catch {
    // Left for whoever reports it.
  }
  return { messages: [], leftover: -1 }
}

describe('a message handed on field by field', () => {
  test('has the values it is read with as a whole; every other is left alone', () => {
    const counts = new Map<string, number>()
    for (const { hex, version } of frames) {
      const body = bytesOf(hex).subarray(4)
      const outcome = received(body, 0, body.length, version)
      expect(outcome).toEqual(decoded(body, 0, body.length, version))
      for (const { type } of outcome.messages as { type: string }[]) counts.set(type, (counts.get(type) ?? 0) + 1)
    }
    expect([...counts.keys()].toSorted()).toEqual([...frequent].toSorted())
  })

  test('is left alone when it is cut or garbled so that it cannot be read, whatever its neighbours are', () => {
    const ticks = frames.filter(({ hex, version }) => {
      const body = bytesOf(hex).subarray(4)
      return decoded(body, 0, body.length, version).messages.length > 0
    })
    const neighbours = fc.constantFrom(0x00, 0x31, 0x08, 0xff)
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const damaged = fc.tuple(fc.constantFrom(...ticks), share, fc.option(share), fc.nat({ max: 255 }))
    fc.assert(
      fc.property(damaged, neighbours, ([{ hex, version }, length, place, byte], neighbour) => {
        const whole = bytesOf(hex).subarray(4)
        const cut = whole.slice(0, Math.ceil(whole.length * length))
        if (place !== null && cut.length > 0) cut[Math.min(cut.length - 1, Math.floor(cut.length * place))] = byte
        const among = new Uint8Array(cut.length + 48).fill(neighbour)
        among.set(cut, 16)
        expect(received(among, 16, 16 + cut.length, version)).toEqual(decoded(among, 16, 16 + cut.length, version))
      }),
      { seed: 20261128, numRuns: 5000 },
    )
  })

  test('passes on what its receiver throws', () => {
    const body = new TextEncoder().encode('2\x006\x009001\x000\x00100\x00')
    const receiver = Object.assign(new Kept(), {
      tickSize: () => {
        throw new Error('no room')
      },
    })
    expect(() => receiveFrequentAt(body, 0, body.length, 187, receiver)).toThrow('no room')
  })
})
