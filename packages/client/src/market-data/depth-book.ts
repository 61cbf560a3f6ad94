import type { MarketDepthData } from '@twskit/wire'

/** One row of a book. */
export interface DepthRow {
  readonly price: number
  readonly size: number
  /** The market maker or, in a SMART book, the exchange; empty where the exchange does not say. */
  readonly marketMaker: string
  /** Says whether the row was gathered from several exchanges. */
  readonly isSmartDepth: boolean
}

/** A book at one instant. It never changes; the next one is another object. */
export interface DepthBook {
  /** The best bid first. */
  readonly bids: readonly DepthRow[]
  /** The best ask first. */
  readonly asks: readonly DepthRow[]
}

const INSERT = 0
const UPDATE = 1
const DELETE = 2
const BID = 1

/** The empty book. */
export const EMPTY_BOOK: DepthBook = { bids: [], asks: [] }

/**
 * Applies one row to a book. A position past the end is put at the end, and one past it is not deleted: gateways have been seen to send
 * rows of a book that was longer than what was asked for.
 */
export function applyDepth(book: DepthBook, data: MarketDepthData): DepthBook {
  const side = data.side === BID ? 'bids' : 'asks'
  const rows = [...book[side]]
  const { position = 0, operation = INSERT, price = 0, size = 0, marketMaker = '', isSmartDepth = false } = data
  const row: DepthRow = { price, size, marketMaker, isSmartDepth }
  switch (operation) {
    case INSERT:
      rows.splice(position, 0, row)
      break
    case UPDATE:
      rows[Math.min(position, rows.length)] = row
      break
    case DELETE:
      rows.splice(position, 1)
      break
    default:
      return book
  }
  return side === 'bids' ? { bids: rows, asks: book.asks } : { bids: book.bids, asks: rows }
}
