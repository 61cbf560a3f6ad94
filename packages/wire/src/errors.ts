/**
 * Names what every error thrown by twskit has in common: a stable literal `code`, a message that says what failed,
 * where and what to try, and the facts as properties.
 */
export abstract class IbError extends Error {
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** Says that the byte stream is no longer a sequence of frames. It is fatal for the connection: nothing after it can be trusted. */
export class FrameError extends IbError {
  readonly code = 'FRAME' as const
  /** The length the frame announced, in bytes. */
  readonly length: number
  /** The largest length accepted, in bytes. */
  readonly maxFrameBytes: number

  constructor(message: string, facts: { length: number; maxFrameBytes: number; cause?: unknown }) {
    super(message, { cause: facts.cause })
    this.length = facts.length
    this.maxFrameBytes = facts.maxFrameBytes
  }
}

/** Why a frame could not be read: its id is unknown, its body ended early, a value is not of its type, or its bytes make no sense. */
export type DecodeReason = 'unknown-id' | 'ended-early' | 'bad-value' | 'bad-bytes'

/** The facts of a {@link DecodeError}. */
export interface DecodeFacts {
  readonly reason: DecodeReason
  /** The message's name, when its id is known. */
  readonly messageType?: string | undefined
  /** The message id, without the protobuf offset. */
  readonly messageId?: number | undefined
  readonly encoding?: 'text' | 'protobuf' | undefined
  /** The field that failed, as a path from the message. */
  readonly field?: string | undefined
  /** Position of the failure in the body, in bytes. */
  readonly byteOffset?: number | undefined
  readonly serverVersion?: number | undefined
  /** The request or order the frame named, when that could still be read. */
  readonly requestId?: number | undefined
  /** A few bytes around the failure, account codes masked. */
  readonly excerpt?: string | undefined
  readonly cause?: unknown
}

/** Says that one frame could not be read. The frame is skipped and the connection goes on. */
export class DecodeError extends IbError {
  readonly code = 'DECODE' as const
  readonly reason: DecodeReason
  readonly messageType: string | undefined
  readonly messageId: number | undefined
  readonly encoding: 'text' | 'protobuf' | undefined
  readonly field: string | undefined
  readonly byteOffset: number | undefined
  readonly serverVersion: number | undefined
  readonly requestId: number | undefined
  readonly excerpt: string | undefined

  constructor(message: string, facts: DecodeFacts) {
    super(message, { cause: facts.cause })
    this.reason = facts.reason
    this.messageType = facts.messageType
    this.messageId = facts.messageId
    this.encoding = facts.encoding
    this.field = facts.field
    this.byteOffset = facts.byteOffset
    this.serverVersion = facts.serverVersion
    this.requestId = facts.requestId
    this.excerpt = facts.excerpt
  }
}

/** Says that a value handed in for sending has no form on the wire. Nothing was sent. */
export class EncodeError extends IbError {
  readonly code = 'ENCODE' as const
  readonly messageType: string | undefined
  readonly field: string | undefined
  readonly value: unknown

  constructor(
    message: string,
    facts: { messageType?: string | undefined; field?: string | undefined; value?: unknown },
  ) {
    super(message)
    this.messageType = facts.messageType
    this.field = facts.field
    this.value = facts.value
  }
}

/** Says that a message or a field does not exist at the negotiated server version, or that the two sides share no version. */
export class VersionError extends IbError {
  readonly code = 'VERSION' as const
  /** What was refused: a message type, or a message type and a field path. */
  readonly subject: string
  /** The lowest server version that has it. */
  readonly needed: number | undefined
  /** The last server version that had it, for what has been retired. */
  readonly lastSupported: number | undefined
  /** The negotiated (or offered) server version. */
  readonly serverVersion: number

  constructor(
    message: string,
    facts: { subject: string; needed?: number | undefined; lastSupported?: number | undefined; serverVersion: number },
  ) {
    super(message)
    this.subject = facts.subject
    this.needed = facts.needed
    this.lastSupported = facts.lastSupported
    this.serverVersion = facts.serverVersion
  }
}
