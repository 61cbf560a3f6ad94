import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { listenTcp } from '@twskit/wire/tcp'
import { describe, expect, it } from 'vitest'

interface Run {
  readonly child: ChildProcess
  /** Resolves once the program has printed the words. */
  printed(words: string): Promise<void>
  /** Resolves when the program is over. */
  over(): Promise<{ readonly code: number | null; readonly output: string }>
}

function start(...flags: readonly string[]): Run {
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    '--conditions=@twskit/source',
    'examples/quickstart.ts',
    ...flags,
  ])
  let output = ''
  let heard: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      heard()
    })
  }
  const end = once(child, 'close')
  return {
    child,
    printed: async (words) => {
      while (!output.includes(words)) {
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      }
    },
    over: async () => {
      await end
      return { code: child.exitCode, output }
    },
  }
}

describe.concurrent('the quick start', { timeout: 120_000 }, () => {
  it('shows a contract, an option chain, ticks and mid prices, and ends in order', async () => {
    const { code, output } = await start().over()
    expect(output).toContain('MEITUAN')
    expect(output).toContain('Options on AAPL')
    expect(output).toMatch(/Seen: 20 ticks and [1-9]\d* mid prices/)
    expect(output).toMatch(/Received \d+ messages.*Shutdown complete\.\n$/)
    expect(code).toBe(0)
  })

  it('stops in order at Ctrl-C', async () => {
    const run = start()
    await run.printed('by for await')
    run.child.kill('SIGINT')
    const { code, output } = await run.over()
    expect(output).toMatch(/Stopping:[\s\S]*Shutdown complete\.\n$/)
    expect(code).toBe(0)
  })

  it('says in one paragraph what is wrong when nothing listens', async () => {
    const listener = await listenTcp({ host: '127.0.0.1', port: 0 }, () => undefined)
    await listener.close()
    const { code, output } = await start('--port', String(listener.port)).over()
    expect(code).toBe(1)
    expect(output).toContain(`Cannot connect to 127.0.0.1:${listener.port}: nothing listens there.`)
    expect(output.trimEnd()).not.toContain('\n')
  })

  it('says how it is used when a flag cannot be', async () => {
    const { code, output } = await start('--port', '70000').over()
    expect(code).toBe(2)
    expect(output).toContain('--port is "70000"; allowed: a whole number from 1 to 65535.')
    expect(output).toContain('Usage: npm start --')
  })
})
