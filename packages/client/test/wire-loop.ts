import {
  type ClientMessage,
  decodeClientMessage,
  decodeGatewayMessage,
  encodeClientMessage,
  encodeGatewayMessage,
  type GatewayCode,
  type GatewayMessage,
} from '@twskit/wire'
import { LineBudget, Pacer, type PacerOptions, SteppedClock } from '../src/pacing/index.ts'
import { Registry, type RegistryOptions } from '../src/requests/index.ts'
import type { Notice } from '../src/streams/index.ts'
import { settled } from './settled.ts'

const LENGTH_BYTES = 4

/** A registry whose other end the test plays: everything passes through real frames in both directions. */
export interface WireLoop {
  readonly clock: SteppedClock
  readonly pacer: Pacer
  readonly registry: Registry
  readonly lines: LineBudget
  /** What has been written, as the gateway reads it. */
  readonly written: ClientMessage[]
  readonly notices: { readonly notice: Notice; readonly code: GatewayCode }[]
  /** Called for each message written, in the same turn. */
  onWritten: ((message: ClientMessage) => void) | undefined
  /** Sends a message of the gateway. */
  answer(message: GatewayMessage): void
  /** Sends an error message of the gateway. */
  error(id: number, errorCode: number, errorMsg?: string): void
  /** The names of what has been written since the last time. */
  names(): string[]
  /** The request id of the message written last. */
  lastId(): number
  /** Lets time pass, and what follows from it happen. */
  pass(ms: number): Promise<void>
}

/** Makes a wire loop whose session is ready. */
export function wireLoop(
  options: {
    readonly serverVersion?: number
    readonly pacing?: Partial<PacerOptions>
    readonly registry?: Partial<RegistryOptions>
    readonly lineLimit?: number
    readonly isOffline?: boolean
  } = {},
): WireLoop {
  const { serverVersion = 200 } = options
  const clock = new SteppedClock(1_700_000_000_000)
  const written: ClientMessage[] = []
  const notices: WireLoop['notices'] = []
  const lines = new LineBudget({ limit: options.lineLimit })
  let named = 0
  const write = (message: ClientMessage): void => {
    const frame = encodeClientMessage(message, serverVersion)
    const read = decodeClientMessage(frame.subarray(LENGTH_BYTES), serverVersion)
    written.push(read)
    loop.onWritten?.(read)
  }
  const pacer = new Pacer({ clock, write, ...options.pacing })
  const onNotice = (notice: Notice, code: GatewayCode): void => {
    notices.push({ notice, code })
  }
  const registry = new Registry({ pacer, clock, lines, onNotice, ...options.registry })
  const answer = (message: GatewayMessage): void => {
    const frame = encodeGatewayMessage(message, serverVersion)
    registry.deliver(decodeGatewayMessage(frame.subarray(LENGTH_BYTES), serverVersion))
  }
  const loop: WireLoop = {
    clock,
    pacer,
    registry,
    lines,
    written,
    notices,
    onWritten: undefined,
    answer,
    error: (id, errorCode, errorMsg = 'as the gateway says') =>
      answer({ type: 'ErrorMessage', id, errorCode, errorMsg, errorTime: 1_700_000_000_123 }),
    names: () => {
      const names = written.slice(named).map(({ type }) => type)
      named = written.length
      return names
    },
    lastId: () => (written.at(-1) as { readonly reqId?: number }).reqId ?? -1,
    pass: async (ms) => {
      clock.advance(ms)
      await settled()
    },
  }
  if (options.isOffline !== true) registry.online()
  return loop
}
