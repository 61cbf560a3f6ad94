import { type ClientMessage, decodeGatewayMessage, encodeClientMessage } from '@twskit/wire'
import { Pieces } from '../faults/pieces.ts'
import type { Clock } from '../clock/clock.ts'
import { runningClock } from '../clock/real-clock.ts'
import { Names } from './names.ts'
import { ScriptError } from './script-error.ts'
import type { Script, Step } from './steps.ts'
import { WireClient } from './wire-client.ts'

/** How a script is played against a gateway. */
export interface PlayOptions {
  readonly host: string
  readonly port: number
  /** How long a line of the server may take, in milliseconds; 5 seconds by default. */
  readonly timeoutMs?: number | undefined
  /** Tells the time; the machine's by default. */
  readonly clock?: Clock | undefined
}

/**
 * Plays the client of a script against a gateway: it sends the client's lines, and waits for the server's. Messages that the
 * script does not mention are passed over.
 *
 * @throws ScriptError when the gateway does not say what the script says.
 * @example
 * ```ts
 * import { client, playScript, script, server, startGateway } from '@twskit/simulator'
 *
 * await using gateway = await startGateway()
 * await playScript(
 *   script(187, [
 *     client('StartApiRequest', { clientId: 3 }),
 *     server('NextValidId', { orderId: 1 }),
 *     client('MatchingSymbolsRequest', { reqId: 5, pattern: 'IBM' }),
 *     server('SymbolSamples', { reqId: 5 }),
 *   ]),
 *   gateway,
 * )
 * ```
 */
export async function playScript({ serverVersion, steps }: Script, options: PlayOptions): Promise<void> {
  const { timeoutMs = 5000, clock = runningClock() } = options
  await using client = await WireClient.connect(options, { serverVersion, start: false })
  if (client.serverVersion !== serverVersion)
    throw new ScriptError(`The gateway speaks version ${client.serverVersion}, the script ${serverVersion}.`)
  const names = new Names()
  const pieces = new Pieces({ send: (bytes) => client.sendBytes(bytes) })
  let pieceBytes = Number.POSITIVE_INFINITY
  let heardTo = 0
  for (const written of steps) {
    const step = written.kind === 'raw' ? decoded(written, serverVersion) : written
    switch (step.kind) {
      case 'client': {
        const message = { ...names.fill(step.fields), type: step.type } as ClientMessage
        pieces.send(encodeClientMessage(message, serverVersion), pieceBytes)
        break
      }
      case 'server':
        await within(timeoutMs, clock, step, client, heard(client, step, names, heardTo))
        heardTo =
          client.received.findIndex(
            (message, at) => at >= heardTo && message.type === step.type && names.match(step.fields, message),
          ) + 1
        break
      case 'sleep':
        await new Promise<void>((resolve) => clock.setTimer(step.ms, resolve))
        break
      case 'split':
        pieceBytes = step.bytes === 0 ? Number.POSITIVE_INFINITY : step.bytes
        break
      case 'disconnect':
        await new Promise<void>((resolve) => pieces.whenSent(resolve))
        if (step.by === 'client') await client.close()
        else await within(timeoutMs, clock, step, client, client.closed)
        break
    }
  }
}

/** A raw frame is waited for by its message, with all of its fields. */
function decoded(
  { body, line }: Extract<Step, { readonly kind: 'raw' }>,
  serverVersion: number,
): Extract<Step, { readonly kind: 'server' }> {
  const { type, ...fields } = decodeGatewayMessage(body, serverVersion)
  return { kind: 'server', type, fields, ...(line === undefined ? {} : { line }) }
}

function heard(
  client: WireClient,
  step: Extract<Step, { readonly kind: 'server' }>,
  names: Names,
  from: number,
): Promise<unknown> {
  return client.nextOf((message) => message.type === step.type && names.match(step.fields, message), from)
}

async function within(
  timeoutMs: number,
  clock: Clock,
  step: Step,
  client: WireClient,
  coming: Promise<unknown>,
): Promise<void> {
  let cancel: () => void = () => {}
  const late = new Promise<never>((_, reject) => {
    cancel = clock.setTimer(timeoutMs, () => reject(new Error(`Nothing like it came within ${timeoutMs} ms.`)))
  })
  try {
    await Promise.race([coming, late])
  } catch (cause) {
    const what = step.kind === 'server' ? `${step.type} ${JSON.stringify(step.fields)}` : 'the end of the connection'
    const last = client.received.at(-1)
    throw new ScriptError(
      `${what} was to come. ${(cause as Error).message} The last message was ${JSON.stringify(last)}.`,
      {
        line: step.line,
        expected: step,
        received: last,
      },
    )
  } finally {
    cancel()
  }
}
