import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connect, type IbClient } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { type Conversation, conversationList } from '@twskit/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Calls that do not bear the name of their conversation. */
const otherNames: Readonly<Record<string, string>> = {
  // Both names of the official request are taken: by the property with the accounts, and by the ids of requests.
  managedAccounts: 'refreshManagedAccounts',
  ids: 'reqIds',
}

/** Conversations that are no calls, and why. */
const noCalls: Readonly<Record<string, string>> = {
  startApi: 'connect has it',
  verifyRequest: 'only programs that Interactive Brokers has certified are answered',
  verifyMessage: 'part of the same',
  verifyAndAuthRequest: 'part of the same',
  verifyAndAuthMessage: 'part of the same',
}

/** What a client is beside its calls. */
const face = [
  'clientId',
  'close',
  'closed',
  'connectionTime',
  'managedAccounts',
  'notices',
  'requests',
  'serverVersion',
  'state',
  'states',
  'stats',
]

/** A method of one of the `…Call` interfaces of the client, with the comment above it. */
interface DocumentedCall {
  readonly name: string
  readonly doc: string
  readonly file: string
}

const packageRoot = fileURLToPath(new URL('..', import.meta.url))
const repository = join(packageRoot, '../..')
const sources = textsIn(join(packageRoot, 'src'), /(?<!\.test|\.test-d)\.ts$/)
const calls = [...sources].flatMap(([file, text]) => callsIn(file, text))
const uses = [
  ...textsIn(join(packageRoot, 'test'), /\.test\.ts$|samples\.ts$/).values(),
  ...textsIn(join(repository, 'examples'), /\.ts$/).values(),
].join('\n')

let gateway: Awaited<ReturnType<typeof startGateway>>
let ib: IbClient

beforeAll(async () => {
  gateway = await startGateway()
  ib = await connect({ port: gateway.port })
})

afterAll(async () => {
  await ib.close()
  await gateway[Symbol.asyncDispose]()
})

describe('every conversation of the protocol', () => {
  const named: readonly (readonly [string, string, string])[] = conversationList.flatMap((conversation) =>
    namesOf(conversation).map((name) => [name, conversation.ask, conversation.name] as const),
  )

  it.each(named.filter(([name]) => noCalls[name] === undefined))('has a call: %s (%s)', (name, ask, conversation) => {
    const call = otherNames[name] ?? name
    expect(Object.keys(ib)).toContain(call)
    expect(isSent(ask, conversation)).toBe(true)
  })

  it.each(cancels())('has its cancel: %s', (cancel, conversation) => {
    expect(isSent(cancel, conversation)).toBe(true)
  })

  it('is a call or is known to be none', () => {
    const names = new Set(conversationList.map(({ name }) => name))
    for (const name of [...Object.keys(otherNames), ...Object.keys(noCalls)]) expect(names).toContain(name)
  })
})

describe('every call', () => {
  it('is found in the sources, and every call of the sources is one of the client', () => {
    // `trades` is a property, read by the orders it keeps.
    const known = Object.keys(ib).filter((name) => !face.includes(name) && name !== 'trades')
    expect(calls.map(({ name }) => name).toSorted()).toEqual(known.toSorted())
  })

  it.each(calls.map((call) => [call.name, call] as const))('is documented: %s', (name, { doc }) => {
    expect(doc, 'a sentence that begins with what it does').toMatch(/^[A-Z][a-z]+s? [\s\S]*\./)
    expect(doc, 'the official request, or what it is made of').toMatch(/Stands for|`\w+`/)
    const example = doc.split('@example')[1] ?? ''
    expect(example, 'a complete example').toMatch(/```ts\n *import \{[^}]*\} from '@twskit\/client'/)
    expect(example, 'an example that makes the call').toMatch(new RegExp(`\\.${name}\\b`))
  })

  it.each(calls.map(({ name }) => [name]))('is used in a test or an example: %s', (name) => {
    expect(new RegExp(`\\.${name}\\b`).test(uses)).toBe(true)
  })
})

function namesOf({ name, updatesName, variants = [] }: Conversation): readonly string[] {
  return [name, ...(updatesName === undefined ? [] : [updatesName]), ...variants.map((variant) => variant.name)]
}

/** Whether a call makes a message itself, or has it made from its conversation, which states its cancel as well. */
function isSent(message: string, conversation: string): boolean {
  const isMade = new RegExp(`type: '${message}'|conversations\\.${conversation}\\b`)
  return [...sources.values()].some((text) => isMade.test(text))
}

function cancels(): readonly (readonly [cancel: string, conversation: string])[] {
  return conversationList.flatMap(({ cancel, name }) =>
    cancel === undefined || noCalls[name] !== undefined ? [] : [[cancel, name] as const],
  )
}

/** Finds the methods of interfaces such as `PositionsCall`; of overloads the first one has the comment. */
function callsIn(file: string, text: string): readonly DocumentedCall[] {
  const found = new Map<string, DocumentedCall>()
  for (const [, body = ''] of text.matchAll(/^export interface \w+Call \{\n([\s\S]*?)^\}/gm)) {
    for (const [, comment = '', name = ''] of body.matchAll(
      /(?: {2}\/\*\*([\s\S]*?)\*\/\n)? {2}(\w+)(?:<[^(]*>)?\(/g,
    )) {
      if (found.has(name)) continue
      const doc = comment.replaceAll(/^ *\* ?/gm, '').trim()
      found.set(name, { name, doc, file })
    }
  }
  return [...found.values()]
}

function textsIn(folder: string, pattern: RegExp): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => pattern.test(file) && !file.includes('node_modules'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}
