import { Fifo, type GatewayMessage, type Transport } from '@twskit/wire'
import type { CancelTimer, Clock } from '../clock/clock.ts'
import type { Random } from '../world/random.ts'
import { isEndMarker, isOrderEvent } from './message-groups.ts'
import { garbled, unknownFrame, withExtraField } from './broken-frames.ts'
import type { Faults } from './faults.ts'
import { Pieces } from './pieces.ts'

/** A client that leaves this many bytes unread is cut off: its gateway would run out of memory. */
const MOST_UNREAD_BYTES = 64 * 1024 * 1024

/** What a line needs to know. */
export interface LineFacts {
  readonly transport: Transport
  readonly faults: Faults
  readonly clock: Clock
  readonly random: Random
}

/**
 * The way from the gateway to one client: frames go in, bytes come out, with whatever the faults do to them on the way.
 *
 * Frames of one turn of the event loop leave together, in one write.
 */
export class Line {
  readonly #transport: Transport
  readonly #faults: Faults
  readonly #clock: Clock
  readonly #random: Random
  readonly #pieces: Pieces
  #frames: Uint8Array[] = []
  #bytes = 0
  #orderEvents: { readonly frame: Uint8Array; readonly message: GatewayMessage }[] = []
  #isFlushDue = false
  /** Until when the line is busy with what was sent before. */
  #busyUntilMs = 0
  /** What waits for its time to arrive, the earliest first. */
  readonly #delayed = new Fifo<Uint8Array>()
  #onceArrived: (() => void) | undefined
  readonly #timers = new Set<CancelTimer>()
  #isEnding = false
  #isCut = false

  constructor({ transport, faults, clock, random }: LineFacts) {
    this.#transport = transport
    this.#pieces = new Pieces(transport)
    this.#faults = faults
    this.#clock = clock
    this.#random = random
  }

  /** Sends a frame; `serverVersion` is 0 for the handshake, to which only delays happen. */
  send(frame: Uint8Array, message: GatewayMessage | undefined, serverVersion: number): void {
    if (this.#isCut || this.#isEnding) return
    const faults = this.#faults
    if (message === undefined) {
      this.#push(frame)
      return
    }
    if (faults.missingEnds !== false && isMissing(faults.missingEnds, message)) return
    let sent = faults.extraFields ? withExtraField(frame, serverVersion) : frame
    if (faults.unknownMessages > 0 && this.#random.next() < faults.unknownMessages)
      this.#push(unknownFrame(serverVersion))
    if (faults.garble > 0 && this.#random.next() < faults.garble) sent = garbled(sent, this.#random)
    if ((faults.duplicateOrderEvents || faults.reorderOrderEvents) && isOrderEvent(message)) {
      const event = { frame: sent, message }
      this.#orderEvents.push(event)
      if (faults.duplicateOrderEvents) this.#orderEvents.push(event)
      this.#flushSoon()
      return
    }
    if (this.#orderEvents.length > 0) this.#releaseOrderEvents()
    this.#push(sent)
    if (faults.doubledEnds && isEndMarker(message)) this.#push(sent)
  }

  /** Sends what is queued, then closes; `isImpatient` does not wait for what delays hold back. */
  close(isImpatient: boolean = false): void {
    if (this.#isCut) this.#transport.destroy()
    if (this.#isEnding || this.#isCut) return
    this.#isEnding = true
    this.#flush()
    const close = (): void => this.#pieces.whenSent(() => this.#transport.close())
    if (this.#delayed.length > 0 && !isImpatient) this.#onceArrived = close
    else close()
  }

  /** Closes at once. */
  destroy(): void {
    this.cut()
    this.#transport.destroy()
  }

  /** Loses everything from now on, as a link does that died without either end being told. */
  cut(): void {
    this.#isCut = true
    this.#frames = []
    this.#orderEvents = []
    this.#delayed.clear()
    this.#pieces.drop()
    for (const cancel of this.#timers) cancel()
    this.#timers.clear()
  }

  #push(frame: Uint8Array): void {
    this.#frames.push(frame)
    this.#bytes += frame.length
    this.#flushSoon()
  }

  #flushSoon(): void {
    if (this.#isFlushDue) return
    this.#isFlushDue = true
    const { joinMs } = this.#faults
    if (joinMs > 0) this.#later(joinMs, () => this.#flush())
    else queueMicrotask(() => this.#flush())
  }

  #releaseOrderEvents(): void {
    const events = this.#orderEvents
    this.#orderEvents = []
    if (this.#faults.reorderOrderEvents) shuffle(events, this.#random)
    for (const { frame } of events) {
      this.#frames.push(frame)
      this.#bytes += frame.length
    }
  }

  #flush(): void {
    this.#isFlushDue = false
    if (this.#orderEvents.length > 0) this.#releaseOrderEvents()
    const frames = this.#frames
    const bytes = this.#bytes
    if (frames.length === 0) return
    this.#frames = []
    this.#bytes = 0
    this.#deliver(frames.length === 1 ? (frames[0] as Uint8Array) : joined(frames, bytes))
  }

  #deliver(chunk: Uint8Array): void {
    const { latencyMs, bytesPerSecond } = this.#faults
    const now = this.#clock.now()
    const delay = typeof latencyMs === 'number' ? latencyMs : this.#random.integer(latencyMs[0], latencyMs[1])
    const sending = bytesPerSecond === Number.POSITIVE_INFINITY ? 0 : (chunk.length / bytesPerSecond) * 1000
    // What was sent earlier arrives earlier, however the delays were drawn.
    const arrival = Math.max(now + delay, this.#busyUntilMs) + sending
    if (arrival <= now && this.#delayed.length === 0) {
      this.#write(chunk)
      return
    }
    this.#busyUntilMs = arrival
    this.#delayed.push(chunk)
    // Timers may be late, and fire in another order than they were set.
    this.#later(Math.max(0, arrival - now), () => {
      this.#write(this.#delayed.take() as Uint8Array)
      if (this.#delayed.length === 0) this.#onceArrived?.()
    })
  }

  #write(chunk: Uint8Array): void {
    if (this.#isCut) return
    this.#pieces.send(chunk, this.#faults.splitBytes)
    if (this.#transport.unsentBytes > MOST_UNREAD_BYTES) this.destroy()
  }

  #later(delayMs: number, run: () => void): void {
    const cancel = this.#clock.setTimer(delayMs, () => {
      this.#timers.delete(cancel)
      run()
    })
    this.#timers.add(cancel)
  }
}

function isMissing(missing: true | readonly string[], message: GatewayMessage): boolean {
  return missing === true ? isEndMarker(message) : missing.includes(message.type)
}

function joined(frames: readonly Uint8Array[], bytes: number): Uint8Array {
  const chunk = new Uint8Array(bytes)
  let at = 0
  for (const frame of frames) {
    chunk.set(frame, at)
    at += frame.length
  }
  return chunk
}

function shuffle<T>(list: T[], random: Random): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.integer(0, at)
    const held = list[at] as T
    list[at] = list[other] as T
    list[other] = held
  }
}
