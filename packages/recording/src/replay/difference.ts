/** Where two values differ: the path from the message, and what stands there. */
export interface Difference {
  readonly path: string
  readonly expected: unknown
  readonly received: unknown
}

/** Finds the first difference between two messages, leaving out one field; undefined when there is none. */
export function differenceOf(expected: unknown, received: unknown, except?: string, path = ''): Difference | undefined {
  if (Object.is(expected, received)) return undefined
  if (!isObject(expected) || !isObject(received)) return { path, expected, received }
  const keys = new Set([...Object.keys(expected), ...Object.keys(received)])
  for (const key of keys) {
    if (path === '' && key === except) continue
    const inner = differenceOf(expected[key], received[key], undefined, path === '' ? key : `${path}.${key}`)
    if (inner !== undefined) return inner
  }
  return undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
