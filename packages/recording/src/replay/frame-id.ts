import { decodeGatewayMessage, encodeGatewayMessage, frameHead, type GatewayMessage } from '@twskit/wire'
import { type Direction, describeFrame, describeMessage } from '@twskit/wire/describe'

/** The field of a frame that names the request, order or rule it belongs to. */
export interface FrameId {
  readonly value: number
  /** Where the digits, or the tag of the protobuf field, begin, and where the value ends. */
  readonly from: number
  readonly to: number
  /** The bytes of the tag; 0 in text. */
  readonly tagBytes: number
}

/** Fields of this many bytes hold every id: ids stand near the beginning, and what follows may be megabytes. */
const HEAD_BYTES = 256

/** Finds the id in a frame; undefined when its message has none or cannot be read. */
export function findId(body: Uint8Array, serverVersion: number, from: Direction): FrameId | undefined {
  return findIn(body.subarray(0, HEAD_BYTES), body, serverVersion, from) ?? findIn(body, body, serverVersion, from)
}

function findIn(part: Uint8Array, body: Uint8Array, serverVersion: number, from: Direction): FrameId | undefined {
  try {
    const { type, encoding, fields } = describeFrame(part, serverVersion, from)
    const path = type === undefined ? undefined : describeMessage(type).belongsTo
    const field = path === undefined ? undefined : fields.find((it) => it.path === path)
    const value = Number(field?.raw)
    if (field === undefined || field.raw === '' || !Number.isSafeInteger(value)) return undefined
    const start = field.byteOffset
    if (encoding === 'text') return { value, from: start, to: start + field.raw.length, tagBytes: 0 }
    const tagBytes = varintEnd(body, start) - start
    return { value, from: start, to: varintEnd(body, start + tagBytes), tagBytes }
  } catch {
    return undefined
  }
}

/**
 * Puts another id into a gateway's frame. Only the bytes of the id change; where an order carries its id a second time, inside of it, the
 * message is encoded anew.
 */
export function withId(body: Uint8Array, id: FrameId, value: number, serverVersion: number): Uint8Array {
  if (value === id.value) return body
  const digits = id.tagBytes === 0 ? Buffer.from(String(value)) : varint(value)
  const patched = Buffer.concat([body.subarray(0, id.from + id.tagBytes), digits, body.subarray(id.to)])
  return withInnerId(patched, id.value, value, serverVersion) ?? patched
}

/** Encodes an open order or an execution anew when it repeats the id that was replaced. */
function withInnerId(body: Uint8Array, old: number, value: number, serverVersion: number): Uint8Array | undefined {
  const messageId = frameHead(body, serverVersion)?.messageId
  if (messageId !== describeMessage('OpenOrder').id && messageId !== describeMessage('ExecutionDetails').id)
    return undefined
  const message = decodeGatewayMessage(body, serverVersion) as GatewayMessage & Record<string, unknown>
  let isChanged = false
  const changed: Record<string, unknown> = { ...message }
  for (const [key, inner] of Object.entries(message)) {
    if (typeof inner !== 'object' || inner === null || (inner as { orderId?: unknown }).orderId !== old) continue
    changed[key] = { ...inner, orderId: value }
    isChanged = true
  }
  return isChanged ? encodeGatewayMessage(changed as unknown as GatewayMessage, serverVersion).subarray(4) : undefined
}

function varintEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] as number) > 127) at++
  return at + 1
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  bytes.push(Number(rest))
  return Buffer.from(bytes)
}
