import { decodeGatewayMessage } from '@twskit/wire'
import { describeMessage } from '@twskit/wire/describe'
import { CaptureError } from '../capture-error.ts'
import type { CaptureSource } from '../capture/open-capture.ts'
import { type Conversation, loadConversations } from '../replay/load-conversations.ts'
import { readRequest } from '../replay/player.ts'

/** Which part of a capture becomes a script, and how. */
export interface ToSessionOptions {
  /** The connection; by default the first that got a server version. */
  readonly connection?: number | undefined
  /**
   * `raw`, the default, keeps the bytes of the gateway: a test with them also notices a fault that encoding and decoding share. It fits clients
   * that number their requests as the recorded one did. `symbolic` writes messages with `$r1` for their ids, and fits any client.
   */
  readonly server?: 'raw' | 'symbolic' | undefined
}

/**
 * Writes a connection of a capture as the text of a `.session` script, which `parseSession` and `serveScript` of `@twskit/simulator` play.
 * Waits are left out.
 *
 * @throws CaptureError when the capture cannot be read, or has no such connection.
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 * import { toSession } from '@twskit/recording'
 *
 * await writeFile('session.session', await toSession('session.twscap', { server: 'symbolic' }))
 * ```
 */
export async function toSession(source: CaptureSource, options: ToSessionOptions = {}): Promise<string> {
  const conversations = await loadConversations(source)
  const { connection, server = 'raw' } = options
  const conversation = conversations.find((it) =>
    connection === undefined ? it.serverVersion !== undefined : it.connection === connection,
  )
  if (conversation?.serverVersion === undefined) {
    const which = connection === undefined ? 'No connection' : `No connection ${connection}`
    throw new CaptureError(`${which} with a server version is in the capture.`, { reason: 'no-conversation' })
  }
  return `${[`version ${conversation.serverVersion}`, ...stepsOf(conversation, conversation.serverVersion, server)].join('\n')}\n`
}

function stepsOf({ records }: Conversation, version: number, server: 'raw' | 'symbolic'): readonly string[] {
  const names = new Map<number, string>()
  const steps: string[] = []
  const seen = { client: false, gateway: false }
  for (const record of records) {
    if (record.kind === 'close') steps.push(record.by === 'client' ? 'disconnect client' : 'disconnect')
    if (record.kind !== 'frame') continue
    const isHandshake = !seen[record.from]
    seen[record.from] = true
    if (isHandshake) continue
    if (record.from === 'client') steps.push(clientStep(record.body, version, server, names))
    else steps.push(serverStep(record.body, version, server, names))
  }
  return steps
}

function clientStep(body: Uint8Array, version: number, server: 'raw' | 'symbolic', names: Map<number, string>): string {
  const request = readRequest(body, version)
  if (request === undefined) return `# a request that cannot be read: ${Buffer.from(body).toString('base64')}`
  const { type, key } = request
  const fields: Record<string, unknown> = { ...request.fields }
  delete fields['type']
  const id = key === undefined ? undefined : fields[key]
  if (server === 'symbolic' && key !== undefined && typeof id === 'number') {
    if (!names.has(id)) names.set(id, `$r${names.size + 1}`)
    fields[key] = names.get(id)
  }
  return step('client', type, fields)
}

function serverStep(
  body: Uint8Array,
  version: number,
  server: 'raw' | 'symbolic',
  names: ReadonlyMap<number, string>,
): string {
  const raw = `raw server ${Buffer.from(body).toString('base64')}`
  if (server === 'raw') return raw
  try {
    const message = decodeGatewayMessage(body, version)
    const { type, ...rest } = message
    const fields: Record<string, unknown> = rest
    const key = describeMessage(type).belongsTo
    const id = key === undefined ? undefined : fields[key]
    const name = typeof id === 'number' ? names.get(id) : undefined
    if (key !== undefined && name !== undefined) fields[key] = name
    return step('server', type, fields)
  } catch {
    // What cannot be read is kept as it was.
    return raw
  }
}

function step(side: 'client' | 'server', type: string, fields: Readonly<Record<string, unknown>>): string {
  return Object.keys(fields).length === 0 ? `${side} ${type}` : `${side} ${type} ${JSON.stringify(fields)}`
}
