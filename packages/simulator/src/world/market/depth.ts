import type { MarketDepthData } from '@twskit/wire'
import { priceAway, trim } from '../instruments/market-rules.ts'
import { priceStepsOf } from '../instruments/contract.ts'
import { uniformAt } from '../random.ts'
import { type Quote, QUOTE_STEP_MS } from './quote.ts'
import type { Tape } from './tape.ts'

/** One row of a book. */
interface DepthRow {
  readonly price: number
  readonly size: number
  /** Market maker or exchange; empty in a book without them. */
  readonly marketMaker: string
}

/** Both sides of a book, best first. */
export interface Book {
  readonly bids: readonly DepthRow[]
  readonly asks: readonly DepthRow[]
}

/** Rows a book has at most. */
const DEEPEST_BOOK = 20

const makers = ['NSDQ', 'ARCA', 'BATS', 'EDGX', 'NYSE', 'IEX', 'MEMX', 'CHX']

/** Computes the book that belongs to a quote; its best rows are the quote itself. */
export function bookOf(tape: Tape, quote: Quote, rows: number, isSmart: boolean): Book {
  const count = Math.min(Math.max(0, rows), DEEPEST_BOOK)
  return {
    bids: side(tape, quote, count, isSmart, 'bid'),
    asks: side(tape, quote, count, isSmart, 'ask'),
  }
}

function side(tape: Tape, quote: Quote, count: number, isSmart: boolean, which: 'bid' | 'ask'): readonly DepthRow[] {
  const best = which === 'bid' ? quote.bid : quote.ask
  const bestSize = which === 'bid' ? quote.bidSize : quote.askSize
  if (best === undefined || bestSize === undefined) return []
  const { quoteSize, lot } = tape.instrument.liquidity
  const steps = priceStepsOf(tape.instrument)
  const key = tape.keyFor(`depth ${which}`)
  const slot = Math.floor(quote.timeMs / QUOTE_STEP_MS)
  const rows: DepthRow[] = []
  for (let level = 0; level < count; level++) {
    const price = priceAway(steps, best, which === 'bid' ? -level : level)
    if (price <= 0) break
    // A level changes its size every few slots, each level at its own time.
    const chance = uniformAt(key, Math.floor((slot + 3 * level) / 6) * DEEPEST_BOOK + level)
    const lots = Math.max(1, Math.round((quoteSize * (0.4 + 0.35 * level) * (0.3 + chance)) / lot))
    rows.push({
      price,
      size: level === 0 ? bestSize : trim(lots * lot),
      marketMaker: isSmart ? (makers[Math.floor(chance * makers.length)] as string) : '',
    })
  }
  return rows
}

const INSERT = 0
const UPDATE = 1
const DELETE = 2

/** Writes what turns one book into another as the rows of depth messages; from nothing, the whole book. */
export function depthChanges(book: Book, previous: Book | undefined, isSmart: boolean): readonly MarketDepthData[] {
  return [
    ...sideChanges(book.asks, previous?.asks ?? [], 0, isSmart),
    ...sideChanges(book.bids, previous?.bids ?? [], 1, isSmart),
  ]
}

function sideChanges(
  rows: readonly DepthRow[],
  before: readonly DepthRow[],
  sideCode: number,
  isSmart: boolean,
): MarketDepthData[] {
  const changes: MarketDepthData[] = []
  const smart = isSmart ? { isSmartDepth: true } : {}
  for (let position = 0; position < Math.max(rows.length, before.length); position++) {
    const row = rows[position]
    const old = before[position]
    if (row === undefined) continue
    if (old !== undefined && old.price === row.price && old.size === row.size && old.marketMaker === row.marketMaker)
      continue
    changes.push({
      position,
      operation: old === undefined ? INSERT : UPDATE,
      side: sideCode,
      price: row.price,
      size: row.size,
      ...(row.marketMaker === '' ? {} : { marketMaker: row.marketMaker }),
      ...smart,
    })
  }
  // Rows leave from the end, so that the positions of those that stay hold.
  for (let position = before.length - 1; position >= rows.length; position--) {
    changes.push({ position, operation: DELETE, side: sideCode, price: 0, size: 0, ...smart })
  }
  return changes
}
