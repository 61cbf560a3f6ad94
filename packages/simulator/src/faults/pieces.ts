import { nextTurn } from '../clock/next-turn.ts'
import { Fifo, type Transport } from '@twskit/wire'

/**
 * Bytes on their way in pieces. Between two pieces the event loop takes a turn, so that the network does not join them again.
 */
export class Pieces {
  readonly #transport: Pick<Transport, 'send'>
  readonly #waiting = new Fifo<Uint8Array>()
  #isSending = false
  #whenSent: (() => void)[] = []

  constructor(transport: Pick<Transport, 'send'>) {
    this.#transport = transport
  }

  /** Sends bytes in pieces of at most so many, behind those that wait already; `Infinity` sends them whole. */
  send(bytes: Uint8Array, pieceBytes: number): void {
    const isIdle = !this.#isSending
    if (isIdle && bytes.length <= pieceBytes) {
      this.#transport.send(bytes)
      return
    }
    for (let at = 0; at < bytes.length; at += pieceBytes)
      this.#waiting.push(bytes.subarray(at, Math.min(at + pieceBytes, bytes.length)))
    if (isIdle) this.#sendNext()
  }

  /** Runs something once everything has been sent. */
  whenSent(run: () => void): void {
    if (!this.#isSending) run()
    else this.#whenSent.push(run)
  }

  /** Forgets what waits. */
  drop(): void {
    this.#waiting.clear()
    this.#whenSent = []
  }

  #sendNext(): void {
    const piece = this.#waiting.take()
    this.#isSending = piece !== undefined
    if (piece === undefined) {
      const sent = this.#whenSent
      this.#whenSent = []
      for (const run of sent) run()
      return
    }
    this.#transport.send(piece)
    nextTurn(() => {
      this.#sendNext()
    })
  }
}
