import { type ClientMessage, type GatewayMessage, MAX_SERVER_VERSION, MIN_SERVER_VERSION } from '@twskit/wire'
import { ScriptError } from './script-error.ts'
import type { Fields, Script, Step } from './steps.ts'

/**
 * Reads a script from the text of a `.session` file.
 *
 * One line is one step: `version 187`, `client Type {fields as JSON}`, `server Type {…}`, `raw server <base64>` (the body of a frame as it is),
 * `sleep 500`, `split 3`,
 * `disconnect` or `disconnect client`. Empty lines and those that begin with `#` say nothing.
 *
 * @throws ScriptError with the line that cannot be read.
 * @example
 * ```ts
 * import { parseSession, serveScript } from '@twskit/simulator'
 *
 * const session = parseSession(`
 *   version 187
 *   client StartApiRequest
 *   server ManagedAccounts {"accountsList": "DU1"}
 *   server NextValidId {"orderId": 1}
 *   client MarketDataRequest {"reqId": "$quote"}
 *   split 3
 *   server TickPrice {"reqId": "$quote", "tickType": 1, "price": 1.25, "size": 0, "attrMask": 0}
 *   disconnect
 * `)
 * await using gateway = await serveScript(session)
 * ```
 */
export function parseSession(text: string): Script {
  let serverVersion = MAX_SERVER_VERSION
  const steps: Step[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    const words = raw.trim()
    if (words === '' || words.startsWith('#')) continue
    const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(words) ?? []
    if (verb === 'version') serverVersion = versionOf(rest, line)
    else steps.push(stepOf(verb, rest.trim(), line))
  }
  return { serverVersion, steps }
}

/** Writes a script as the text of a `.session` file. */
export function formatSession({ serverVersion, steps }: Script): string {
  return `${[`version ${serverVersion}`, ...steps.map(lineOf)].join('\n')}\n`
}

function stepOf(verb: string, rest: string, line: number): Step {
  switch (verb) {
    case 'client':
      return { kind: 'client', ...messageOf<ClientMessage['type']>(rest, line), line }
    case 'server':
      return { kind: 'server', ...messageOf<GatewayMessage['type']>(rest, line), line }
    case 'raw':
      return { kind: 'raw', body: bytesOf(rest, line), line }
    case 'sleep':
      return { kind: 'sleep', ms: numberOf(rest, 'sleep', line), line }
    case 'split':
      return { kind: 'split', bytes: numberOf(rest, 'split', line), line }
    case 'disconnect':
      if (rest !== '' && rest !== 'client' && rest !== 'server')
        throw new ScriptError(`"disconnect ${rest}" is by nobody; allowed: client, server.`, { line })
      return { kind: 'disconnect', by: rest === 'client' ? 'client' : 'server', line }
    default:
      throw new ScriptError(
        `"${verb}" is no step; allowed: version, client, server, raw server, sleep, split, disconnect.`,
        {
          line,
        },
      )
  }
}

function messageOf<T extends string>(text: string, line: number): { readonly type: T; readonly fields: Fields } {
  const [, type = '', json = ''] = /^(\w+)\s*(.*)$/s.exec(text) ?? []
  if (type === '') throw new ScriptError('A message has a type, such as "server NextValidId".', { line })
  let fields: unknown = {}
  try {
    if (json !== '') fields = JSON.parse(json)
  } catch (cause) {
    throw new ScriptError(`The fields of ${type} are no JSON: ${(cause as Error).message}.`, { line })
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw new ScriptError(`The fields of ${type} are no object: ${json}.`, { line })
  return { type: type as T, fields: fields as Fields }
}

function bytesOf(text: string, line: number): Uint8Array {
  const [, base64] = /^server\s+([A-Za-z0-9+/]*={0,2})$/.exec(text) ?? []
  if (base64 === undefined || base64.length % 4 !== 0) {
    throw new ScriptError('A raw frame is written as "raw server" and its body in base64.', { line })
  }
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function numberOf(text: string, verb: string, line: number): number {
  if (!/^\d+$/.test(text)) throw new ScriptError(`"${verb} ${text}" needs a whole number.`, { line })
  return Number(text)
}

function versionOf(text: string, line: number): number {
  const version = numberOf(text, 'version', line)
  if (version < MIN_SERVER_VERSION || version > MAX_SERVER_VERSION)
    throw new ScriptError(`Version ${version} is none of ${MIN_SERVER_VERSION} to ${MAX_SERVER_VERSION}.`, { line })
  return version
}

function lineOf(step: Step): string {
  switch (step.kind) {
    case 'client':
    case 'server': {
      const fields = Object.keys(step.fields).length === 0 ? '' : ` ${JSON.stringify(step.fields)}`
      return `${step.kind} ${step.type}${fields}`
    }
    case 'raw':
      return `raw server ${btoa(Array.from(step.body, (byte) => String.fromCharCode(byte)).join(''))}`
    case 'sleep':
      return `sleep ${step.ms}`
    case 'split':
      return `split ${step.bytes}`
    case 'disconnect':
      return step.by === 'client' ? 'disconnect client' : 'disconnect'
  }
}
