import { leastOf, medianOf, print, type Table, takeTurns, type Turns } from './measure.ts'
import { buildPrograms, startFeed, startWorker } from './programs.ts'
import type { RowKind } from './variant.ts'

const TICK_READERS = ['floor', 'observable', 'forAwait', 'ibApi', 'ibApiNext'] as const
const ROW_READERS = ['observable', 'ibApi', 'ibApiNext'] as const
const HEAP_HOLDERS = ['observable', 'quotes', 'ibApiNext'] as const

const write = (text: string): void => void process.stdout.write(text)

const inWords = ({ processes, counted }: Turns): string => `${counted} rounds in each of ${processes} processes`

async function ticks(messages: number, subscriptions: number, turns: Turns): Promise<Table> {
  const feed = await startFeed(messages, subscriptions)
  const request = { kind: 'ticks', port: feed.port, subscriptions, messages } as const
  const table = await takeTurns(TICK_READERS, request, turns)
  feed.stop()
  const noun = subscriptions === 1 ? 'subscription' : 'subscriptions'
  print(`${messages} ticks on ${subscriptions} ${noun}, CPU per message, ${inWords(turns)}`, table, 'observable')
  return table
}

/** Asks every reader for rows in one answer. */
async function rows(of: RowKind, rows: number, turns: Turns): Promise<void> {
  const feed = await startFeed(0, 0)
  const request = { kind: 'rows', port: feed.port, of, rows, times: 1 } as const
  const table = await takeTurns(ROW_READERS, request, turns)
  feed.stop()
  print(`${rows} ${of} in one answer, CPU per row, ${inWords(turns)}`, table, 'observable')
}

/**
 * Asks this client for the same number of rows in answers of different sizes. What small answers bring is garbage before the collector
 * looks; so linear means that twice a large answer costs twice as much.
 */
async function linear(of: RowKind, rows: number, turns: Turns): Promise<void> {
  const feed = await startFeed(0, 0)
  const request = { kind: 'rows', port: feed.port, of } as const
  const sizes: { readonly rows: number; readonly median: number; readonly least: number }[] = []
  for (const times of [10, 2, 1]) {
    const table = await takeTurns(['observable'], { ...request, rows: rows / times, times }, turns)
    sizes.push({ rows: rows / times, median: medianOf(table, 'observable'), least: leastOf(table, 'observable') })
  }
  feed.stop()
  write(`\ntwskit, ns a row of ${of}, median and least: `)
  write(sizes.map((it) => `${it.median.toFixed(0)} and ${it.least.toFixed(0)} in answers of ${it.rows}`).join(', '))
  const [, half, whole] = sizes
  if (half === undefined || whole === undefined) return
  const growth = (cost: 'median' | 'least'): string => ((2 * whole[cost]) / half[cost]).toFixed(2)
  write(`\ntwice as many cost ${growth('median')} and ${growth('least')} times as much (linear: 2)\n`)
}

async function heap(subscriptions: number): Promise<void> {
  // Ten ticks for each line: bid, ask and last with their sizes, the volume and a time among them.
  const feed = await startFeed(subscriptions * 10, subscriptions)
  write(`\nheap per idle subscription with its quote, of ${subscriptions} (target: below 2000 bytes)\n`)
  for (const variant of HEAP_HOLDERS) {
    const worker = await startWorker(variant)
    const { items, cost } = await worker.run({ kind: 'heap', port: feed.port, subscriptions })
    write(`${worker.name.padEnd(28)}${`${(cost / items).toFixed(0)} bytes`.padStart(12)}\n`)
    worker.stop()
  }
  feed.stop()
}

function ratios(one: Table, many: Table): void {
  const pairs: readonly [string, (of: (table: Table, variant: string) => number) => number, string][] = [
    ['IBApi against twskit', (of) => of(one, 'ibApi') / of(one, 'observable'), 'at least 8'],
    ['IBApiNext against twskit', (of) => of(one, 'ibApiNext') / of(one, 'observable'), 'at least 10'],
    ['1,000 subscriptions against 1', (of) => of(many, 'observable') / of(one, 'observable'), 'at most 1.25'],
  ]
  write('\nratios of medians, of least rounds\n')
  for (const [name, of, target] of pairs) {
    write(
      `${name.padEnd(34)}${of(medianOf).toFixed(2).padStart(8)}${of(leastOf).toFixed(2).padStart(8)}  (target: ${target})\n`,
    )
  }
}

/**
 * Measures this client beside its peers in one run, one process each, taking turns: CPU per tick from the socket to the user's callback,
 * CPU per row of long answers, and the heap that subscriptions hold.
 */
export async function benchClient(arguments_: readonly string[]): Promise<void> {
  await buildPrograms()
  const isQuick = arguments_.includes('--quick')
  const messages = isQuick ? 200_000 : 1_000_000
  const turns: Turns = isQuick ? { processes: 1, warmUp: 2, counted: 3 } : { processes: 3, warmUp: 2, counted: 4 }
  const one = await ticks(messages, 1, turns)
  const many = await ticks(messages, 1000, turns)
  ratios(one, many)
  await rows('contractDetails', 5_000, turns)
  await linear('contractDetails', 5_000, turns)
  await rows('bars', 10_000, turns)
  await linear('bars', 100_000, turns)
  // With 100,000 bars in one frame the peers take minutes each.
  if (arguments_.includes('--patient')) await rows('bars', 100_000, { processes: 1, warmUp: 0, counted: 1 })
  await heap(1000)
}
