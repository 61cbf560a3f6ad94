import { describe, expect, it } from 'vitest'
import { prices, symbols } from '../../test/specs.ts'
import { wireLoop } from '../../test/wire-loop.ts'

const wrong: readonly [options: object, path: string][] = [
  [{ timeoutMs: '5' }, 'options.timeoutMs'],
  [{ timeoutMs: -1 }, 'options.timeoutMs'],
  [{ timeoutMs: Number.NaN }, 'options.timeoutMs'],
  [{ signal: new AbortController() }, 'options.signal'],
]

describe('the options that every call takes', () => {
  it.each(wrong)('%o is refused before anything is sent', async (options, path) => {
    const loop = wireLoop()
    await expect(loop.registry.ask(symbols('AAPL'), options)).rejects.toMatchObject({ code: 'VALIDATION', path })
    expect([loop.names(), loop.registry.snapshot()]).toEqual([[], []])
  })

  it('may say that there is no limit', () => {
    const loop = wireLoop()
    for (const timeoutMs of [0, Number.POSITIVE_INFINITY, undefined]) {
      void loop.registry.ask(symbols('AAPL'), { timeoutMs })
    }
    expect(loop.names()).toEqual(['MatchingSymbolsRequest'])
  })

  it('are checked for streams when they are made', () => {
    const loop = wireLoop()
    const options = { whenLinesRunOut: 'steal' } as unknown as { readonly whenLinesRunOut: 'evict' }
    expect(() => loop.registry.stream(prices('AAPL'), options)).toThrow("'refuse', 'evict'")
  })
})
