import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'

/** Runs `twskit` with the words; `line` waits for one that holds the text. */
function twskit(...words: readonly string[]) {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const stop = new AbortController()
  const take = (line: string): void => {
    lines.push(line)
    for (const look of waiting) look()
  }
  const code = run(words, '1.2.3', { print: take, complain: take, stop: stop.signal })
  const line = (text: string): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = lines.find((each) => each.includes(text))
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return { code, lines, line, stop: () => stop.abort() }
}

/** Speaks the handshake to a port and returns the version that was answered. */
async function versionAt(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const offer = 'v176..226'
  const length = Buffer.alloc(4)
  length.writeUInt32BE(offer.length)
  socket.write(Buffer.concat([Buffer.from('API\0'), length, Buffer.from(offer)]))
  const [answer] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return answer.subarray(4).toString('latin1').split('\0')[0] ?? ''
}

function portOf(line: string): number {
  return Number(/127\.0\.0\.1:(\d+)/.exec(line)?.[1])
}

describe('twskit simulate', () => {
  it('listens, speaks the version it was told, and stops when asked', async () => {
    const server = twskit('simulate', '--port', '0', '--server-version', '187', '--accounts', '2', '--seed', '7')
    const greeting = await server.line('Simulated gateway at')
    expect(greeting).toContain('server version 187, seed 7, calm, accounts DU1000001, DU1000002')
    expect(await versionAt(portOf(greeting))).toBe('187')
    server.stop()
    expect(await server.code).toBe(0)
    expect(server.lines.at(-1)).toBe('Stopped; 0 clients were connected.')
  })

  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const server = twskit('simulate', '--port', String(port))
    expect(await server.code).toBe(1)
    expect(server.lines).toEqual([
      `Something listens at 127.0.0.1:${port} already. Stop it, or choose another port with --port (0 picks a free one).`,
    ])
    other.close()
  })

  it.each([
    [['simulate', '--server-version', '175'], '--server-version is "175"; allowed: a whole number from 176 to 226.'],
    [
      ['simulate', '--scenario', 'storm'],
      '--scenario is "storm"; allowed: calm, nightly-restart, outages, farm-flaps, bad-line.',
    ],
    [['simulate', '--faults', 'garble=2'], 'The fault garble is "2"; allowed: a share from 0 to 1.'],
    [['simulate', '--portfolio', 'rich'], '--portfolio is "rich"; allowed: sample, empty.'],
    [['simulate', '--farms', 'some'], '--farms is "some"; allowed: usual, on-demand, connected.'],
  ])('refuses %j', async (words, message) => {
    const { code, lines } = twskit(...words)
    expect(await code).toBe(2)
    expect(lines).toEqual([`${message} See twskit simulate --help.`])
  })

  it('refuses a command that does not exist', async () => {
    const { code, lines } = twskit('trade')
    expect(await code).toBe(2)
    expect(lines).toEqual(['There is no command "trade". Allowed: simulate. See twskit --help.'])
  })

  it('is as fast and as broken as it was told to be', async () => {
    // The answer comes after six seconds of its clock, and one byte at a time.
    const server = twskit('simulate', '--port', '0', '--speed', '60', '--faults', 'splitBytes=1,handshakeMs=6000')
    expect(await versionAt(portOf(await server.line('Simulated gateway at')))).toBe('')
    server.stop()
    expect(await server.code).toBe(0)
  })

  it('explains itself', async () => {
    const { code, lines } = twskit('simulate', '--help')
    expect(await code).toBe(0)
    expect(lines.join('\n')).toMatch(
      /--server-version <n> +newest protocol version[^]+nightly-restart +every two minutes/,
    )
  })
})
