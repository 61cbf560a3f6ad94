import { type ClientMessage, decodeClientMessage, FrameSplitter } from '@twskit/wire'
import { type AddressInfo, connect as openSocket, createServer, type Server, type Socket } from 'node:net'
import type { Dice } from './dice.ts'

/** How far a connection gets. */
export interface CutRange {
  /** The fewest bytes of either direction before the cut. */
  readonly least: number
  /** The most bytes of either direction before the cut. */
  readonly most: number
}

/**
 * Stands between client and gateway and cuts each connection after a drawn number of bytes, in either direction, in the middle of
 * frames as a rule. What the client wrote is read on the way: no id may ask for two things.
 */
export class CuttingProxy implements AsyncDisposable {
  /** Ids by which the client asked for more than one thing. */
  readonly idsUsedTwice: number[] = []
  /** How many connections were cut. */
  cuts = 0
  /** How many requests with an id the client wrote. */
  requests = 0
  readonly #dice: Dice
  readonly #range: CutRange
  readonly #target: () => number
  readonly #serverVersion: number
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #ids = new Set<number>()
  #isCalm = false

  constructor(options: { dice: Dice; range: CutRange; target: () => number; serverVersion: number }) {
    this.#dice = options.dice
    this.#range = options.range
    this.#target = options.target
    this.#serverVersion = options.serverVersion
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket))
  }

  /** Listens; returns the port. */
  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(0, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port))
    })
  }

  /** Cuts nothing from now on. */
  calm(): void {
    this.#isCalm = true
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #accept(client: Socket): void {
    const gateway = openSocket({ host: '127.0.0.1', port: this.#target(), noDelay: true })
    const ends = [client, gateway]
    const reader = this.#reader()
    let isCut = false
    const drop = (): void => {
      for (const socket of ends) {
        this.#sockets.delete(socket)
        socket.destroy()
      }
    }
    const cut = (): void => {
      if (isCut) return
      isCut = true
      this.cuts++
      // Half of the cuts look like a reset, the others like an orderly end.
      if (this.#dice.chance(0.5)) client.resetAndDestroy()
      else client.end()
      gateway.destroy()
      client.once('close', drop)
    }
    for (const socket of ends) {
      this.#sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', drop)
    }
    this.#pipe(client, gateway, cut, reader)
    this.#pipe(gateway, client, cut, () => undefined)
  }

  /** Passes bytes on, and not one more than drawn. */
  #pipe(from: Socket, to: Socket, cut: () => void, see: (chunk: Uint8Array) => void): void {
    let left = this.#dice.integer(this.#range.least, this.#range.most)
    from.on('data', (chunk: Buffer) => {
      see(chunk)
      if (this.#isCalm || chunk.length < left) {
        left -= chunk.length
        to.write(chunk)
        return
      }
      if (left > 0) to.write(chunk.subarray(0, left), cut)
      else cut()
      left = 0
      from.pause()
    })
  }

  /** Makes what reads the messages of one connection. */
  #reader(): (chunk: Uint8Array) => void {
    let isOffer = true
    const splitter = new FrameSplitter(
      (body) => {
        if (isOffer) isOffer = false
        else this.#note(decodeClientMessage(body, this.#serverVersion))
      },
      { expectPrefix: true },
    )
    return (chunk) => splitter.push(chunk)
  }

  #note(message: ClientMessage): void {
    const { reqId } = message as { readonly reqId?: number }
    if (reqId === undefined || /^(Cancel|Unsubscribe)/.test(message.type)) return
    this.requests++
    if (this.#ids.has(reqId)) this.idsUsedTwice.push(reqId)
    this.#ids.add(reqId)
  }
}
