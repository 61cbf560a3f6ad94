const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
const encoder = new TextEncoder()

type Slice = (this: Uint8Array, start: number, end: number) => string

/** Node's own slice reads longer text about twice as fast as TextDecoder; browsers have no such thing. */
const nativeSlice: Slice | undefined = (globalThis as { Buffer?: { prototype?: { utf8Slice?: Slice } } }).Buffer
  ?.prototype?.utf8Slice

/** Up to this many bytes, building the string by characters is faster than any call into the platform. */
const SHORT = 12

/** Reads UTF-8 text. Bytes that are no UTF-8 become the replacement character: a localised gateway may send Latin-1. */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    let text = ''
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number
      if (byte > 0x7f) return decodeLong(bytes, start, end)
      text += String.fromCharCode(byte)
    }
    return text
  }
  return decodeLong(bytes, start, end)
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
