import type { Direction, FrameDescription } from '@twskit/wire/describe'
import { CaptureError } from '../capture-error.ts'
import { described } from './describe-capture.ts'

/** How bytes without a capture are read. */
export interface DecodeOptions {
  /** The server version of the connection they come from. */
  readonly serverVersion: number
  /** Which side sent them. */
  readonly from: Direction
}

/** A frame of bytes without a capture. */
export interface DecodedFrame {
  readonly body: Uint8Array
  readonly description: FrameDescription | undefined
  readonly problem: string | undefined
}

/**
 * Decodes frames from bytes, with or without their four length bytes, and with or without the `API` and a NUL of a client's first frame.
 * An offer of versions has no description.
 *
 * @example
 * ```ts
 * import { decodeBytes, parseBytes } from '@twskit/recording'
 *
 * const bytes = parseBytes('00 00 00 07 35 37 00 31 00 37 00')
 * const [frame] = decodeBytes(bytes, { serverVersion: 187, from: 'gateway' })
 * console.log(frame?.description?.type)
 * ```
 */
export function decodeBytes(bytes: Uint8Array, { serverVersion, from }: DecodeOptions): readonly DecodedFrame[] {
  const framed = bodiesOf(bytes)
  const bodies = framed ?? [bytes]
  return bodies.map((body) => {
    if (isHandshake(body)) return { body, description: undefined, problem: undefined }
    return { body, ...described(body, serverVersion, from) }
  })
}

/**
 * Decodes what comes through a pipe: lines of hex or base64, each one or more frames. Empty lines and those that begin with `#` are skipped.
 *
 * @throws CaptureError with the line that is neither.
 */
export async function* decodeLines(
  input: AsyncIterable<Uint8Array | string>,
  options: DecodeOptions,
): AsyncGenerator<DecodedFrame & { readonly line: number }, void> {
  const decoder = new TextDecoder()
  let held = ''
  let line = 0
  const decode = (text: string): readonly (DecodedFrame & { readonly line: number })[] => {
    line++
    const words = text.trim()
    if (words === '' || words.startsWith('#')) return []
    return decodeBytes(parseBytes(words, line), options).map((frame) => ({ ...frame, line }))
  }
  for await (const chunk of input) {
    held += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = held.split('\n')
    held = lines.pop() ?? ''
    for (const text of lines) yield* decode(text)
  }
  yield* decode(held)
}

/**
 * Reads bytes from text: hex digits, with or without spaces, colons, commas and `0x`, or base64.
 *
 * @throws CaptureError when it is neither.
 */
export function parseBytes(text: string, line?: number): Uint8Array {
  const hex = text.replaceAll(/0x|[\s:,]/gi, '')
  if (hex !== '' && hex.length % 2 === 0 && /^[\da-f]+$/i.test(hex)) return new Uint8Array(Buffer.from(hex, 'hex'))
  const base64 = text.replaceAll(/\s/g, '')
  if (base64 !== '' && base64.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64))
    return new Uint8Array(Buffer.from(base64, 'base64'))
  throw new CaptureError(
    `${JSON.stringify(text.slice(0, 60))} is neither hex digits in pairs nor base64${line === undefined ? '' : ` (line ${line})`}.`,
    { reason: 'bad-line', line },
  )
}

/** Cuts bytes at their lengths; undefined when the lengths do not add up, so that they are one body without a length. */
function bodiesOf(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bodies: Uint8Array[] = []
  let at = Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'API\0' ? 4 : 0
  while (at + 4 <= bytes.length) {
    const end = at + 4 + view.getUint32(at)
    if (end > bytes.length) return undefined
    bodies.push(bytes.subarray(at + 4, end))
    at = end
  }
  return at === bytes.length && bodies.length > 0 ? bodies : undefined
}

function isHandshake(body: Uint8Array): boolean {
  return /^v\d{1,6}(\.\.\d{1,6})?( |\0|$)/.test(Buffer.from(body.subarray(0, 32)).toString('latin1'))
}
