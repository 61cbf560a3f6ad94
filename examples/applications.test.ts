import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const { argv } = process

beforeEach(() => {
  // Without a port, examples run against a gateway of their own.
  process.argv = argv.slice(0, 2)
})

afterEach(() => {
  process.argv = argv
  vi.restoreAllMocks()
})

const price = String.raw`\d+\.\d+`

describe('the example', { timeout: 60_000 }, () => {
  it.each([
    ['quote-board', () => import('./quote-board.ts'), new RegExp(`(AAPL +${price} +${price}[^]*){3}`)],
    [
      'option-screener',
      () => import('./option-screener.ts'),
      /\d+ options that expire on \d{8}[^]*0\.\d\d +-?0\.\d\d +0\.\d\d/,
    ],
    [
      'bracket-bot',
      () => import('./bracket-bot.ts'),
      /entered: 100[^]*session: reconnecting[^]*session: ready[^]*(Filled, 100[^]*Cancelled|Cancelled[^]*Filled, 100)[^]*realized: -?\d/,
    ],
    [
      'pnl-monitor',
      () => import('./pnl-monitor.ts'),
      /holds 200 AAPL, -100 MSFT[^]*account +day +-?\d[^]*(AAPL|MSFT) +day/,
    ],
    ['scan-and-subscribe', () => import('./scan-and-subscribe.ts'), /1\. [A-Z]+ [\d.]+ {3}2\. [A-Z]+/],
    [
      'bars-from-ticks',
      () => import('./bars-from-ticks.ts'),
      /(O [\d.]+ H [\d.]+ L [\d.]+ C [\d.]+ {2}volume \d+[^]*){3}/,
    ],
    ['fan-out', () => import('./fan-out.ts'), /reader 3: MSFT \{"bid"[^]*Three readers used 2 market-data lines/],
    [
      'notebook',
      runNotebook,
      new RegExp(`server version 226\\nAPPLE INC 265598\\n[▁-█]{15,}[^]*AAPL ${price} / ${price}`),
    ],
  ])('%s runs to its end', async (_, run, expected) => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...words: readonly unknown[]) => {
      lines.push(words.join(' '))
    })
    await run()
    expect(lines.join('\n')).toMatch(expected)
  })
})

/** Runs the cells of the notebook one after the other, as one program. */
async function runNotebook(): Promise<void> {
  interface Cell {
    readonly cell_type: string
    readonly source: readonly string[]
  }
  const { cells } = JSON.parse(readFileSync(join(import.meta.dirname, 'notebook.ipynb'), 'utf8')) as { cells: Cell[] }
  const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
  const program = join(import.meta.dirname, `notebook-cells-${process.pid}.ts`)
  writeFileSync(program, code.join('\n\n'))
  try {
    await import(/* @vite-ignore */ program)
  } finally {
    rmSync(program)
  }
}
