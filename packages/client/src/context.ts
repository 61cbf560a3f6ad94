/**
 * What a call of the client is made with, and how calls become the client.
 *
 * A call is one file in the folder of its room. It exports an interface with that one documented method, and a function that
 * makes it from the context:
 *
 *     export interface MarketRuleCall {
 *       /** Reads the price increments of a market rule. (Docs with units, default deadline, errors and a complete example.) *\/
 *       marketRule(marketRuleId: number, options?: CallOptions): Promise<MarketRule>
 *     }
 *
 *     export function marketRule({ requests }: ClientContext): MarketRuleCall {
 *       return {
 *         marketRule: async (marketRuleId, options) => {
 *           const id = check(marketRuleIdSchema, marketRuleId, 'marketRuleId')
 *           return requests.ask(askOne(conversations.marketRule, { marketRuleId: id }, ({ priceIncrements }) => ...), options)
 *         },
 *       }
 *     }
 *
 * `askOne` and `askAll` take what ends, cancels and keys the answer from the conversation; `askWith` takes a collector of the call's own.
 *
 * The room's `calls.ts` joins its calls: `interface ContractCalls extends MarketRuleCall, ... {}` and
 * `contractCalls = (context): ContractCalls => ({ ...marketRule(context), ... })`. `client.ts` joins the rooms: one import, one
 * name in the list `IbClient extends`, and one line in `assemble`. The room's `index.ts` is what the package exports of it. So a call is stated once, shows its docs at `ib.marketRule`, and can be read alone.
 *
 * Calls validate before they return: in an `async` method a `ValidationError` rejects, in one that answers with a stream it is
 * thrown. Getters are lost by a spread: a call that needs one is assigned by `client.ts` itself.
 */
import type { Log } from './connection/log.ts'
import type { ConnectSettings } from './connection/options.ts'
import type { KnownContracts } from './contracts/known-contracts.ts'
import type { SessionState, SessionWatcher } from './connection/session-state.ts'
import type { Clock, Pacer } from './pacing/index.ts'
import type { OrderIds, Registry } from './requests/index.ts'
import type { Notice } from './streams/index.ts'

/** What calls know of the session. The values change with each connect. */
export interface SessionView {
  /** The negotiated server version of the present connection, or of the last one while there is none. */
  readonly serverVersion: number
  /** The accounts of the login, in the gateway's order. */
  readonly managedAccounts: readonly string[]
  readonly clientId: number
  readonly state: SessionState
  /** When the gateway was last asked for the time, in milliseconds by the client's clock. */
  readonly clockAskedAtMs: number
  /** Says whether requests are sent now: `ready` or `degraded`. */
  readonly isOnline: boolean
  /** The market data type in force, sent again after each reconnect; 1 (live) until it is chosen. */
  readonly marketDataType: number
  /** Puts the type in force: sends it now if online, and at each reconnect before streams resume. */
  useMarketDataType(type: number): void
  /** Tells what happens to the session; the answer ends that. */
  watch(watcher: SessionWatcher): () => void
}

/** What every call is made with. It lives as long as the client, across reconnects. */
export interface ClientContext {
  /** Asks, streams, and taps messages whoever asked for them. */
  readonly requests: Registry
  /** Decides how contracts are put into requests. */
  readonly contracts: KnownContracts
  /** Sends messages that are not requests, paced like all others. */
  readonly pacer: Pacer
  readonly clock: Clock
  /** The order ids of this client id, fed by every `NextValidId`. */
  readonly orderIds: OrderIds
  readonly session: SessionView
  /** The checked options of `connect`, defaults filled in: `settings.readOnly` and the rest. */
  readonly settings: ConnectSettings
  readonly log: Log
  /** Puts a notice of the client's own making beside those of the gateway, on `ib.notices`. */
  readonly notice: (notice: Notice) => void
}
