import { describeFrame, type Direction, type FrameDescription } from '@twskit/wire/describe'
import { CaptureError } from '../capture-error.ts'
import { ConversationState } from '../capture/conversation-state.ts'
import { type CaptureSource, openCapture } from '../capture/open-capture.ts'

/** A frame of a capture, taken apart. */
export interface DescribedFrame {
  /** The record of the capture, counted from 1; its line is one more. */
  readonly record: number
  /** Microseconds since the start of the recording. */
  readonly us: number
  readonly connection: number
  readonly from: Direction
  readonly body: Uint8Array
  /** The server version the frame is read by; undefined for the offer of versions and the answer to it. */
  readonly serverVersion: number | undefined
  /** Undefined for the offer and its answer, and for a frame that has no message id. */
  readonly description: FrameDescription | undefined
  /** Why it cannot be read, or not to its end. */
  readonly problem: string | undefined
}

/**
 * Takes every frame of a capture apart, as it is read.
 *
 * @throws CaptureError when the capture cannot be read.
 * @example
 * ```ts
 * import { describeCapture } from '@twskit/recording'
 *
 * for await (const { us, from, description, problem } of describeCapture('session.twscap'))
 *   console.log(us, from, description?.type, problem ?? '')
 * ```
 */
export async function* describeCapture(source: CaptureSource): AsyncGenerator<DescribedFrame, void> {
  const capture = await openCapture(source)
  const state = new ConversationState(capture.header.serverVersion)
  let number = 0
  for await (const record of capture) {
    number++
    const place = state.take(record)
    if (record.kind !== 'frame') continue
    const { us, connection, from, body } = record
    const facts = { record: number, us, connection, from, body }
    if (place === undefined) {
      const problem = 'the server version is not known: the handshake of the connection is not in the capture'
      yield { ...facts, serverVersion: undefined, description: undefined, problem }
    } else if (place.kind === 'message') {
      yield { ...facts, serverVersion: place.serverVersion, ...described(body, place.serverVersion, from) }
    } else {
      yield { ...facts, serverVersion: undefined, description: undefined, problem: undefined }
    }
  }
}

/**
 * Finds the first frame of a capture that cannot be read to its end: its message is unknown, it does not fit its declaration, or it has
 * fields that twskit does not know. Undefined when there is none.
 */
export async function firstUnreadable(source: CaptureSource): Promise<DescribedFrame | undefined> {
  for await (const frame of describeCapture(source)) if (frame.problem !== undefined) return frame
  return undefined
}

/** Takes a frame apart; what cannot be read is said instead of thrown. */
export function described(
  body: Uint8Array,
  serverVersion: number,
  from: Direction,
): Pick<DescribedFrame, 'description' | 'problem'> {
  try {
    const description = describeFrame(body, serverVersion, from)
    const unknown = description.fields.find(({ meaning }) => meaning.startsWith('not known to twskit'))
    const leftover =
      unknown === undefined ? undefined : `field ${unknown.position} at byte ${unknown.byteOffset} is not known`
    return { description, problem: description.problem ?? leftover }
  } catch (error) {
    if (error instanceof CaptureError) throw error
    return { description: undefined, problem: (error as Error).message }
  }
}
