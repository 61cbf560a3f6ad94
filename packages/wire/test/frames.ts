import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClientMessage, GatewayMessage } from '../src/index.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../frames')

/** One call of the official client: the message it stands for, and what was written or why it was refused. */
export interface RequestFrame {
  readonly origin: string
  readonly method: string
  readonly case: string
  readonly version: number
  readonly message: ClientMessage
  readonly hex?: string
  /** The official client's error code, or the name of the exception that escaped it. */
  readonly refused?: number | string
}

/** One callback the official client made of a frame. */
export interface Callback {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/** One frame of a gateway and what the official client made of it. */
export interface ResponseFrame {
  readonly origin: string
  readonly name: string
  readonly variant: string
  readonly encoding: 'text' | 'protobuf'
  readonly version: number
  readonly hex: string
  readonly message?: GatewayMessage
  readonly callbacks?: readonly Callback[]
  readonly officialRaises?: string
}

/** One version offer of the official client. */
interface HandshakeFrame {
  readonly origin: string
  readonly options: string | null
  readonly hex: string
}

function filesOf<T>(of: string): Map<string, T[]> {
  const files = new Map<string, T[]>()
  for (const file of readdirSync(join(folder, of)).toSorted()) {
    const lines = readFileSync(join(folder, of, file), 'utf8')
      .trim()
      .split('\n')
    files.set(
      file.replace('.jsonl', ''),
      lines.map((line) => JSON.parse(line) as T),
    )
  }
  return files
}

/** Reads all request frames, by file. */
export function requestFrames(): Map<string, RequestFrame[]> {
  const files = filesOf<RequestFrame>('requests')
  files.delete('handshake')
  return files
}

/** Reads all response frames, by file. */
export function responseFrames(): Map<string, ResponseFrame[]> {
  return filesOf<ResponseFrame>('responses')
}

/** Reads the version offers. */
export function handshakeFrames(): HandshakeFrame[] {
  return filesOf<HandshakeFrame>('requests').get('handshake') ?? []
}

/** Reads the official classes' attribute values that the callbacks leave out. */
export function officialDefaults(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return JSON.parse(readFileSync(join(folder, 'defaults.json'), 'utf8')) as Record<string, Record<string, unknown>>
}

/** Gives the bytes of a frame, length included. */
export function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}
