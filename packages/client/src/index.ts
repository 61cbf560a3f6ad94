export * from './account/index.ts'
export * from './advisor/index.ts'
export * from './calendar/index.ts'
export { type ClientFace, type ClientStats, connect, type IbClient } from './client.ts'
export * from './configuration/index.ts'
export * from './connection/index.ts'
export * from './contracts/index.ts'
export * from './display-groups/index.ts'
export * from './errors.ts'
export * from './historical/index.ts'
export * from './market-data/index.ts'
export * from './news/index.ts'
export * from './orders/index.ts'
export { type Clock, type HistoricalLimits, SteppedClock, type Wait } from './pacing/index.ts'
export type { CallOptions, RequestSnapshot, RequestState, StreamOptions } from './requests/index.ts'
export * from './scanner/index.ts'
export * from './session/index.ts'
export {
  type EndReason,
  type Notice,
  type OverflowPolicy,
  type StateView,
  type Stream,
  type StreamMarker,
  type StreamState,
  toAsyncIterable,
} from './streams/index.ts'
export {
  type ComboLeg,
  type Contract,
  DecodeError,
  type DeltaNeutralContract,
  EncodeError,
  FrameError,
  IbError,
  type Transport,
  type TransportEvents,
  VersionError,
} from '@twskit/wire'
