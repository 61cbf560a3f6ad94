import { readUtf8 } from '../bytes/utf8.ts'
import { DecodeError, VersionError } from '../errors.ts'
import { frame } from '../framing/frame.ts'
import { API_PREFIX } from '../framing/frame-splitter.ts'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '../../protocol/server-versions.ts'

/** What a client offers at the start of a connection. */
export interface VersionOffer {
  /** The lowest server version the client speaks. */
  readonly min: number
  /** The highest server version the client speaks. */
  readonly max: number
  /** Connect options such as `+PACEAPI`, which asks the gateway to queue instead of refusing when messages come too fast. */
  readonly connectOptions?: string | undefined
}

/** What a gateway answers: its version and clock, or where to connect instead. */
export type VersionReply =
  | {
      readonly kind: 'version'
      readonly serverVersion: number
      /** The gateway's clock as text, with a zone in words of its own language: show it, do not parse it. */
      readonly connectionTime: string
    }
  | { readonly kind: 'redirect'; readonly host: string; readonly port: number | undefined }

const ascii = new TextEncoder()

/** Writes the first bytes of a connection: `API`, a NUL and a frame with the range of versions offered. */
export function encodeVersionOffer(offer: Partial<VersionOffer> = {}): Uint8Array {
  const min = offer.min ?? MIN_SERVER_VERSION
  const max = offer.max ?? MAX_SERVER_VERSION
  const range = min === max ? `v${min}` : `v${min}..${max}`
  const body = frame(ascii.encode(offer.connectOptions ? `${range} ${offer.connectOptions}` : range))
  const bytes = new Uint8Array(API_PREFIX.length + body.length)
  bytes.set(API_PREFIX)
  bytes.set(body, API_PREFIX.length)
  return bytes
}

/**
 * Reads the body of a client's first frame, the one behind `API` and the NUL.
 *
 * @throws DecodeError when it is no version offer.
 */
export function decodeVersionOffer(body: Uint8Array): VersionOffer {
  const text = readUtf8(body, 0, Math.min(body.length, 1024))
  const match = /^v(\d{1,6})(?:\.\.(\d{1,6}))?(?: (.+))?$/s.exec(text.replace(/\0+$/, ''))
  if (match === null) {
    throw new DecodeError(
      `The first frame is no version offer such as "v176..226": ${JSON.stringify(text.slice(0, 80))}.`,
      {
        reason: 'bad-bytes',
        messageType: 'VersionOffer',
      },
    )
  }
  const min = Number(match[1])
  return { min, max: match[2] === undefined ? min : Number(match[2]), connectOptions: match[3] }
}

/** Writes a gateway's answer to a version offer as a whole frame. */
export function encodeVersionReply(reply: { serverVersion: number; connectionTime: string }): Uint8Array {
  return frame(ascii.encode(`${reply.serverVersion}\0${reply.connectionTime}\0`))
}

/** Writes a gateway's answer that sends the client elsewhere. */
export function encodeRedirect(to: { host: string; port?: number | undefined }): Uint8Array {
  return frame(ascii.encode(`-1\0${to.port === undefined ? to.host : `${to.host}:${to.port}`}\0`))
}

/**
 * Reads the body of a gateway's first frame.
 *
 * @throws DecodeError when it is neither a version and a time nor a redirect.
 */
export function decodeVersionReply(body: Uint8Array): VersionReply {
  const text = readUtf8(body, 0, Math.min(body.length, 1024))
  const [version = '', rest = ''] = text.split('\0')
  if (version === '-1') {
    const [, host = rest, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(rest) ?? []
    if (host !== '') return { kind: 'redirect', host, port: port === undefined ? undefined : Number(port) }
  } else if (/^\d{1,6}$/.test(version)) {
    return { kind: 'version', serverVersion: Number(version), connectionTime: rest }
  }
  throw new DecodeError(
    `The first frame from the peer is no server version and time: ${JSON.stringify(text.slice(0, 80))}. Is this port a TWS or IB Gateway API port?`,
    { reason: 'bad-bytes', messageType: 'VersionReply' },
  )
}

/**
 * Picks the version a gateway answers with: the highest both sides know.
 *
 * @throws VersionError when they share none.
 */
export function negotiateVersion(offer: VersionOffer, gateway: { min: number; max: number }): number {
  const version = Math.min(offer.max, gateway.max)
  if (version >= offer.min && version >= gateway.min) return version
  throw new VersionError(
    `The client offers server versions ${offer.min} to ${offer.max}, this gateway speaks ${gateway.min} to ${gateway.max}: there is none in common.`,
    { subject: 'handshake', needed: gateway.min, serverVersion: offer.max },
  )
}

/**
 * Checks a gateway's version against the range that was offered. Nothing more may be written before this passes: bytes an older
 * gateway cannot read have left its API deaf to every client until it was restarted.
 *
 * @throws VersionError when the version is outside the range.
 */
export function checkServerVersion(serverVersion: number, offered: { min: number; max: number }): void {
  if (serverVersion >= offered.min && serverVersion <= offered.max) return
  const remedy =
    serverVersion < offered.min
      ? 'Upgrade TWS or IB Gateway.'
      : 'The gateway answered with a version that was not offered; is this a TWS or IB Gateway API port?'
  throw new VersionError(
    `The gateway has server version ${serverVersion}, this client speaks ${offered.min} to ${offered.max}. ${remedy}`,
    { subject: 'handshake', needed: offered.min, serverVersion },
  )
}
