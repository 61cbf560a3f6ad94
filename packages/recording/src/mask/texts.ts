import { frameHead } from '@twskit/wire'

/** Lists the pieces of a frame in which text stands, so that a pattern does not run into the bytes between them. */
export function textsOf(body: Uint8Array, serverVersion: number | undefined): readonly string[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (serverVersion === undefined) return [bytes.toString('latin1')]
  const head = frameHead(body, serverVersion)
  // A raw id is no text, though its last byte may look like a letter.
  if (head?.encoding !== 'protobuf') return [bytes.toString('latin1', head?.start ?? 0)]
  const texts: string[] = []
  collect(bytes, head.start, bytes.length, texts)
  return texts
}

/** Collects the texts of a protobuf message; returns false when the bytes are none. */
function collect(bytes: Buffer, from: number, to: number, texts: string[]): boolean {
  let at = from
  while (at < to) {
    const tag = varint(bytes, at, to)
    if (tag === undefined || tag.value < 8) return false
    at = tag.next
    switch (tag.value & 7) {
      case 0: {
        const value = varint(bytes, at, to)
        if (value === undefined) return false
        at = value.next
        break
      }
      case 1:
        at += 8
        break
      case 5:
        at += 4
        break
      case 2: {
        const length = varint(bytes, at, to)
        if (length === undefined || length.next + length.value > to) return false
        const end = length.next + length.value
        // A nested message and a text cannot be told apart without the declaration: both readings count.
        texts.push(...readable(bytes, length.next, end))
        const inner: string[] = []
        if (collect(bytes, length.next, end, inner)) texts.push(...inner)
        at = end
        break
      }
      default:
        return false
    }
  }
  return at === to
}

function readable(bytes: Buffer, from: number, to: number): readonly string[] {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return []
  }
  return [bytes.toString('latin1', from, to)]
}

function varint(
  bytes: Buffer,
  from: number,
  to: number,
): { readonly value: number; readonly next: number } | undefined {
  let value = 0
  for (let at = from, shift = 0; at < to && shift < 70; at++, shift += 7) {
    const byte = bytes[at] as number
    value += (byte & 127) * 2 ** shift
    if (byte < 128) return { value, next: at + 1 }
  }
  return undefined
}
