import { type GatewayMessage, gatewayWriters } from '../generated/gateway-writers.ts'
import type { MessageWriter } from '../layout/message-table.ts'
import { encode } from './encode.ts'

/**
 * Writes a gateway's message as a whole frame, length included. Fields the version cannot carry are left out, as a gateway does.
 *
 * @throws VersionError when the message does not exist at this server version.
 * @throws EncodeError when a value has no form on the wire.
 * @example
 * ```ts
 * import { encodeGatewayMessage } from '@twskit/wire'
 *
 * const frame = encodeGatewayMessage({ type: 'NextValidId', orderId: 1 }, 187)
 * ```
 */
export function encodeGatewayMessage(message: GatewayMessage, serverVersion: number): Uint8Array {
  const writers: Readonly<Record<string, MessageWriter<never>>> = gatewayWriters
  const writer = Object.hasOwn(writers, message.type) ? writers[message.type] : undefined
  return encode(writer as MessageWriter<GatewayMessage> | undefined, message, serverVersion, 'gateway')
}
