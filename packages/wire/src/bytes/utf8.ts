const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const encoder = new TextEncoder()

type Slice = (this: Uint8Array, start: number, end: number) => string

/** Node's own slice reads longer text about twice as fast as TextDecoder; browsers have no such thing. */
const nativeSlice: Slice | undefined = (globalThis as { Buffer?: { prototype?: { utf8Slice?: Slice } } }).Buffer
  ?.prototype?.utf8Slice

/** Up to this many bytes, making the string of its characters is faster than any other call into the platform. */
const SHORT = 12

/** Up to this many bytes text is looked for among what was read lately: names, lists of exchanges, hours. */
const REMEMBERED_BYTES = 200

/** A power of two. */
const REMEMBERED = 1024

/** The hash of what was read last at each place. Only what is read twice is kept: most times and ids never come again. */
const hashes = new Int32Array(REMEMBERED)

/** Text read lately, each at the place its hash gives it. */
const remembered: string[] = new Array<string>(REMEMBERED).fill('')

/**
 * Reads UTF-8 text. Bytes that are no UTF-8 become the replacement character: a localised gateway may send Latin-1.
 *
 * What is read comes again and again (`USD`, `SMART`, the same trading hours in each row of a chain). Finding the string that is there
 * costs no more than making another, and thousands of rows then hold one instead of thousands.
 */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start
  if (length > REMEMBERED_BYTES) return decodeLong(bytes, start, end)
  let hash = length
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte > 0x7f) return decodeLong(bytes, start, end)
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  const place = (hash ^ (hash >>> 11)) & (REMEMBERED - 1)
  if (hashes[place] !== hash) {
    hashes[place] = hash
    return newText(bytes, start, end)
  }
  const known = remembered[place] as string
  if (known.length === length && isAt(known, bytes, start)) return known
  const text = newText(bytes, start, end)
  remembered[place] = text
  return text
}

function isAt(text: string, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false
  return true
}

function newText(bytes: Uint8Array, start: number, end: number): string {
  return end - start > SHORT ? decodeLong(bytes, start, end) : shortText(bytes, start, end - start)
}

/** Takes bytes as an array gives them: all that are asked for are there. */
const char = String.fromCharCode as (...codes: (number | undefined)[]) => string

/** All characters in one call: each addition to a string makes another string, and what is short is read most of all. */
function shortText(b: Uint8Array, i: number, length: number): string {
  switch (length) {
    case 1:
      return char(b[i])
    case 2:
      return char(b[i], b[i + 1])
    case 3:
      return char(b[i], b[i + 1], b[i + 2])
    case 4:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3])
    case 5:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4])
    case 6:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5])
    case 7:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6])
    case 8:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7])
    case 9:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8])
    case 10:
      return char(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5], b[i + 6], b[i + 7], b[i + 8], b[i + 9])
    case 11:
      return char(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
        b[i + 10],
      )
    case 12:
      return char(
        b[i],
        b[i + 1],
        b[i + 2],
        b[i + 3],
        b[i + 4],
        b[i + 5],
        b[i + 6],
        b[i + 7],
        b[i + 8],
        b[i + 9],
        b[i + 10],
        b[i + 11],
      )
    default:
      return ''
  }
}

function decodeLong(bytes: Uint8Array, start: number, end: number): string {
  if (nativeSlice !== undefined) return nativeSlice.call(bytes, start, end)
  return decoder.decode(bytes.subarray(start, end))
}

/** Writes text as UTF-8 at a position that has room for three bytes per UTF-16 unit; gives the position behind it. */
export function writeUtf8(bytes: Uint8Array, at: number, text: string): number {
  const start = at
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x7f) return start + encoder.encodeInto(text, bytes.subarray(start)).written
    bytes[at++] = unit
  }
  return at
}
