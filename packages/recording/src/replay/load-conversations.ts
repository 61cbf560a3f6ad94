import { CaptureError } from '../capture-error.ts'
import { serverVersionIn } from '../capture/conversation-state.ts'
import { type CaptureSource, openCapture } from '../capture/open-capture.ts'
import type { CaptureRecord } from '../capture/records.ts'

/** One connection of a capture. */
export interface Conversation {
  /** Its number in the capture. */
  readonly connection: number
  /** Undefined when its gateway sent no version: it refused, or redirected. */
  readonly serverVersion: number | undefined
  readonly records: readonly CaptureRecord[]
}

/**
 * Reads all connections of a capture that have an exchange of versions. They are kept in memory.
 *
 * @throws CaptureError when there is none.
 */
export async function loadConversations(source: CaptureSource): Promise<readonly Conversation[]> {
  const byConnection = new Map<number, CaptureRecord[]>()
  for await (const record of await openCapture(source)) {
    const records = byConnection.get(record.connection)
    if (records === undefined) byConnection.set(record.connection, [record])
    else records.push(record)
  }
  const conversations = [...byConnection].flatMap(([connection, records]) => {
    const offer = records.find((record) => record.kind === 'frame' && record.from === 'client')
    const reply = records.find((record) => record.kind === 'frame' && record.from === 'gateway')
    if (offer === undefined || reply?.kind !== 'frame') return []
    return [{ connection, serverVersion: serverVersionIn(reply.body), records }]
  })
  if (conversations.length === 0) {
    throw new CaptureError(
      'No TWS conversation is in the capture: no connection in it has an offer of versions and an answer to it.',
      { reason: 'no-conversation' },
    )
  }
  return conversations
}
