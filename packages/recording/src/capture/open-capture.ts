import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { CaptureError } from '../capture-error.ts'
import { type EndLine, parseHeader, parseRecord } from './lines.ts'
import type { CaptureHeader, CaptureRecord } from './records.ts'

/** A line holds at most one frame of 16 MiB, which is a third longer in base64. */
const MAX_LINE_CHARACTERS = 24 * 1024 * 1024

/** How a capture ended: by its last line, or cut off before it. */
export type CaptureEnding = 'complete' | 'truncated'

/** A capture that is being read. Its records can be read once, in order; a loop that is left closes the file. */
export interface Capture extends AsyncIterable<CaptureRecord> {
  readonly header: CaptureHeader
  /** How the capture ended; undefined until its records were read to the end. */
  readonly ending: CaptureEnding | undefined
  /** Closes the file. */
  close(): Promise<void>
}

/** A capture to read: a path, or its bytes. */
export type CaptureSource = string | URL | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Opens a capture and reads its header. Records follow as the caller asks for them, so memory holds a line at a time, however large
 * the file. A file that was cut off gives every whole line, and `ending` is then `truncated`.
 *
 * @throws CaptureError when it is no capture; while records are read, also when a line makes no sense or the compression is damaged.
 * @example
 * ```ts
 * import { openCapture } from '@twskit/recording'
 *
 * const capture = await openCapture('session.twscap')
 * for await (const record of capture) console.log(record.us, record.connection, record.kind)
 * if (capture.ending === 'truncated') console.warn('The capture was cut off; everything up to there was read')
 * ```
 */
export async function openCapture(source: CaptureSource): Promise<Capture> {
  const lines = linesOf(plainText(bytesOf(source)))
  const first = await lines.next()
  if (first.done === true) {
    throw new CaptureError('The capture ends before its header.', { reason: 'no-capture', line: 1 })
  }
  let header: CaptureHeader
  try {
    header = parseHeader(first.value.text)
  } catch (error) {
    await lines.return(undefined)
    throw error
  }
  return new OpenedCapture(header, lines)
}

interface Line {
  readonly text: string
  /** Whether a line feed ended it. */
  readonly isWhole: boolean
}

class OpenedCapture implements Capture {
  readonly header: CaptureHeader
  readonly #lines: AsyncGenerator<Line, void>
  #ending: CaptureEnding | undefined

  constructor(header: CaptureHeader, lines: AsyncGenerator<Line, void>) {
    this.header = header
    this.#lines = lines
  }

  get ending(): CaptureEnding | undefined {
    return this.#ending
  }

  async close(): Promise<void> {
    await this.#lines.return()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<CaptureRecord, void> {
    let number = 1
    for await (const { text, isWhole } of this.#lines) {
      number++
      const record = lineOf(text, number, isWhole)
      if (record === undefined) break
      if (record.kind === 'end') {
        if (record.records !== number - 2) {
          throw new CaptureError(`The capture says that it has ${record.records} records; it has ${number - 2}.`, {
            reason: 'bad-line',
            line: number,
          })
        }
        this.#ending = 'complete'
        return
      }
      yield record
    }
    this.#ending ??= 'truncated'
  }
}

/** Reads a line; undefined when it was cut off in its middle. */
function lineOf(text: string, number: number, isWhole: boolean): CaptureRecord | EndLine | undefined {
  if (isWhole) return parseRecord(text, number)
  try {
    return parseRecord(text, number)
  } catch {
    return undefined
  }
}

async function* bytesOf(source: CaptureSource): AsyncGenerator<Uint8Array, void> {
  if (source instanceof Uint8Array) yield source
  else if (typeof source === 'string' || source instanceof URL) yield* createReadStream(source)
  else yield* source
}

/** Undoes the compression, where there is any. */
async function* plainText(source: AsyncGenerator<Uint8Array, void>): AsyncGenerator<Uint8Array, void> {
  let head = new Uint8Array(0)
  while (head.length < 4) {
    const chunk = await source.next()
    if (chunk.done === true) break
    head = Buffer.concat([head, chunk.value])
  }
  refuseOthers(head)
  async function* whole(): AsyncGenerator<Uint8Array, void> {
    if (head.length > 0) yield head
    yield* source
  }
  if (head[0] !== 0x1f) {
    yield* whole()
    return
  }
  const input = Readable.from(whole(), { objectMode: false })
  // A file that was cut off gives everything that can still be uncompressed instead of an error.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  input.once('error', (error) => gunzip.destroy(error))
  input.pipe(gunzip)
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array
  } catch (cause) {
    if (!(cause instanceof Error) || (cause as NodeJS.ErrnoException).code?.startsWith('Z_') !== true) throw cause
    throw new CaptureError(
      `The capture is damaged: ${cause.message}. The file was changed after it was written, or copied as text.`,
      { reason: 'damaged', cause },
    )
  } finally {
    input.destroy()
    gunzip.destroy()
  }
}

function refuseOthers(head: Uint8Array): void {
  const magic = Buffer.from(head.subarray(0, 4)).toString('hex')
  if (['a1b2c3d4', 'd4c3b2a1', 'a1b23c4d', '4d3cb2a1', '0a0d0d0a'].includes(magic)) {
    throw new CaptureError(
      'This is a file of Wireshark or tcpdump, and no TWS conversation was found in it: only .twscap is read. Record one with `twskit record`.',
      { reason: 'no-capture' },
    )
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  let held = 0
  let number = 1
  for await (const chunk of chunks) {
    let text = decoder.decode(chunk, { stream: true })
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
      yield { text: pieces.join('') + text.slice(0, end).replace(/\r$/, ''), isWhole: true }
      pieces = []
      held = 0
      number++
      text = text.slice(end + 1)
    }
    if (text === '') continue
    pieces.push(text)
    held += text.length
    if (held > MAX_LINE_CHARACTERS) {
      throw new CaptureError(`Line ${number} is longer than ${MAX_LINE_CHARACTERS} characters, which no frame needs.`, {
        reason: number === 1 ? 'no-capture' : 'bad-line',
        line: number,
      })
    }
  }
  const rest = pieces.join('') + decoder.decode()
  if (rest !== '') yield { text: rest, isWhole: false }
}
