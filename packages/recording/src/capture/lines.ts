import { CaptureError } from '../capture-error.ts'
import type { CaptureHeader, CaptureRecord } from './records.ts'

/** The version of the format that this package writes. It reads this version and those before it. */
const CAPTURE_VERSION = 1

/** The last line of a capture that was closed in order. */
export interface EndLine {
  readonly kind: 'end'
  /** How many records stand before it. */
  readonly records: number
}

/** Writes the header as a line. */
export function headerLine({ tool, start, serverVersion, masked }: CaptureHeader): string {
  return JSON.stringify({
    format: 'twscap',
    version: CAPTURE_VERSION,
    tool,
    start: start.toISOString(),
    serverVersion: serverVersion ?? null,
    masked,
  })
}

/** Writes a record, or the end, as a line. */
export function recordLine(record: CaptureRecord | EndLine): string {
  switch (record.kind) {
    case 'open':
      return JSON.stringify({ us: record.us, conn: record.connection, open: record.peer })
    case 'frame':
      return JSON.stringify({
        us: record.us,
        conn: record.connection,
        from: record.from,
        frame: base64(record.body),
      })
    case 'raw':
      return JSON.stringify({ us: record.us, conn: record.connection, from: record.from, raw: base64(record.bytes) })
    case 'close':
      return JSON.stringify({ us: record.us, conn: record.connection, close: record.by ?? null })
    case 'end':
      return JSON.stringify({ end: record.records })
  }
}

/**
 * Reads the first line.
 *
 * @throws CaptureError when it is no header, or one of a newer format.
 */
export function parseHeader(text: string): CaptureHeader {
  const line = objectOf(text)
  if (line?.['format'] !== 'twscap') {
    throw new CaptureError('This is no capture: its first line does not say "format": "twscap".', {
      reason: 'no-capture',
      line: 1,
    })
  }
  const { version, tool, start, serverVersion, masked } = line
  if (typeof version !== 'number' || version < 1 || version > CAPTURE_VERSION) {
    throw new CaptureError(
      `The capture has format version ${JSON.stringify(version)}; this twskit reads versions up to ${CAPTURE_VERSION}. Update twskit.`,
      { reason: 'no-capture', line: 1 },
    )
  }
  const began = new Date(typeof start === 'string' ? start : Number.NaN)
  if (typeof tool !== 'string' || Number.isNaN(began.getTime()) || typeof masked !== 'boolean') {
    throw new CaptureError('The header of the capture lacks its tool, its start or whether it is masked.', {
      reason: 'bad-line',
      line: 1,
    })
  }
  const isVersion = typeof serverVersion === 'number' && Number.isInteger(serverVersion)
  return { tool, start: began, serverVersion: isVersion ? serverVersion : undefined, masked }
}

/**
 * Reads a line behind the header.
 *
 * @throws CaptureError when it is none, with its number.
 */
export function parseRecord(text: string, number: number): CaptureRecord | EndLine {
  const line = objectOf(text)
  if (line === undefined) throw badLine('it is no JSON object', number)
  if (isCount(line['end'])) return { kind: 'end', records: line['end'] }
  const { us, conn: connection, from } = line
  if (!isCount(us)) throw badLine('"us" is not a count of microseconds', number)
  if (!isCount(connection) || connection === 0) throw badLine('"conn" is not the number of a connection', number)
  if (typeof line['open'] === 'string') return { kind: 'open', us, connection, peer: line['open'] }
  if ('close' in line) {
    const by = line['close']
    if (by !== 'client' && by !== 'gateway' && by !== null) throw badLine('"close" names no side', number)
    return { kind: 'close', us, connection, by: by ?? undefined }
  }
  if (from !== 'client' && from !== 'gateway') throw badLine('"from" is neither client nor gateway', number)
  if ('frame' in line) return { kind: 'frame', us, connection, from, body: bytesOf(line['frame'], number) }
  if ('raw' in line) return { kind: 'raw', us, connection, from, bytes: bytesOf(line['raw'], number) }
  throw badLine('it has none of "open", "frame", "raw", "close" and "end"', number)
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function bytesOf(value: unknown, number: number): Uint8Array {
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0)
    throw badLine('its bytes are not written in base64', number)
  return new Uint8Array(Buffer.from(value, 'base64'))
}

function badLine(why: string, line: number): CaptureError {
  return new CaptureError(`Line ${line} of the capture cannot be read: ${why}.`, { reason: 'bad-line', line })
}
