/**
 * Writes a value so that equal values read the same: object keys in order, what is `undefined` left out. Two requests
 * with equal keys may share one answer.
 */
export function stableKey(value: unknown): string {
  const pieces: string[] = []
  collect(value, pieces)
  // One join makes one flat string; a chain of additions would be kept as its pieces for as long as the key is.
  return pieces.join('')
}

function collect(value: unknown, pieces: string[]): void {
  if (value === null || typeof value !== 'object') {
    pieces.push(primitiveKey(value))
  } else if (value instanceof Date) {
    pieces.push('@', String(value.getTime()))
  } else if (Array.isArray(value)) {
    pieces.push('[')
    for (const item of value) {
      collect(item, pieces)
      pieces.push(',')
    }
    pieces.push(']')
  } else {
    collectFields(value as Readonly<Record<string, unknown>>, pieces)
  }
}

function collectFields(value: Readonly<Record<string, unknown>>, pieces: string[]): void {
  pieces.push('{')
  for (const name of Object.keys(value).sort()) {
    if (value[name] === undefined) continue
    pieces.push(JSON.stringify(name), ':')
    collect(value[name], pieces)
    pieces.push(',')
  }
  pieces.push('}')
}

function primitiveKey(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  return String(value)
}
