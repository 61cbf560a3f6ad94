import { deepStrictEqual } from 'node:assert/strict'
import { decodeGatewayMessage, decodeGatewayMessageInSlices, type GatewayMessage } from '@twskit/wire'
import {
  body,
  history,
  mixedFeed,
  openOrder,
  PROTOBUF,
  TEXT,
  tickByTick,
  tickPrice,
  tickSize,
  tickString,
} from './frames.ts'
import { protobufReaders, textReaders } from './hand-tuned.ts'
import { type Contender, measure, print } from './measure.ts'
import { splitAndNumber } from './split-and-number.ts'

const ROUNDS = 61

const ticks = { tickPrice, tickSize, tickString, tickByTick } as const

/** Some copies of a body, as frames lie at different places of different chunks. */
function copies(of: Uint8Array): Uint8Array[] {
  return Array.from({ length: 64 }, () => of.slice())
}

function reader(name: string, bodies: readonly Uint8Array[], read: (body: Uint8Array) => object): Contender {
  return {
    name,
    run(times) {
      let sum = 0
      for (let n = 0; n < times; n++) if ('type' in read(bodies[n % bodies.length] as Uint8Array)) sum++
      return sum
    },
  }
}

const textCodec = (of: Uint8Array): GatewayMessage => decodeGatewayMessage(of, TEXT)
const protobufCodec = (of: Uint8Array): GatewayMessage => decodeGatewayMessage(of, PROTOBUF)

function singleTicks(): void {
  for (const [name, message] of Object.entries(ticks)) {
    const key = name as keyof typeof ticks
    for (const [encoding, version, codec, tuned] of [
      ['text', TEXT, textCodec, textReaders[key]],
      ['protobuf', PROTOBUF, protobufCodec, protobufReaders[key]],
    ] as const) {
      const bodies = copies(body(message, version))
      const [first] = bodies
      deepStrictEqual(tuned(first as Uint8Array), codec(first as Uint8Array))
      const contenders = [reader('twskit', bodies, codec), reader('hand-tuned for this frame', bodies, tuned)]
      print(`${message.type}, ${encoding}`, measure(contenders, ROUNDS), 'within 1.5')
    }
  }
}

function feed(): void {
  const bodies = mixedFeed(TEXT, 1000)
  deepStrictEqual(bodies.map(splitAndNumber), bodies.map(textCodec))
  const contenders = [reader("split('\\0') and Number", bodies, splitAndNumber), reader('twskit', bodies, textCodec)]
  print('mixed feed, text', measure(contenders, ROUNDS), 'at least 6')
}

function orders(): void {
  for (const [encoding, version, codec] of [
    ['text', TEXT, textCodec],
    ['protobuf', PROTOBUF, protobufCodec],
  ] as const) {
    const bodies = copies(body(openOrder, version))
    const split = (of: Uint8Array): object => ({ type: Buffer.from(of).toString('latin1').split('\0').map(Number) })
    const contenders = [
      reader('twskit', bodies, codec),
      ...(encoding === 'text' ? [reader("split('\\0') and Number, no object", bodies, split)] : []),
      reader('a tick price, for scale', copies(body(tickPrice, version)), codec),
    ]
    print(`open order, about 120 fields, ${encoding}, ${bodies[0]?.length} bytes`, measure(contenders, ROUNDS))
  }
}

function bars(): void {
  for (const [encoding, version, codec] of [
    ['text', TEXT, textCodec],
    ['protobuf', PROTOBUF, protobufCodec],
  ] as const) {
    const small = reader('10,000 bars, ten times', [body(history(10_000), version)], codec)
    const contenders = [
      reader('100,000 bars', [body(history(100_000), version)], codec),
      { name: small.name, run: (times: number) => small.run(times * 10) },
    ]
    print(`one reply of many bars, ${encoding}`, measure(contenders, 9), 'linear: near 1')
  }
}

/** How long each slice of a long reply holds the event loop: its CPU time, and what the machine made of it. */
function slices(): void {
  process.stdout.write('\n100,000 bars read in slices of 5,000 (target: no slice above 50 ms)\n')
  for (const [encoding, version] of [
    ['text', TEXT],
    ['protobuf', PROTOBUF],
  ] as const) {
    const of = body(history(100_000), version)
    const cpu: number[] = []
    const wall: number[] = []
    for (let round = 0; round < 5; round++) {
      // What earlier cases left behind is not this one's to collect.
      globalThis.gc?.()
      const reading = decodeGatewayMessageInSlices(of, version)
      for (let isDone = false; !isDone; ) {
        const used = process.cpuUsage()
        const started = performance.now()
        isDone = reading.next().done === true
        wall.push(performance.now() - started)
        const { user, system } = process.cpuUsage(used)
        cpu.push((user + system) / 1000)
      }
    }
    process.stdout.write(`  ${encoding.padEnd(10)} CPU ${spread(cpu)}; wall ${spread(wall)}\n`)
  }
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return `median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms, longest ${(sorted.at(-1) ?? 0).toFixed(1)} ms`
}

/** Measures the codec in process against readers written by hand for one frame each, and against splitting text. */
export function benchCodec(): void {
  process.stdout.write('min and median each time, ratios of both to the last row of a table\n')
  singleTicks()
  feed()
  orders()
  bars()
  slices()
}
