/** The largest frame accepted unless told otherwise, in bytes without the length: 16 MiB, as the official clients have it. */
export const MAX_FRAME_BYTES: number = 0xffffff

/** Puts the four length bytes in front of a body. */
export function frame(body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 4)
  new DataView(whole.buffer).setUint32(0, body.length)
  whole.set(body, 4)
  return whole
}
