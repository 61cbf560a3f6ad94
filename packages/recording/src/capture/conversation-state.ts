import { decodeVersionReply } from '@twskit/wire'
import type { CaptureRecord, FrameRecord } from './records.ts'

/** What a frame is: the client's offer, the gateway's answer to it, or a message of a known server version. */
export type FramePlace =
  | { readonly kind: 'offer' }
  | { readonly kind: 'reply' }
  | { readonly kind: 'message'; readonly serverVersion: number }

interface State {
  hasOffered: boolean
  serverVersion: number | undefined
}

/** Follows the handshakes of a capture, so that each frame can be read by the version of its connection. */
export class ConversationState {
  readonly #states = new Map<number, State>()
  readonly #fallback: number | undefined

  /** The version of the header reads connections whose handshake is not in the capture. */
  constructor(fallback?: number) {
    this.#fallback = fallback
  }

  /** Takes the next record; returns what it is when it is a frame that can be read. */
  take(record: CaptureRecord): FramePlace | undefined {
    if (record.kind === 'open') this.#states.set(record.connection, { hasOffered: false, serverVersion: undefined })
    if (record.kind === 'close') this.#states.delete(record.connection)
    return record.kind === 'frame' ? this.#place(record) : undefined
  }

  #place({ connection, from, body }: FrameRecord): FramePlace | undefined {
    let state = this.#states.get(connection)
    if (state === undefined) {
      state = { hasOffered: true, serverVersion: this.#fallback }
      this.#states.set(connection, state)
    }
    if (from === 'client' && !state.hasOffered) {
      state.hasOffered = true
      return { kind: 'offer' }
    }
    if (from === 'gateway' && state.serverVersion === undefined) {
      state.serverVersion = serverVersionIn(body)
      return { kind: 'reply' }
    }
    return state.serverVersion === undefined ? undefined : { kind: 'message', serverVersion: state.serverVersion }
  }
}

/** Reads the server version in a gateway's first frame; undefined when it has none. */
export function serverVersionIn(body: Uint8Array): number | undefined {
  try {
    const reply = decodeVersionReply(body)
    return reply.kind === 'version' ? reply.serverVersion : undefined
  } catch {
    return undefined
  }
}
