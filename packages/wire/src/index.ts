export * from './errors.ts'
export { encodeClientMessage } from './codec/encode-client.ts'
export { decodeClientMessage } from './codec/decode-client.ts'
export { receiveFrequentAt } from './codec/frequent.ts'
export type { FrequentReceiver } from './generated/frequent-readers.ts'
export { decodeGatewayMessage, decodeGatewayMessageAt } from './codec/decode-gateway.ts'
export { decodeGatewayMessageInSlices, type SliceOptions } from './codec/slices.ts'
export { encodeGatewayMessage } from './codec/encode-gateway.ts'
export type { DecodeNotes } from './codec/decode.ts'
export { type FrameHead, frameHead } from './codec/head.ts'
export { maskAccounts } from './codec/excerpt.ts'
export { MAX_SERVER_VERSION, MIN_SERVER_VERSION, serverVersions } from '../protocol/server-versions.ts'
export { Fifo } from './values/fifo.ts'
export type { TagValueInput, TagValues } from './values/tag-values.ts'
export type * from './generated/types.ts'
export { frame, MAX_FRAME_BYTES } from './framing/frame.ts'
export { FrameSplitter, type FrameSplitterOptions } from './framing/frame-splitter.ts'
export {
  checkServerVersion,
  decodeVersionOffer,
  decodeVersionReply,
  encodeRedirect,
  encodeVersionOffer,
  encodeVersionReply,
  negotiateVersion,
  type VersionOffer,
  type VersionReply,
} from './handshake/handshake.ts'
export { ClientEnd, type ClientEndEvents } from './ends/client-end.ts'
export { GatewayEnd, type GatewayEndEvents } from './ends/gateway-end.ts'
export { memoryTransports } from './transport/memory.ts'
export type { Listener, Transport, TransportEvents } from './transport/transport.ts'
export * from '../protocol/gateway-codes.ts'
export * as conversations from '../protocol/conversations/index.ts'
export * from './conversations/index.ts'
export { formatTimestamp, parseTimestamp, parseTradingDay, type TimestampOptions } from './values/timestamps.ts'
export { isKnownZone } from './values/zones.ts'
export { barKinds } from '../protocol/vocabulary/bar-kinds.ts'
export { securityTypes } from '../protocol/vocabulary/security-types.ts'
