/**
 * Answers how long to wait before the next attempt after `failures` failures in a row, in milliseconds: twice as long each time up
 * to a limit, and then somewhere in the upper half of that, so that many clients do not come back at the same instant.
 */
export function backOffMs(
  failures: number,
  limits: { readonly firstDelayMs: number; readonly maxDelayMs: number },
  random: () => number,
): number {
  // Beyond 2^30 times the first delay every limit is reached.
  const full = Math.min(limits.maxDelayMs, limits.firstDelayMs * 2 ** Math.min(30, failures - 1))
  return full * (0.5 + random() / 2)
}
