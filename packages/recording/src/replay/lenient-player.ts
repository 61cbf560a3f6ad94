import { type ClientMessage, conversationOf, encodeGatewayMessage } from '@twskit/wire'
import { type Exchange, type ExchangePicker, isCancel } from './exchanges.ts'
import { findId, withId } from './frame-id.ts'
import { canSpeak, type Outlet, type Player, readRequest, scaledMs, sendBody } from './player.ts'

/** What a lenient replay knows of its capture. */
export interface Repertoire {
  readonly serverVersion: number
  /** The recorded answer to the offer of versions. */
  readonly reply: Uint8Array
  readonly picker: ExchangePicker
  /** Whether a stream begins again when its recorded answers have all been sent. */
  readonly loop: boolean
}

/** The gateway code for a request that cannot be answered. */
const CANNOT_ANSWER = 321

/** A stream that begins again leaves at least this much time, so that a capture of one tick does not flood the client. */
const MIN_ROUND_US = 1_000_000

/** Answers requests by their kind and arguments, in whatever order they come. */
export class LenientPlayer implements Player {
  readonly #repertoire: Repertoire
  readonly #outlet: Outlet
  /** What stops the answers that are still to come, by the request's id or its type. */
  readonly #running = new Map<unknown, () => void>()
  #hasOffered = false

  constructor(repertoire: Repertoire, outlet: Outlet) {
    this.#repertoire = repertoire
    this.#outlet = outlet
  }

  frame(body: Uint8Array): void {
    const { serverVersion, reply, picker } = this.#repertoire
    if (!this.#hasOffered) {
      this.#hasOffered = true
      if (canSpeak(body, serverVersion)) sendBody(this.#outlet.transport, reply)
      else this.#outlet.transport.close()
      return
    }
    const request = readRequest(body, serverVersion)
    if (request === undefined) return
    const { fields, key } = request
    const type = request.type as ClientMessage['type']
    const id = key === undefined ? undefined : fields[key]
    if (isCancel(type, fields)) {
      this.#stop(id ?? conversationOf(type).ask)
      return
    }
    const exchange = picker.pick(type, fields, key)
    if (exchange !== undefined) this.#answer(exchange, id)
    else if (typeof id === 'number') this.#refuse(type, id)
  }

  closed(): void {
    for (const stop of this.#running.values()) stop()
    this.#running.clear()
  }

  #stop(of: unknown): void {
    this.#running.get(of)?.()
    this.#running.delete(of)
  }

  #answer(exchange: Exchange, id: unknown): void {
    const { clock, speed } = this.#outlet
    const running = id ?? exchange.type
    this.#stop(running)
    const { feed } = conversationOf(exchange.type)
    const { answers } = exchange
    const last = answers.at(-1)
    if (last === undefined) return
    const roundUs = Math.max(MIN_ROUND_US, last.afterUs + 1)
    const isEndless = this.#repertoire.loop && feed === 'live'
    let startMs = clock.now()
    let at = 0
    const goOn = (): void => {
      this.#running.delete(running)
      for (;;) {
        const answer = answers[at]
        if (answer === undefined) {
          if (!isEndless) return
          at = 0
          startMs += Math.max(1, scaledMs(roundUs, speed))
          continue
        }
        const waitMs = startMs + scaledMs(answer.afterUs, speed) - clock.now()
        if (waitMs >= 1) {
          this.#running.set(running, clock.setTimer(waitMs, goOn))
          return
        }
        this.#send(exchange, answer.body, id)
        at++
      }
    }
    goOn()
  }

  #send(exchange: Exchange, body: Uint8Array, id: unknown): void {
    const { serverVersion } = this.#repertoire
    const recorded = exchange.key === undefined ? undefined : exchange.fields[exchange.key]
    const found = typeof id === 'number' && id !== recorded ? findId(body, serverVersion, 'gateway') : undefined
    const isOwn = found !== undefined && found.value === recorded
    sendBody(this.#outlet.transport, isOwn ? withId(body, found, id as number, serverVersion) : body)
  }

  #refuse(type: string, id: number): void {
    const errorMsg = `Error validating request: the capture that is replayed has no answer to this ${type}`
    const { serverVersion } = this.#repertoire
    this.#outlet.transport.send(
      encodeGatewayMessage({ type: 'ErrorMessage', id, errorCode: CANNOT_ANSWER, errorMsg }, serverVersion),
    )
  }
}
