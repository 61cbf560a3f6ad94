const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** Tells whether text is a decimal number as the gateway writes them, exponents included. */
export function isNumberText(text: string): boolean {
  return PLAIN_NUMBER.test(text)
}

/** Reads decimal text, `Infinity` and `NaN`; anything else is undefined. */
export function parseNumberText(text: string): number | undefined {
  if (PLAIN_NUMBER.test(text)) return Number(text)
  if (text === 'Infinity' || text === '+Infinity') return Infinity
  if (text === '-Infinity') return -Infinity
  return text === 'NaN' ? Number.NaN : undefined
}

/** Writes a finite number in plain decimal notation, shortest digits that read back the same, never with an exponent. */
export function plainNumberText(value: number): string {
  const text = String(value)
  const mark = text.indexOf('e')
  return mark === -1 ? text : expand(text, mark)
}

/** Writes decimal text without its exponent and keeps every digit. */
export function plainDecimalText(text: string): string {
  const mark = text.search(/[eE]/)
  return mark === -1 ? text : expand(text, mark)
}

/** The longest shift worth writing out: a double has no more than 324 places either way. */
const MAX_SHIFT = 400

function expand(text: string, mark: number): string {
  const shift = Number(text.slice(mark + 1))
  if (Math.abs(shift) > MAX_SHIFT) return text
  const negative = text.startsWith('-')
  const mantissa = text.slice(negative || text.startsWith('+') ? 1 : 0, mark)
  const point = mantissa.indexOf('.')
  const whole = point === -1 ? mantissa : mantissa.slice(0, point)
  const digits = whole + (point === -1 ? '' : mantissa.slice(point + 1))
  const places = whole.length + shift
  let plain: string
  if (places <= 0) plain = `0.${'0'.repeat(-places)}${digits}`
  else if (places >= digits.length) plain = digits + '0'.repeat(places - digits.length)
  else plain = `${digits.slice(0, places)}.${digits.slice(places)}`
  if (plain.includes('.')) plain = plain.replace(/\.?0+$/, '')
  plain = plain.replace(/^0+(?=\d)/, '')
  return negative ? `-${plain}` : plain
}
