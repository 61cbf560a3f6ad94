import { createWriteStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import { CaptureError } from '../capture-error.ts'

/** How lines get to the disk. */
export interface CaptureFileOptions {
  readonly flushMs: number
  readonly maxPendingBytes: number
  /** Called before waiting lines are flushed. */
  readonly beforeFlush?: (() => void) | undefined
  readonly onError?: ((error: CaptureError) => void) | undefined
}

/** Compresses lines into a file or a stream. A failure is kept and reported once; it never throws into the caller. */
export class CaptureFile {
  readonly #gzip: ReturnType<typeof createGzip> = createGzip()
  readonly #options: CaptureFileOptions
  readonly #written: Promise<void>
  #timer: NodeJS.Timeout | undefined
  #failure: CaptureError | undefined

  constructor(target: string | Writable, options: CaptureFileOptions) {
    this.#options = options
    const output = typeof target === 'string' ? createWriteStream(target) : target
    this.#written = new Promise((resolve) => {
      output.once('close', resolve)
      output.once('finish', resolve)
    })
    output.on('error', (cause: unknown) => this.#fail(cause))
    this.#gzip.on('error', (cause) => this.#fail(cause))
    this.#gzip.pipe(output)
  }

  get failure(): CaptureError | undefined {
    return this.#failure
  }

  /** Bytes of lines that the disk has not taken yet. */
  get pendingBytes(): number {
    return this.#gzip.writableLength
  }

  /** Adds a line. Not later than `flushMs` afterwards it can be read from the file. */
  put(line: string): void {
    if (this.#failure !== undefined) return
    this.#gzip.write(`${line}\n`)
    const { maxPendingBytes } = this.#options
    if (this.#gzip.writableLength > maxPendingBytes)
      this.#fail(new Error(`${this.#gzip.writableLength} bytes wait for the disk; at most ${maxPendingBytes} may`))
    else this.flushSoon()
  }

  /** Makes sure that what waits is flushed within `flushMs`. */
  flushSoon(): void {
    if (this.#timer !== undefined || this.#failure !== undefined || this.#gzip.writableEnded) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#options.beforeFlush?.()
      if (this.#failure === undefined) this.#gzip.flush(constants.Z_SYNC_FLUSH)
    }, this.#options.flushMs)
    // A program that is done need not stay for a flush: `end` writes the rest.
    this.#timer.unref()
  }

  /** Settles when the disk has taken what waits, or cannot any more. */
  async drained(): Promise<void> {
    if (!this.#gzip.writableNeedDrain || this.#failure !== undefined) return
    await new Promise<void>((resolve) => {
      this.#gzip.once('drain', resolve)
      this.#gzip.once('close', resolve)
    })
  }

  /**
   * Writes the last line and closes the file.
   *
   * @throws CaptureError when the file could not be written as a whole.
   */
  async end(line: string): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#failure === undefined && !this.#gzip.writableEnded) this.#gzip.end(`${line}\n`)
    if (this.#failure === undefined) await this.#written
    if (this.#failure !== undefined) throw this.#failure
  }

  #fail(cause: unknown): void {
    if (this.#failure !== undefined) return
    const why = cause instanceof Error ? cause.message : String(cause)
    this.#failure = new CaptureError(
      `The capture cannot be written: ${why}. What was written before can be read; make room or choose another file.`,
      { reason: 'not-written', cause },
    )
    clearTimeout(this.#timer)
    this.#gzip.destroy()
    this.#options.onError?.(this.#failure)
  }
}
