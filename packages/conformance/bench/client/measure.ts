import { startWorker } from './programs.ts'
import type { RunRequest } from './worker.ts'

/** What one variant took for each item, one entry a round: nanoseconds of CPU. */
interface Measured {
  readonly name: string
  readonly perItem: number[]
}

/** By variant. */
export type Table = ReadonlyMap<string, Measured>

/** How often something is measured. */
export interface Turns {
  /** Each variant runs in so many processes, one after the other: how well a process is optimised is partly luck, which lasts as long as it does. */
  readonly processes: number
  /** The first rounds of each process, which are not counted. */
  readonly warmUp: number
  readonly counted: number
}

/** Runs the same request in a process of each variant, round by round in turn. */
export async function takeTurns(variants: readonly string[], request: RunRequest, turns: Turns): Promise<Table> {
  const table = new Map<string, Measured>()
  for (let process = 0; process < turns.processes; process++) {
    const workers = await Promise.all(variants.map(async (variant) => [variant, await startWorker(variant)] as const))
    for (const [variant, { name }] of workers) if (!table.has(variant)) table.set(variant, { name, perItem: [] })
    for (let round = 1 - turns.warmUp; round <= turns.counted; round++) {
      for (const [variant, worker] of workers) {
        const { items, cost } = await worker.run(request)
        if (round > 0) table.get(variant)?.perItem.push((cost * 1000) / items)
      }
    }
    for (const [, worker] of workers) worker.stop()
  }
  return table
}

/** The median of a variant's rounds. */
export function medianOf(table: Table, variant: string): number {
  const sorted = (table.get(variant)?.perItem ?? []).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** The best of a variant's rounds: what it takes when the machine leaves it alone. */
export function leastOf(table: Table, variant: string): number {
  return Math.min(...(table.get(variant)?.perItem ?? []))
}

/** Prints medians, best rounds, and how many times as much as `own` each took. */
export function print(title: string, table: Table, own: string): void {
  const line = (name: string, columns: readonly string[]): void => {
    process.stdout.write(`${name.padEnd(28)}${columns.map((column) => column.padStart(12)).join('')}\n`)
  }
  process.stdout.write(`\n${title}\n`)
  line('', ['median ns', 'least ns', 'x twskit', 'least x'])
  for (const [variant, { name }] of table) {
    const [median, least] = [medianOf(table, variant), leastOf(table, variant)]
    line(name, [
      median.toFixed(0),
      least.toFixed(0),
      (median / medianOf(table, own)).toFixed(2),
      (least / leastOf(table, own)).toFixed(2),
    ])
  }
}
