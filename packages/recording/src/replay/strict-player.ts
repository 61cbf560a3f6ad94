import { encodeRedirect, decodeVersionReply } from '@twskit/wire'
import type { CaptureRecord, FrameRecord } from '../capture/records.ts'
import { differenceOf } from './difference.ts'
import { findId, withId } from './frame-id.ts'
import type { Conversation } from './load-conversations.ts'
import { canSpeak, type Outlet, type Player, readRequest, scaledMs, sendBody } from './player.ts'
import { ReplayError } from './replay-error.ts'

/** Where the replay listens, so that a recorded redirect leads back to it. */
export interface OwnAddress {
  readonly host: string
  readonly port: number
}

/** Plays a connection as it was recorded: it waits for each frame of the client and refuses any other. */
export class StrictPlayer implements Player {
  readonly #conversation: Conversation
  readonly #outlet: Outlet
  readonly #own: OwnAddress
  readonly #over: (failure: ReplayError | undefined) => void
  readonly #inbox: Uint8Array[] = []
  /** The client's id for each recorded one. */
  readonly #ids = new Map<number, number>()
  #at = 0
  /** The frame of the client from which the recorded times count, and when its counterpart came. */
  #anchorUs: number
  #anchorMs: number
  #hasOffered = false
  #hasReplied = false
  #cancelTimer: (() => void) | undefined
  #isClosed = false
  #isOver = false

  constructor(
    conversation: Conversation,
    outlet: Outlet,
    own: OwnAddress,
    over: (failure: ReplayError | undefined) => void,
  ) {
    this.#conversation = conversation
    this.#outlet = outlet
    this.#own = own
    this.#over = over
    this.#anchorUs = conversation.records[0]?.us ?? 0
    this.#anchorMs = outlet.clock.now()
  }

  frame(body: Uint8Array): void {
    this.#inbox.push(body)
    this.#goOn()
  }

  closed(): void {
    this.#isClosed = true
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    this.#goOn()
  }

  #goOn(): void {
    while (!this.#isOver && this.#cancelTimer === undefined) {
      const record = this.#conversation.records[this.#at]
      if (record === undefined) {
        this.#finish(undefined)
        return
      }
      if (!this.#play(record)) return
      this.#at++
    }
  }

