import { decodeClientMessage, decodeVersionOffer, frame, type Transport } from '@twskit/wire'
import { describeMessage, type MessageType } from '@twskit/wire/describe'

/** Fires timers; `setTimer` returns what stops the timer. */
export interface ReplayClock {
  now(): number
  setTimer(delayMs: number, run: () => void): () => void
}

/** Plays the gateway of one connection. */
export interface Player {
  /** Takes a whole frame of the client. */
  frame(body: Uint8Array): void
  /** Hears that the client left. */
  closed(): void
}

/** What a player sends through. */
export interface Outlet {
  readonly transport: Transport
  readonly clock: ReplayClock
  readonly speed: number
}

/** Milliseconds that recorded microseconds take at a speed. */
export function scaledMs(us: number, speed: number): number {
  return Math.max(0, us) / 1000 / speed
}

export function sendBody(transport: Transport, body: Uint8Array): void {
  transport.send(frame(body))
}

/** Reads a request; undefined when its bytes are no message we know. */
export function readRequest(
  body: Uint8Array,
  serverVersion: number,
):
  | { readonly type: MessageType; readonly fields: Readonly<Record<string, unknown>>; readonly key: string | undefined }
  | undefined {
  try {
    const message = decodeClientMessage(body, serverVersion)
    return { type: message.type, fields: { ...message }, key: describeMessage(message.type).belongsTo }
  } catch {
    return undefined
  }
}

/** Whether a client that made this offer can be given the recorded version. */
export function canSpeak(offer: Uint8Array, serverVersion: number): boolean {
  try {
    const { min, max } = decodeVersionOffer(offer)
    return serverVersion >= min && serverVersion <= max
  } catch {
    return false
  }
}
