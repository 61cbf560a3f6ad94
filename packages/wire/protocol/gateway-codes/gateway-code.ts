/**
 * Says what a gateway code is about.
 *
 * - `notice`: information, nothing is wrong
 * - `warning`: something to know; whatever it names goes on
 * - `request`: concerns the request with that id; on the id of an order it concerns that order
 * - `order`: concerns the order with that id, never a request or a stream
 * - `connection`: concerns the session, or the lines between the gateway and Interactive Brokers
 * - `pacing`: too many messages, requests or subscriptions
 * - `fatal`: the bytes on this connection cannot be trusted any more
 */
export type GatewayCodeKind = 'notice' | 'warning' | 'request' | 'order' | 'connection' | 'pacing' | 'fatal'

/**
 * Says what is over when a gateway code arrives.
 *
 * - `nothing`: whatever the id names goes on
 * - `request`: the request or stream with that id; on the id of an order the same as `placement`
 * - `snapshot`: a request for one answer; a stream is over only when no data follows
 * - `placement`: the order message just sent: a new order never starts, an order that already works stays as it was
 * - `order`: the order itself, working or new; its order status is authoritative
 * - `modification`: a change of a working order, which keeps its old values
 * - `cancellation`: an attempt to cancel; what it names keeps the state it had
 * - `connection`: the socket, and everything on it
 */
export type GatewayCodeEnds =
  | 'nothing'
  | 'request'
  | 'snapshot'
  | 'placement'
  | 'order'
  | 'modification'
  | 'cancellation'
  | 'connection'

/**
 * Says whether the same message may be sent again: `never` (it will be refused again unless it changes), `later` (it may
 * succeed without a change), `slower` (it may succeed once fewer messages are sent).
 */
export type GatewayCodeRetry = 'never' | 'later' | 'slower'

/** Names what a connection code tells about the lines behind the gateway. */
export type ConnectivityEvent =
  | 'lost'
  | 'restoredDataLost'
  | 'restoredDataKept'
  | 'portReset'
  | 'farmOk'
  | 'farmBroken'
  | 'farmInactive'
  | 'farmConnecting'

/** Names the service of a data farm, the servers a gateway fetches one sort of data from. */
export type Farm = 'marketData' | 'historical' | 'securityDefinition'

/** Lists the requests without an id on the wire whose refusal arrives with id -1, by their message type. */
export type IdlessRequest =
  | 'AccountDataRequest'
  | 'AllOpenOrdersRequest'
  | 'AutoOpenOrdersRequest'
  | 'CompletedOrdersRequest'
  | 'CurrentTimeInMillisRequest'
  | 'CurrentTimeRequest'
  | 'FamilyCodesRequest'
  | 'FARequest'
  | 'GlobalCancelRequest'
  | 'IdsRequest'
  | 'ManagedAccountsRequest'
  | 'MarketDataTypeRequest'
  | 'MarketDepthExchangesRequest'
  | 'MarketRuleRequest'
  | 'NewsProvidersRequest'
  | 'OpenOrdersRequest'
  | 'PositionsRequest'
  | 'ScannerParametersRequest'
  | 'SetServerLogLevelRequest'
  | 'StartApiRequest'
  | 'VerifyAndAuthMessageRequest'
  | 'VerifyAndAuthRequest'
  | 'VerifyMessageRequest'
  | 'VerifyRequest'

/** Classifies one code of the gateway's error messages (message id 4, `ErrorMessage`). */
export interface GatewayCode {
  /** The code as the gateway sends it. */
  readonly code: number
  readonly kind: GatewayCodeKind
  readonly ends: GatewayCodeEnds
  /** What happened, in one sentence; the gateway's own text may name the detail. */
  readonly cause: string
  /** What to do about it, in one sentence. */
  readonly remedy: string
  /** The pending requests without an id that this code refuses when it arrives with id -1. */
  readonly endsKinds?: readonly IdlessRequest[]
  /** Absent when not known. */
  readonly retry?: GatewayCodeRetry
  /** Tells the sender to slow down; `possibly` when the code has other causes too and only the text tells them apart. */
  readonly slowDown?: 'always' | 'possibly'
  /** The code also answers a cancel, where it is no failure: the thing was gone, or is now. */
  readonly answersCancel?: boolean
  readonly event?: ConnectivityEvent
  readonly farm?: Farm
  /** The local book of this depth subscription must be emptied; fresh rows follow. */
  readonly resetsDepth?: boolean
  /**
   * A precaution of TWS, which holds an order back until somebody confirms it: the order is refused unless the gateway
   * acknowledges it all the same.
   */
  readonly isPrecaution?: boolean
  /** `client` for codes that client programs raise themselves and no gateway sends. */
  readonly raisedBy?: 'client'
  /** `low` when the meaning is not verified: show the gateway's text and do not branch on the code. */
  readonly confidence?: 'low'
  /** The code is not in the table and was classified by its range. */
  readonly isUnlisted?: boolean
}

/** States what is particular to one code of a group. */
interface GatewayCodeRow extends Partial<Omit<GatewayCode, 'code'>> {
  readonly cause: string
  readonly remedy: string
}

/** States codes that share a subject and most of their classification; a row overrides what its group says. */
export interface GatewayCodeGroup extends Partial<Omit<GatewayCode, 'code' | 'cause' | 'remedy'>> {
  readonly title: string
  readonly kind: GatewayCodeKind
  readonly ends: GatewayCodeEnds
  readonly codes: Readonly<Record<number, GatewayCodeRow>>
}
