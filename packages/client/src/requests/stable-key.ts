/**
 * Writes a value so that equal values read the same: object keys in order, what is `undefined` left out. Two requests
 * with equal keys may share one answer.
 */
export function stableKey(value: unknown): string {
  if (value === null || typeof value !== 'object') return primitiveKey(value)
  if (value instanceof Date) return `@${value.getTime()}`
  if (Array.isArray(value)) return `[${value.map(stableKey).join()}]`
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${stableKey(field)}`).join()}}`
}

function primitiveKey(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  return String(value)
}
