export type { Logger } from './log.ts'
export { marketDataTypes, type MarketDataTypeName, marketDataTypeSchema } from './market-data-type.ts'
export {
  type ConnectOptions,
  connectOptionsSchema,
  type ReconnectOptions,
  type TransportRecorder,
  type TransportTarget,
} from './options.ts'
export { ports } from './ports.ts'
export type { CloseReason, SessionState } from './session-state.ts'
export type { WebSocketClass, WebSocketLike } from './websocket.ts'
