// Programs without the types of Node lack the names that `using` needs.
/// <reference lib="esnext.disposable" preserve="true" />
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
export * from './raw/index.ts'
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
  type ApiConfig,
  type ApiPrecautionsConfig,
  type ApiSettingsConfig,
  type ComboLeg,
  type CommissionAndFeesReport,
  type ConnectivityEvent,
  type Contract,
  DecodeError,
  type DeltaNeutralContract,
  EncodeError,
  type Execution,
  type Farm,
  FrameError,
  type GatewayCode,
  type GatewayCodeEnds,
  type GatewayCodeKind,
  type GatewayCodeRetry,
  IbError,
  type IdlessRequest,
  type IneligibilityReason,
  type LockAndExitConfig,
  type MessageConfig,
  type Order,
  type OrderAllocation,
  type OrderCondition,
  type OrdersConfig,
  type OrdersSmartRoutingConfig,
  type SoftDollarTier,
  type TagValues,
  type Transport,
  type TransportEvents,
  type UpdateConfigWarning,
  VersionError,
} from '@twskit/wire'
