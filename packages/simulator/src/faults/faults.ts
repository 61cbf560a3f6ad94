import type { GatewayMessage } from '@twskit/wire'

/** What goes wrong between a gateway and its clients. Change it at any time: `gateway.faults.latencyMs = 200`. */
export interface Faults {
  /** Delay of everything the gateway sends, in milliseconds; a pair is a range to draw from. 0 by default. */
  latencyMs: number | readonly [least: number, most: number]
  /** How many bytes a second reach a client; `Infinity` by default. */
  bytesPerSecond: number
  /** Largest piece in which bytes arrive, so that frames are torn apart; `Infinity` by default. */
  splitBytes: number
  /** Collects frames for that many milliseconds and sends them in one piece; 0 by default. */
  joinMs: number
  /** Share of frames, 0 to 1, in which a byte is wrong; 0 by default. */
  garble: number
  /** Share of frames, 0 to 1, before which a message with an id nobody knows is sent; 0 by default. */
  unknownMessages: number
  /** Adds a field nobody knows behind the last one of every message. */
  extraFields: boolean
  /** End markers that are not sent: their message types, or true for all of them. */
  missingEnds: boolean | readonly GatewayMessage['type'][]
  /** Sends end markers twice. */
  doubledEnds: boolean
  /** Sends the rows of an account summary and their end twice, as was seen of gateways. */
  doubledSummaries: boolean
  /** Sends order events twice. */
  duplicateOrderEvents: boolean
  /** Sends order events that belong together in another order. */
  reorderOrderEvents: boolean
  /** Drops new orders and changes without a word, as paper servers do with some. */
  lostPlacements: boolean
  /** Answers new orders and changes by this code alone, as a precaution of TWS does; the order is not placed. */
  precaution: number | undefined
  /** Drops cancels without a word. */
  silentCancels: boolean
  /** Answers a preview twice: first with a remark and without any figure. */
  doubledPreviews: boolean
  /** Sends accounts, the next order id and notices in another order at each start. */
  shuffleBootstrap: boolean
  /** How long a client waits for the version answer, in milliseconds; 0 by default. */
  handshakeMs: number
  /** Answers the handshake with this version, whatever the client offered. */
  claimedVersion: number | undefined
  /** Sends clients elsewhere instead of answering the handshake. */
  redirect: { readonly host: string; readonly port?: number | undefined } | undefined
  /** What new connections meet: `accept`, `accept-then-close`, or `silence`. */
  connections: 'accept' | 'accept-then-close' | 'silence'
  /** Closes without the message 326 when a client id is in use. */
  bareClose: boolean
  /** How long a client id stays in use after its connection is over, in milliseconds, as after a restart; 0 by default. */
  heldIdMs: number
}

/** Faults to begin with. */
export type FaultOptions = { readonly [N in keyof Faults]?: Faults[N] | undefined }

/** Returns faults that do no harm but for those given. */
export function faultsFrom(options: FaultOptions = {}): Faults {
  const faults: Faults = { ...harmless }
  for (const name of faultNames) if (options[name] !== undefined) Object.assign(faults, { [name]: options[name] })
  return faults
}

const harmless: Faults = {
  latencyMs: 0,
  bytesPerSecond: Number.POSITIVE_INFINITY,
  splitBytes: Number.POSITIVE_INFINITY,
  joinMs: 0,
  garble: 0,
  unknownMessages: 0,
  extraFields: false,
  missingEnds: false,
  doubledEnds: false,
  doubledSummaries: false,
  duplicateOrderEvents: false,
  reorderOrderEvents: false,
  lostPlacements: false,
  precaution: undefined,
  silentCancels: false,
  doubledPreviews: false,
  shuffleBootstrap: false,
  handshakeMs: 0,
  claimedVersion: undefined,
  redirect: undefined,
  connections: 'accept',
  bareClose: false,
  heldIdMs: 0,
}

const faultNames = Object.keys(harmless) as readonly (keyof Faults)[]
