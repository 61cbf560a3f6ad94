// Programs without the types of Node lack the names that `using` needs.
/// <reference lib="esnext.disposable" preserve="true" />
export { Gateway, type RequestListener, startGateway } from './gateway.ts'
export type { TakenOver, TakenRequest, TakeOver, TakeOverOptions } from './control/control.ts'
export type { FaultOptions, Faults } from './faults/faults.ts'
export type { GatewayManners } from './session/manners.ts'
export type { GatewayOptions } from './session/options.ts'
export type { Entitlement, FarmsAtStart, GatewayLimits, GatewaySettings } from './session/settings.ts'
export type { Session } from './session/session.ts'
export type { RequestOf } from './session/handlers.ts'
export type { CancelTimer, Clock } from './clock/clock.ts'
export { runningClock, type RunningClockOptions } from './clock/real-clock.ts'
export { SteppedClock } from './clock/stepped-clock.ts'
export type { Accounts, AccountsOptions, StartingPosition } from './accounts/accounts.ts'
export type { Trading } from './trading/trading.ts'
export {
  defineOptionChain,
  defineStock,
  type OptionChainDefinition,
  type StockDefinition,
} from './world/instruments/define.ts'
export type { Instrument } from './world/instruments/instrument.ts'
export type { TradingHours } from './world/instruments/catalogue.ts'
export { World, type WorldOptions } from './world/world.ts'
export { playScript, type PlayOptions } from './scenario/play-script.ts'
export { ScriptError } from './scenario/script-error.ts'
export { type ScriptServer, type ServeOptions, serveScript } from './scenario/serve-script.ts'
export { formatSession, parseSession } from './scenario/session-text.ts'
export {
  client,
  disconnect,
  type Fields,
  raw,
  type Script,
  script,
  server,
  sleep,
  split,
  type Step,
} from './scenario/steps.ts'
