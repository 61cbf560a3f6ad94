import type { HistogramDataEntry } from '@twskit/wire'
import type { Instrument } from '../instruments/instrument.ts'
import { trim } from '../instruments/market-rules.ts'
import type { Market } from '../market/market.ts'
import { BLOCK_MS, blockAt } from '../market/path.ts'
import type { Refusal } from '../search/contract-search.ts'
import { invalid } from './bar-size.ts'
import type { Duration } from './duration.ts'
import { sessionsOf } from './spans.ts'

const units: Readonly<Record<string, Duration['unit']>> = {
  second: 'S',
  sec: 'S',
  s: 'S',
  day: 'D',
  d: 'D',
  week: 'W',
  w: 'W',
  month: 'M',
  m: 'M',
  year: 'Y',
  y: 'Y',
}

/** Reads a period such as `3 days`. */
export function parsePeriod(text: string): Duration | { readonly refused: Refusal } {
  const parts = /^(\d+)\s*([a-z]+?)s?$/i.exec(text.trim())
  const unit = units[parts?.[2]?.toLowerCase() ?? '']
  const count = Number(parts?.[1])
  if (unit === undefined || !(count > 0))
    return invalid(`Invalid time period: "${text}". Its form is a number and a unit, such as 3 days`)
  return { count, unit }
}

/** Counts how much traded at which price, cheapest first. */
export function histogram(
  market: Market,
  instrument: Instrument,
  period: Duration,
  isRegular: boolean,
  nowMs: number,
): readonly HistogramDataEntry[] {
  const tape = market.tapeOf(instrument)
  const sizes = new Map<number, number>()
  const request = {
    instrument,
    endMs: nowMs,
    isUpToNow: true,
    size: day,
    duration: period,
    isRegular,
    kind: 'TRADES',
    formatDate: 1,
  } as const
  for (const session of sessionsOf(request)) {
    for (const { startMs, endMs } of isRegular ? session.liquid : session.trading) {
      for (let block = blockAt(startMs); block * BLOCK_MS < Math.min(endMs, nowMs); block++) {
        if (!tape.isTraded || !tape.isOpen(block)) continue
        // The average of a whole block stands for its trades.
        const volume = tape.volume(block)
        const price = tape.level((tape.mid.extent(block).first + tape.mid.extent(block).last) / 2)
        if (volume > 0) sizes.set(price, trim((sizes.get(price) ?? 0) + volume))
      }
    }
  }
  return [...sizes].sort(([a], [b]) => a - b).map(([price, size]) => ({ price, size }))
}

const day = { text: '1 day', unit: 'day', lengthMs: 86_400_000 } as const
