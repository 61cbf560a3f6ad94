import {
  type ClientMessage,
  Fifo,
  frame,
  GatewayEnd,
  type GatewayMessage,
  type Listener,
  type Transport,
} from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import { Pieces } from '../faults/pieces.ts'
import type { Clock } from '../clock/clock.ts'
import { runningClock } from '../clock/real-clock.ts'
import { Names } from './names.ts'
import { ScriptError } from './script-error.ts'
import type { Script, Step } from './steps.ts'

/** How a script is served. */
export interface ServeOptions {
  /** `127.0.0.1` by default. */
  readonly host?: string | undefined
  /** 0, the default, picks a free port. */
  readonly port?: number | undefined
  /** Tells the time for `sleep`; the machine's by default. */
  readonly clock?: Clock | undefined
}

/** A gateway that knows one script. Every connection hears it from the beginning. */
export interface ScriptServer extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** Settles when the first connection has gone through the whole script; rejects with a ScriptError when it strayed. */
  readonly done: Promise<void>
  close(): Promise<void>
}

/**
 * Plays the server of a script: it sends the server's lines, and waits for the client's.
 *
 * @throws the platform's error when the port cannot be opened.
 */
export async function serveScript(script: Script, options: ServeOptions = {}): Promise<ScriptServer> {
  const { host = '127.0.0.1', port = 0, clock = runningClock() } = options
  const conversations = new Set<Conversation>()
  let settle: { resolve: () => void; reject: (cause: Error) => void } | undefined
  const done = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  done.catch(() => {})
  const listener: Listener = await listenTcp({ host, port }, (transport) => {
    conversations.add(
      new Conversation(script, transport, clock, (failure) => {
        if (failure === undefined) settle?.resolve()
        else settle?.reject(failure)
      }),
    )
  })
  const close = async (): Promise<void> => {
    for (const conversation of conversations) conversation.stop()
    await listener.close()
  }
  return { host: listener.host, port: listener.port, done, close, [Symbol.asyncDispose]: close }
}

const CONNECTION_TIME = '20260302 10:00:00 EST'

/** One run of a script with one client. */
class Conversation {
  readonly #script: Script
  readonly #transport: Transport
  readonly #end: GatewayEnd
  readonly #clock: Clock
  readonly #over: (failure: ScriptError | undefined) => void
  readonly #names = new Names()
  readonly #pieces: Pieces
  readonly #inbox = new Fifo<ClientMessage>()
  #at = 0
  #pieceBytes = Number.POSITIVE_INFINITY
  #isGreeted = false
  #isAsleep = false
  #isClosed = false
  #isOver = false

  constructor(script: Script, transport: Transport, clock: Clock, over: (failure: ScriptError | undefined) => void) {
    this.#script = script
    this.#transport = transport
    this.#pieces = new Pieces(transport)
    this.#clock = clock
    this.#over = over
    this.#end = new GatewayEnd({
      offered: () => {
        this.#isGreeted = true
        transport.send(this.#end.accept({ serverVersion: script.serverVersion, connectionTime: CONNECTION_TIME }))
        this.#goOn()
      },
      message: (message) => {
        this.#inbox.push(message)
        this.#goOn()
      },
      undecodable: (error) => {
        throw error
      },
    })
    transport.start({
      data: (chunk) => this.#end.receive(chunk),
      closed: () => {
        this.#isClosed = true
        this.#goOn()
      },
    })
  }

  stop(): void {
    this.#transport.destroy()
  }

  #goOn(): void {
    while (!this.#isOver && this.#isGreeted && !this.#isAsleep) {
      const step = this.#script.steps[this.#at]
      if (step === undefined) this.#finish(undefined)
      else if (!this.#play(step)) return
      else this.#at++
    }
  }

  /** Plays a step; false when it has to wait. */
  #play(step: Step): boolean {
    switch (step.kind) {
      case 'server': {
        const message = { ...this.#names.fill(step.fields), type: step.type } as GatewayMessage
        this.#pieces.send(this.#end.encode(message), this.#pieceBytes)
        return true
      }
      case 'raw':
        this.#pieces.send(frame(step.body), this.#pieceBytes)
        return true
      case 'client':
        return this.#expect(step)
      case 'sleep':
        this.#isAsleep = true
        this.#at++
        this.#clock.setTimer(step.ms, () => {
          this.#isAsleep = false
          this.#goOn()
        })
        return false
      case 'split':
        this.#pieceBytes = step.bytes === 0 ? Number.POSITIVE_INFINITY : step.bytes
        return true
      case 'disconnect':
        if (step.by === 'client') return this.#isClosed
        this.#pieces.whenSent(() => this.#transport.close())
        return true
    }
  }

  #expect(step: Extract<Step, { readonly kind: 'client' }>): boolean {
    const message = this.#inbox.take()
    if (message === undefined) {
      if (this.#isClosed) this.#stray(`The client left; ${step.type} was to come.`, step, undefined)
      return false
    }
    if (message.type === step.type && this.#names.match(step.fields, message)) return true
    this.#stray(
      `The client sent ${JSON.stringify(message)}; ${step.type} ${JSON.stringify(step.fields)} was to come.`,
      step,
      message,
    )
    return false
  }

  #stray(text: string, expected: Step, received: unknown): void {
    this.#finish(new ScriptError(text, { line: expected.line, expected, received }))
    this.#transport.close()
  }

  #finish(failure: ScriptError | undefined): void {
    this.#isOver = true
    this.#over(failure)
  }
}