  /** Plays a record; false when it has to wait. */
  #play(record: CaptureRecord): boolean {
    if (record.kind === 'open') return true
    if (record.kind === 'close') return this.#close(record.by, record.us)
    if (record.from === 'client') return record.kind === 'raw' || this.#expect(record)
    if (!this.#isDue(record.us)) return false
    if (this.#isClosed) return true
    if (record.kind === 'raw') this.#outlet.transport.send(record.bytes)
    else this.#send(record)
    return true
  }

  #isDue(us: number): boolean {
    // Nobody listens any more, so nothing has to wait.
    if (this.#isClosed) return true
    const { clock, speed } = this.#outlet
    const waitMs = this.#anchorMs + scaledMs(us - this.#anchorUs, speed) - clock.now()
    if (waitMs < 1) return true
    this.#cancelTimer = clock.setTimer(waitMs, () => {
      this.#cancelTimer = undefined
      this.#goOn()
    })
    return false
  }

  #send({ body }: FrameRecord): void {
    const { transport } = this.#outlet
    const { serverVersion } = this.#conversation
    if (!this.#hasReplied) {
      this.#hasReplied = true
      sendBody(transport, this.#redirected(body))
      return
    }
    const id = serverVersion === undefined ? undefined : findId(body, serverVersion, 'gateway')
    const own = id === undefined ? undefined : this.#ids.get(id.value)
    const isPatched = id !== undefined && own !== undefined && serverVersion !== undefined
    sendBody(transport, isPatched ? withId(body, id, own, serverVersion) : body)
  }

  /** A recorded redirect would lead the client away from the replay. */
  #redirected(body: Uint8Array): Uint8Array {
    try {
      return decodeVersionReply(body).kind === 'redirect' ? encodeRedirect(this.#own).subarray(4) : body
    } catch {
      return body
    }
  }

  #expect({ body, us }: FrameRecord): boolean {
    const received = this.#inbox.shift()
    if (received === undefined) {
      if (this.#isClosed) this.#stray('The client left', this.#nameOf(body), undefined)
      return false
    }
    this.#anchorUs = us
    this.#anchorMs = this.#outlet.clock.now()
    return this.#hasOffered ? this.#compare(body, received) : this.#greet(received)
  }

  #greet(offer: Uint8Array): boolean {
    this.#hasOffered = true
    const { serverVersion } = this.#conversation
    if (serverVersion === undefined || canSpeak(offer, serverVersion)) return true
    const text = Buffer.from(offer).toString('latin1').slice(0, 80)
    this.#stray(`The client offers ${JSON.stringify(text)}, which leaves out the recorded version`, serverVersion, text)
    return false
  }

  #compare(expectedBody: Uint8Array, receivedBody: Uint8Array): boolean {
    const version = this.#conversation.serverVersion
    const expected = version === undefined ? undefined : readRequest(expectedBody, version)
    const received = version === undefined ? undefined : readRequest(receivedBody, version)
    if (expected === undefined || received === undefined) {
      // What cannot be read can still be compared.
      if (Buffer.compare(expectedBody, receivedBody) === 0) return true
      this.#stray(
        'The client sent other bytes',
        Buffer.from(expectedBody).toString('hex'),
        Buffer.from(receivedBody).toString('hex'),
      )
      return false
    }
    if (expected.type !== received.type) {
      this.#stray(`The client sent ${received.type}`, expected.type, received.type)
      return false
    }
    const key = expected.key
    const difference =
      differenceOf(expected.fields, received.fields, key) ?? this.#pair(key, expected.fields, received.fields)
    if (difference === undefined) return true
    const { path } = difference
    this.#stray(
      `${received.type}.${path} is ${JSON.stringify(difference.received)}`,
      difference.expected,
      difference.received,
      path,
    )
    return false
  }

  /** Remembers which id of the client a recorded one stands for. */
  #pair(
    key: string | undefined,
    expected: Readonly<Record<string, unknown>>,
    received: Readonly<Record<string, unknown>>,
  ) {
    const [old, own] = key === undefined ? [] : [expected[key], received[key]]
    if (typeof old !== 'number' || typeof own !== 'number') return undefined
    const known = this.#ids.get(old)
    if (known !== undefined && known !== own) return { path: key ?? '', expected: known, received: own }
    this.#ids.set(old, own)
    return undefined
  }

  #close(by: 'client' | 'gateway' | undefined, us: number): boolean {
    if (by === 'client' || this.#isClosed) {
      if (this.#isClosed && this.#inbox.length > 0) {
        this.#stray(
          'The client sent another message',
          'the end of the connection',
          this.#nameOf(this.#inbox[0] as Uint8Array),
        )
        return false
      }
      return this.#isClosed
    }
    if (!this.#isDue(us)) return false
    this.#outlet.transport.close()
    return true
  }

  #nameOf(body: Uint8Array): string {
    const version = this.#conversation.serverVersion
    const request = version === undefined ? undefined : readRequest(body, version)
    return request?.type ?? Buffer.from(body).toString('hex').slice(0, 80)
  }

  #stray(what: string, expected: unknown, received: unknown, path?: string): void {
    const { connection } = this.#conversation
    const record = this.#at + 1
    this.#finish(
      new ReplayError(
        `${what}; the capture has ${JSON.stringify(expected)} (connection ${connection}, record ${record}).`,
        { connection, record, path, expected, received },
      ),
    )
    this.#outlet.transport.close()
  }

  #finish(failure: ReplayError | undefined): void {
    this.#isOver = true
    this.#over(failure)
  }
}
