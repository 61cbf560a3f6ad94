import type { ClientMessage, GatewayMessage } from '@twskit/wire'
import type { RequestOf } from '../session/handlers.ts'
import { idOf } from '../session/request-id.ts'
import type { Session } from '../session/session.ts'

/** A request that a test has taken over. */
export interface TakenRequest<T extends ClientMessage['type'] = ClientMessage['type']> {
  readonly message: RequestOf<T>
  readonly session: Session
  /** Answers with these messages instead of the gateway; may be called again later. */
  readonly answer: (...messages: readonly GatewayMessage[]) => void
  /** Refuses the request with an error on its id. */
  readonly refuse: (code: number, text: string) => void
  /** Closes the connection after what was sent has arrived. */
  readonly hangUp: () => void
  /** Cuts the connection. */
  readonly reset: () => void
  /** Lets the gateway answer after all, now or later, or answer another message in place of this one. */
  readonly passOn: (instead?: ClientMessage) => void
}

/** What a test does with a request, at once or in a promise. Doing nothing leaves it unanswered. */
export type TakeOver<T extends ClientMessage['type']> = (request: TakenRequest<T>) => unknown

/** How often a test takes over. */
export interface TakeOverOptions {
  /** How many messages of the kind are taken over; 1 by default, `Infinity` for all. */
  readonly times?: number | undefined
}

/** A take-over in force. */
export interface TakenOver extends Disposable {
  /** How many messages it has taken so far. */
  readonly taken: number
  /** Ends it. */
  stop(): void
}

interface Rule {
  readonly kind: ClientMessage['type']
  readonly handler: (request: TakenRequest) => unknown
  left: number
  taken: number
}

/** Lets tests take over the next messages of a kind. */
export class Control {
  readonly #rules: Rule[] = []

  /** Takes over messages of a kind; of several rules for one kind the latest comes first. */
  add<T extends ClientMessage['type']>(kind: T, handler: TakeOver<T>, options: TakeOverOptions = {}): TakenOver {
    const rule: Rule = { kind, handler: handler as unknown as Rule['handler'], left: options.times ?? 1, taken: 0 }
    this.#rules.unshift(rule)
    const stop = (): void => {
      rule.left = 0
    }
    return {
      get taken() {
        return rule.taken
      },
      stop,
      [Symbol.dispose]: stop,
    }
  }

  /** Hands a message to the test that wants it; false when none does. */
  takes(message: ClientMessage, session: Session, passOn: (message: ClientMessage) => void): boolean {
    const rule = this.#rules.find(({ kind, left }) => kind === message.type && left > 0)
    if (rule === undefined) return false
    rule.left--
    rule.taken++
    if (rule.left <= 0) this.#rules.splice(this.#rules.indexOf(rule), 1)
    void rule.handler({
      message,
      session,
      answer: (...messages) => {
        for (const each of messages) session.send(each)
      },
      refuse: (code, text) => session.error(idOf(message), code, text),
      hangUp: () => session.hangUp(),
      reset: () => session.reset(),
      passOn: (instead) => passOn(instead ?? message),
    })
    return true
  }
}
