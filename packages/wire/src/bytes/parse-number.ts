import { parseNumberText } from '../values/number-text.ts'
import { readUtf8 } from './utf8.ts'

/** Powers of ten that doubles hold exactly; dividing an exact integer by one of them rounds once, as correct parsing does. */
export const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power)

/** Above this a mantissa may lose digits when one more is added. */
const SAFE_MANTISSA = 900719925474099

/**
 * Reads a decimal number straight from its bytes. Up to 15 digits take the fast path, which is exact; longer numbers,
 * exponents and infinities go through text. Gives NaN for what is no number (and for the word NaN).
 */
export function parseDouble(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  let negative = false
  if (bytes[at] === 0x2d) {
    negative = true
    at++
  }
  let mantissa = 0
  let places = -1
  const first = at
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit >= 0 && digit <= 9) {
      if (mantissa > SAFE_MANTISSA) return parseSlow(bytes, start, end)
      mantissa = mantissa * 10 + digit
      if (places >= 0) places++
    } else if (digit === -2 && places < 0) {
      places = 0
    } else {
      return parseSlow(bytes, start, end)
    }
  }
  if (at === first || places > 22 || (places >= 0 && at - first === 1)) return parseSlow(bytes, start, end)
  const value = places > 0 ? mantissa / (POWERS[places] as number) : mantissa
  return negative ? -value : value
}

function parseSlow(bytes: Uint8Array, start: number, end: number): number {
  return parseNumberText(readUtf8(bytes, start, end)) ?? Number.NaN
}
