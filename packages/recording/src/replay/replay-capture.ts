import { FrameSplitter, type Transport } from '@twskit/wire'
import { listenTcp } from '@twskit/wire/tcp'
import { CaptureError } from '../capture-error.ts'
import type { CaptureSource } from '../capture/open-capture.ts'
import { ExchangePicker, exchangesOf } from './exchanges.ts'
import { LenientPlayer, type Repertoire } from './lenient-player.ts'
import { type Conversation, loadConversations } from './load-conversations.ts'
import type { Outlet, Player, ReplayClock } from './player.ts'
import { type OwnAddress, StrictPlayer } from './strict-player.ts'

/** How a capture is replayed. */
export interface ReplayOptions {
  /** `127.0.0.1` by default. */
  readonly host?: string | undefined
  /** 0, the default, picks a free port. */
  readonly port?: number | undefined
  /** How many recorded seconds pass in one; 1 by default. `Infinity` waits for nothing. */
  readonly speed?: number | undefined
  /**
   * Begins again: strict, with the first connection when all have been replayed; lenient, with a stream when its recorded answers have
   * all been sent. False by default.
   */
  readonly loop?: boolean | undefined
  /**
   * `strict`, the default, wants the frames of the client as recorded, but for the ids of requests. `lenient` answers each request by its
   * kind and arguments, in any order and as often as it is asked.
   */
  readonly mode?: 'strict' | 'lenient' | undefined
  /** Tells the time; the machine's by default. */
  readonly clock?: ReplayClock | undefined
}

/** A gateway that plays a capture. */
export interface Replay extends AsyncDisposable {
  readonly host: string
  readonly port: number
  /** The server version that clients get. */
  readonly serverVersion: number | undefined
  /**
   * Settles when every connection of the capture was replayed once; rejects with a `ReplayError` when a client strayed. A lenient replay
   * settles it when it is closed.
   */
  readonly done: Promise<void>
  /** Closes all connections and the port. */
  close(): Promise<void>
}

/**
 * Replays a capture as a gateway, to the program that was recorded or to another one. The gateway's frames are sent as they were recorded,
 * byte for byte: only the ids of requests are replaced by those of the client, and a recorded redirect leads back to the replay.
 * The capture is kept in memory.
 *
 * @throws CaptureError when the capture cannot be read or has no conversation in it; the platform's error when the port cannot be opened;
 *   TypeError when the speed is not above 0.
 * @example
 * ```ts
 * import { replayCapture } from '@twskit/recording'
 *
 * await using replay = await replayCapture('session.twscap', { port: 4002, speed: 10, mode: 'lenient', loop: true })
 * console.log(`Connect your program to port ${replay.port}`)
 * await replay.done
 * ```
 */
export async function replayCapture(source: CaptureSource, options: ReplayOptions = {}): Promise<Replay> {
  const { host = '127.0.0.1', port = 0, speed = 1, loop = false, mode = 'strict', clock = machineClock } = options
  if (!(speed > 0)) throw new TypeError(`A capture cannot be replayed at speed ${speed}; give a number above 0.`)
  const conversations = await loadConversations(source)
  const repertoire = mode === 'lenient' ? repertoireOf(conversations, loop) : undefined
  const settled = deferred()
  const transports = new Set<Transport>()
  let started = 0
  let played = 0
  let own: OwnAddress = { host, port }

  const finish = (failure: Error | undefined): void => {
    if (failure !== undefined) settled.reject(failure)
    else if (++played >= conversations.length) settled.resolve()
  }
  const playerFor = (outlet: Outlet): Player | undefined => {
    if (repertoire !== undefined) return new LenientPlayer(repertoire, outlet)
    const conversation = conversations[loop ? started % conversations.length : started]
    started++
    return conversation && new StrictPlayer(conversation, outlet, own, finish)
  }
  const listener = await listenTcp({ host, port }, (transport) => {
    const player = playerFor({ transport, clock, speed })
    if (player === undefined) {
      transport.destroy()
      return
    }
    transports.add(transport)
    serve(transport, player, () => transports.delete(transport))
  })
  own = { host: listener.host, port: listener.port }
  const close = async (): Promise<void> => {
    for (const transport of transports) transport.destroy()
    await listener.close()
    settled.resolve()
  }
  return {
    ...own,
    serverVersion: conversations.find(({ serverVersion }) => serverVersion !== undefined)?.serverVersion,
    done: settled.promise,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function serve(transport: Transport, player: Player, over: () => void): void {
  const splitter = new FrameSplitter((body) => player.frame(Uint8Array.from(body)), { expectPrefix: true })
  let isOver = false
  const end = (): void => {
    if (isOver) return
    isOver = true
    over()
    player.closed()
  }
  transport.start({
    data: (chunk) => {
      try {
        splitter.push(chunk)
      } catch {
        // Bytes that are no frames: a gateway closes such a connection too.
        transport.destroy()
        end()
      }
    },
    closed: end,
  })
}

function repertoireOf(conversations: readonly Conversation[], loop: boolean): Repertoire {
  const first = conversations.find(({ serverVersion }) => serverVersion !== undefined)
  const reply = first?.records.find((record) => record.kind === 'frame' && record.from === 'gateway')
  if (first?.serverVersion === undefined || reply?.kind !== 'frame') {
    throw new CaptureError('No connection of the capture got a server version, so there is nothing to answer with.', {
      reason: 'no-conversation',
    })
  }
  // Answers can only be sent at the version they were recorded at.
  const same = conversations.filter(({ serverVersion }) => serverVersion === first.serverVersion)
  return {
    serverVersion: first.serverVersion,
    reply: reply.body,
    picker: new ExchangePicker(same.flatMap(exchangesOf)),
    loop,
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void; reject: (cause: Error) => void } {
  let settle: { resolve: () => void; reject: (cause: Error) => void } | undefined
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  // Nobody has to wait for it.
  promise.catch(() => undefined)
  return { promise, resolve: () => settle?.resolve(), reject: (cause) => settle?.reject(cause) }
}

const machineClock: ReplayClock = {
  now: () => performance.now(),
  setTimer(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}
