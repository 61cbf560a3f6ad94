/** Sentinels that mean "not set", as text fields spell them; the longest is the decimal one. */
const UNSET = new Set([
  '2147483647',
  '9223372036854775807',
  '1.7976931348623157E308',
  '1.7976931348623157E+308',
  '170141183460469231731687303715884105727',
])

/** Splits a text body into its fields. The id comes first, whichever way it travels. */
export function fieldsOf(frame: Uint8Array, serverVersion: number): string[] {
  const body = Buffer.from(frame).subarray(4)
  const text = serverVersion >= 201 ? body.subarray(4) : body
  const fields = text.toString('utf8').split('\0').slice(0, -1)
  return serverVersion >= 201 ? [String(body.readUInt32BE(0)), ...fields] : fields
}

/** Tells whether two text fields say the same: numbers by value, a raw sentinel like an empty field, pairs in any order. */
function sameField(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [meaning(a), meaning(b)]
  if (x === y) return true
  if (x === '' || y === '') return false
  return x.trim() !== '' && Number(x) === Number(y)
}

function meaning(field: string): string {
  if (UNSET.has(field.toUpperCase())) return ''
  return field.endsWith(';') ? field.split(';').toSorted().join(';') : field
}

/** Says where two text frames differ, or nothing. */
export function textDifference(got: Uint8Array, wanted: Uint8Array, serverVersion: number): string | undefined {
  const a = fieldsOf(got, serverVersion)
  const b = fieldsOf(wanted, serverVersion)
  const at = b.findIndex((field, i) => !sameField(a[i] ?? '\0', field))
  if (at !== -1) return `field ${at}: ${JSON.stringify(a[at])} instead of ${JSON.stringify(b[at])}`
  return a.length === b.length ? undefined : `${a.length} fields instead of ${b.length}`
}

/** Tells whether a frame's body is protobuf. */
export function isProtobuf(frame: Uint8Array, serverVersion: number): boolean {
  return serverVersion >= 201 && Buffer.from(frame).readUInt32BE(4) > 200
}

/**
 * Brings a value to a form that can be compared: what means "nothing" is left out (undefined, null, empty text, empty lists and
 * objects), numeric text becomes a number. `falsy` leaves false and zero out too.
 */
export function meaningful(value: unknown, falsy = false): unknown {
  if (value === undefined || value === null || value === '') return undefined
  if (falsy && (value === false || value === 0)) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => meaningful(item, falsy) ?? {})
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, meaningful(inner, falsy)] as const)
      .filter(([, inner]) => inner !== undefined)
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  if (typeof value === 'string') {
    const number = Number(value)
    const isNumber = value.trim() !== '' && !Number.isNaN(number)
    return isNumber ? meaningful(number, falsy) : value
  }
  return value
}

/** Lists where two values differ, as `path: got instead of wanted`. */
export function differences(got: unknown, wanted: unknown, path = ''): string[] {
  if (Object.is(got, wanted) || (got === 0 && wanted === 0)) return []
  if (typeof got === 'object' && typeof wanted === 'object' && got !== null && wanted !== null) {
    const keys = new Set([...Object.keys(got), ...Object.keys(wanted)])
    return [...keys].flatMap((key) =>
      differences(
        (got as Record<string, unknown>)[key],
        (wanted as Record<string, unknown>)[key],
        path === '' ? key : `${path}.${key}`,
      ),
    )
  }
  return [`${path}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`]
}
