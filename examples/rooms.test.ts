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

describe('the example of', { timeout: 30_000 }, () => {
  it.each([
    ['historical', () => import('./historical.ts'), /bars by \d+ requests, 0 gaps\. Checkpoint: 1\./],
    ['account', () => import('./account.ts'), /Bought 100 AAPL[\s\S]*100 AAPL = [\d.]+[\s\S]*by Interactive Brokers/],
    ['news', () => import('./news.ts'), /Bulletin \(regular\)[\s\S]*\{"A":/],
    ['scanner', () => import('./scanner.ts'), /10\. [A-Z0-9]+ \(USD\)/],
    ['advisor', () => import('./advisor.ts'), /Group Everyone \(Equal\): DU[\s\S]*worth 3000000\./],
    ['display groups', () => import('./display-groups.ts'), /It shows 265598 at SMART\.[\s\S]*AAPL was sent/],
    ['the calendar', () => import('./calendar.ts'), /\d{4}-\d\d-\d\d wshe_[\s\S]*What it knows/],
    ['the configuration', () => import('./configuration.ts'), /Rejected: .*bypassBondWarning[\s\S]*Success: api\.pre/],
  ])('%s runs to its end', async (_, run, expected) => {
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      lines.push(line)
    })
    await run()
    expect(lines.join('\n')).toMatch(expected)
  })
})
