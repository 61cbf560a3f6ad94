import type { ClientMessage } from '@twskit/wire'
import type { Control } from '../control/control.ts'
import type { GatewayContext } from './context.ts'
import { refusedForContract } from './contract-check.ts'
import type { Handlers, Room } from './handlers.ts'
import { Pacing } from './pacing.ts'
import { refusedWhenReadOnly } from './read-only.ts'
import { idOf } from './request-id.ts'
import type { Session } from './session.ts'

/** Brings each request to whoever answers it, after the manners of the session were minded. */
export class Dispatch {
  readonly #context: GatewayContext
  readonly #control: Control
  readonly #handlers: Readonly<Record<string, (message: ClientMessage, session: Session) => void>>
  readonly #pacing = new WeakMap<Session, Pacing>()

  /**
   * @param rooms Answer the requests, each its own.
   * @throws RangeError when two of them answer the same one.
   */
  constructor(context: GatewayContext, control: Control, rooms: readonly Room[]) {
    this.#context = context
    this.#control = control
    this.#handlers = merged(rooms.map(({ handlers }) => handlers))
  }

  /** Takes a request of a client. */
  receive(message: ClientMessage, session: Session): void {
    let pacing = this.#pacing.get(session)
    if (pacing === undefined) {
      pacing = new Pacing(this.#context.clock, this.#context.settings.limits.messagesPerSecond, session)
      this.#pacing.set(session, pacing)
    }
    pacing.take(() => this.#receive(message, session))
  }

  #receive(message: ClientMessage, session: Session): void {
    if (!session.isOpen) return
    if (!this.#control.takes(message, session, (passedOn) => this.answer(passedOn, session)))
      this.answer(message, session)
  }

  /** Answers a request as the gateway does. */
  answer(message: ClientMessage, session: Session): void {
    if (!session.isOpen) return
    if (this.#context.settings.isReadOnly && refusedWhenReadOnly(message, session)) return
    if (this.#context.settings.manners.checksContracts && refusedForContract(message, session)) return
    const handler = this.#handlers[message.type]
    if (handler !== undefined) handler(message, session)
    else
      session.error(
        idOf(message),
        321,
        `Error validating request.-'cI' : cause - ${message.type} is not supported by this gateway`,
      )
  }
}

function merged(all: readonly Handlers[]): Record<string, (message: ClientMessage, session: Session) => void> {
  const handlers: Record<string, (message: ClientMessage, session: Session) => void> = {}
  for (const each of all) {
    for (const [type, handler] of Object.entries(each)) {
      if (handlers[type] !== undefined) throw new RangeError(`Two rooms answer ${type}`)
      handlers[type] = handler as (message: ClientMessage, session: Session) => void
    }
  }
  return handlers
}
