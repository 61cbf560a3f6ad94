import type { Writable } from 'node:stream'
import type { Transport } from '@twskit/wire'
import type { Direction } from '@twskit/wire/describe'
import type { CaptureError } from '../capture-error.ts'
import { ensureMasked } from '../mask/mask-capture.ts'
import { Masker, type MaskOptions } from '../mask/masker.ts'
import { RecordedTransport } from '../record/recorded-transport.ts'
import { CaptureFile } from './capture-file.ts'
import { serverVersionIn } from './conversation-state.ts'
import { headerLine, recordLine } from './lines.ts'
import type { CaptureRecord } from './records.ts'

/** How a capture is written. */
export interface CaptureWriterOptions {
  /** Names the program in the header; `@twskit/recording` by default. */
  readonly tool?: string | undefined
  /** Replaces account codes and names; `true` by default. Options say which names; `false` keeps every byte as it was. */
  readonly mask?: boolean | MaskOptions | undefined
  /** How long a line may wait before it is on the disk, in milliseconds; 500 by default. A killed process loses at most this. */
  readonly flushMs?: number | undefined
  /** How many bytes of lines may wait for a slow disk; 64 MiB by default. Beyond that the capture ends with an error. */
  readonly maxPendingBytes?: number | undefined
  /** Returns the current time in microseconds since 1970; the machine's clock by default. */
  readonly now?: (() => number) | undefined
  /** Called once when the capture can no longer be written. */
  readonly onError?: ((error: CaptureError) => void) | undefined
}

/** Lines that may wait for the server version before the header goes out without it. */
const LINES_BEFORE_HEADER = 64

/**
 * Writes a capture, line by line, to a file or a stream. It takes what it is given at once and never throws into the program that is
 * recorded: when the disk is full it reports the error, drops what follows and counts it.
 *
 * @example
 * ```ts
 * import { CaptureWriter } from '@twskit/recording'
 *
 * const writer = new CaptureWriter('session.twscap')
 * writer.open(1, '127.0.0.1:4002')
 * writer.frame(1, 'client', new TextEncoder().encode('v176..226'))
 * writer.close(1, 'client')
 * await writer.end()
 * ```
 */
export class CaptureWriter {
  readonly #file: CaptureFile
  readonly #path: string | undefined
  readonly #tool: string
  readonly #masker: Masker | undefined
  readonly #now: () => number
  readonly #start: number
  /** Lines that wait for the header; undefined once it is written. */
  #early: string[] | undefined = []
  #connections = 0
  #records = 0
  #dropped = 0
  #us = 0
  #isEnded = false

  constructor(target: string | Writable, options: CaptureWriterOptions = {}) {
    const { mask = true } = options
    this.#tool = options.tool ?? '@twskit/recording'
    this.#masker = mask === false ? undefined : new Masker(mask === true ? {} : mask)
    this.#now = options.now ?? (() => Math.round((performance.timeOrigin + performance.now()) * 1000))
    this.#start = this.#now()
    this.#path = typeof target === 'string' ? target : undefined
    this.#file = new CaptureFile(target, {
      flushMs: options.flushMs ?? 500,
      maxPendingBytes: options.maxPendingBytes ?? 64 * 1024 * 1024,
      beforeFlush: () => this.#writeHeader(undefined),
      onError: options.onError,
    })
  }

  /** Why the capture can no longer be written; undefined while it can. */
  get failure(): CaptureError | undefined {
    return this.#file.failure
  }

  /** Records that are in the file, or wait to be. */
  get records(): number {
    return this.#records
  }

  /** Records that came after the failure or the end. */
  get droppedRecords(): number {
    return this.#dropped
  }

  /** Bytes of lines that the disk has not taken yet. */
  get pendingBytes(): number {
    return this.#file.pendingBytes
  }

  /** Writes that a connection was opened. Its number must be new. */
  open(connection: number, peer: string): void {
    this.#write({ kind: 'open', us: this.#elapsed(), connection, peer })
  }

  /** Writes a frame, without its length bytes. The bytes may be changed after the call. */
  frame(connection: number, from: Direction, body: Uint8Array): void {
    this.#write({ kind: 'frame', us: this.#elapsed(), connection, from, body })
  }

  /** Writes bytes that are not a whole frame. In a masked capture all but the first four are blanked. */
  raw(connection: number, from: Direction, bytes: Uint8Array): void {
    this.#write({ kind: 'raw', us: this.#elapsed(), connection, from, bytes })
  }

  /** Writes that a connection ended, and which side closed it first. */
  close(connection: number, by?: Direction): void {
    this.#write({ kind: 'close', us: this.#elapsed(), connection, by })
  }

  /** Returns the number of a connection that is new to this capture. */
  nextConnection(): number {
    return ++this.#connections
  }

  /** Returns a transport that does the same and records it, for `connect({ record: writer })`. */
  tap(transport: Transport): Transport {
    return new RecordedTransport(transport, this)
  }

  /** Settles when the disk has taken what waits, or cannot any more. */
  drained(): Promise<void> {
    return this.#file.drained()
  }

  /**
   * Writes what waits and the last line, and closes the file. A masked file is then read again, to prove that nothing is left in it;
   * when a code was learnt too late for lines before it, the file is masked once more.
   *
   * @throws CaptureError when the capture could not be written as a whole, or could not be masked.
   */
  async end(): Promise<void> {
    const isFirst = !this.#isEnded
    this.#isEnded = true
    this.#writeHeader(undefined)
    await this.#file.end(recordLine({ kind: 'end', records: this.#records }))
    if (isFirst && this.#path !== undefined && this.#masker !== undefined) await ensureMasked(this.#path, this.#masker)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.end()
  }

  #write(record: CaptureRecord): void {
    if (this.#file.failure !== undefined || this.#isEnded) {
      this.#dropped++
      return
    }
    this.#records++
    const line = recordLine(this.#masker === undefined ? record : this.#masker.record(record))
    if (this.#early === undefined) this.#file.put(line)
    else this.#waitForVersion(this.#early, record, line)
  }

  #elapsed(): number {
    // A clock that was set back must not make a capture whose times run backwards.
    this.#us = Math.max(this.#us, Math.round(this.#now() - this.#start))
    return this.#us
  }

  #waitForVersion(early: string[], record: CaptureRecord, line: string): void {
    early.push(line)
    if (record.kind === 'frame' && record.from === 'gateway') this.#writeHeader(serverVersionIn(record.body))
    else if (early.length >= LINES_BEFORE_HEADER || record.kind === 'close') this.#writeHeader(undefined)
    else this.#file.flushSoon()
  }

  #writeHeader(serverVersion: number | undefined): void {
    const early = this.#early
    if (early === undefined) return
    this.#early = undefined
    const start = new Date(Math.floor(this.#start / 1000))
    this.#file.put(headerLine({ tool: this.#tool, start, serverVersion, masked: this.#masker !== undefined }))
    for (const line of early) this.#file.put(line)
  }
}
