/** One way to do a job. `run` does it `times` times and gives something that depends on the work, so that none is optimised away. */
export interface Contender {
  readonly name: string
  run(times: number): number
}

/** What a contender needed, in nanoseconds each time. */
export interface Result {
  readonly name: string
  readonly min: number
  readonly median: number
}

const ROUND_MS = 8

/**
 * Measures contenders in turn, round by round in one process, so that a busy machine is busy for all of them. The number of
 * repetitions is set once by the slowest.
 */
export function measure(contenders: readonly Contender[], rounds: number): Result[] {
  let sink = 0
  const times = Math.min(...contenders.map((contender) => repetitions(contender)))
  const taken = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const started = process.hrtime.bigint()
      sink += contender.run(times)
      taken[i]?.push(Number(process.hrtime.bigint() - started) / times)
    }
  }
  if (sink === 0.5) process.stdout.write('')
  return contenders.map(({ name }, i) => {
    const sorted = (taken[i] ?? []).toSorted((a, b) => a - b)
    return { name, min: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 }
  })
}

/** Warms a contender up and finds how often it runs in one round's time. */
function repetitions(contender: Contender): number {
  let times = 16
  for (;;) {
    const started = performance.now()
    contender.run(times)
    const ms = performance.now() - started
    if (ms > ROUND_MS * 4) return Math.max(1, Math.floor((times * ROUND_MS) / ms))
    times *= 2
  }
}

/** Prints results with their ratios to the last one. */
export function print(title: string, results: readonly Result[], target?: string): void {
  const base = results.at(-1)
  if (base === undefined) return
  process.stdout.write(`\n${title}${target === undefined ? '' : ` (target: ${target})`}\n`)
  for (const { name, min, median } of results) {
    const columns = [time(min), time(median), (min / base.min).toFixed(2), (median / base.median).toFixed(2)]
    process.stdout.write(`  ${name.padEnd(34)}${columns.map((column) => column.padStart(11)).join('')}\n`)
  }
}

function time(ns: number): string {
  if (ns < 10_000) return `${ns.toFixed(0)} ns`
  return ns < 1e7 ? `${(ns / 1e3).toFixed(1)} us` : `${(ns / 1e6).toFixed(1)} ms`
}
