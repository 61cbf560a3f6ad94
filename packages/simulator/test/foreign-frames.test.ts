import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { Gateway } from '../src/gateway.ts'
import { WireClient } from '../src/scenario/wire-client.ts'
import { turn } from '../src/testing/advance.ts'

/** Frames that the official client wrote; their origin is told beside them. */
const folder = new URL('../../wire/frames/requests/', import.meta.url)

interface Line {
  readonly origin: string
  readonly version: number
  readonly hex?: string
}

/** Requests that are taken without a word, by the names of their files. */
const silent = new Set([
  'handshake',
  'start-api-request',
  'auto-open-orders-request',
  'global-cancel-request',
  'market-data-type-request',
  'news-bulletins-request',
  'set-server-log-level-request',
  'unsubscribe-from-group-events-request',
  // The first bar of five seconds may come later than in a second.
  'real-time-bars-request',
])

/** One for each way of framing and for the ends of what there is. */
const versions = new Set([176, 187, 200, 206, 213, 225])

/** Of a request with more lines than that, only some are sent: the suite has to be quick. */
const MOST_LINES = 48

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''))

describe.each(files.filter((file) => !silent.has(file) && !file.startsWith('cancel-')))('%s', (file) => {
  const lines = readFileSync(new URL(`${file}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ hex = '', version }) => hex !== '' && versions.has(version))

  const step = Math.ceil(lines.length / MOST_LINES)

  test('is answered or refused within a second, whatever the official client put into it', async () => {
    const unanswered: string[] = []
    for (const { origin, version: serverVersion, hex = '' } of lines.filter((_, index) => index % step === 0)) {
      const clock = new SteppedClock()
      await using gateway = new Gateway({ clock, serverVersion })
      const client = await WireClient.inMemory(gateway, { serverVersion })
      await turn()
      const before = client.received.length
      client.sendBytes(Uint8Array.from(Buffer.from(hex, 'hex')))
      await turn()
      for (let waitedMs = 0; waitedMs < 1000 && client.received.length === before; waitedMs += 250) {
        clock.advance(250)
        await turn()
      }
      if (client.received.length === before) unanswered.push(`${origin} at ${serverVersion}`)
      expect(client.unreadable).toEqual([])
    }
    expect(unanswered).toEqual([])
  })
})
