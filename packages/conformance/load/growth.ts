/**
 * Says whether memory grew: the median of the last third of the samples is compared with that of the first.
 *
 * @param bytes Memory at even intervals, after the start-up.
 * @param slack Growth that counts as none, as a share; a tenth by default.
 */
export function hasGrown(bytes: readonly number[], slack = 0.1): boolean {
  const third = Math.max(1, Math.floor(bytes.length / 3))
  const before = median(bytes.slice(0, third))
  const after = median(bytes.slice(-third))
  return after > before * (1 + slack)
}

/** Returns the middle value; of an even count, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
