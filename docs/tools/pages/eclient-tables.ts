import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Conversation, conversationList } from '@twskit/wire'
import { describeMessage, type MessageType, messageTypes } from '@twskit/wire/describe'
import { callbackRemarks, standing } from './call-names.ts'
import { callbackNames, requestNames } from './official-names.ts'

const rooms: readonly (readonly [room: Conversation['subject'], title: string])[] = [
  ['session', 'Session'],
  ['contracts', 'Contracts'],
  ['market-data', 'Market data'],
  ['market-depth', 'Market depth'],
  ['historical', 'History'],
  ['orders', 'Orders'],
  ['account', 'Account'],
  ['news', 'News'],
  ['scanner', 'Scanner'],
  ['calendar', 'Calendar'],
  ['advisor', 'Advisor'],
  ['display-groups', 'Windows of TWS'],
  ['configuration', 'Configuration'],
]

/** Writes the table of the official requests: one row for each, with what stands for it here. */
export function requestTable(): string {
  const rows: string[] = []
  for (const [room, title] of rooms) {
    const asked = conversationList.filter((it) => it.subject === room)
    const within = asked.flatMap(({ ask }) => officialOf(ask))
    const alone = room === 'session' ? requestNames.filter((name) => isAlone(name) && !within.includes(name)) : []
    rows.push(`| **${title}** | | |`, ...alone.map((name) => requestRow(name, undefined)))
    for (const it of asked) {
      for (const name of officialOf(it.ask)) rows.push(requestRow(name, it))
      for (const name of callsThatCancel(it)) rows.push(requestRow(name, undefined))
    }
  }
  return ['| official | here | |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Writes the table of the official callbacks: one row for each, with where its content arrives. */
export function callbackTable(): string {
  const rows = callbackNames.toSorted().map((name) => `| ${linked(name, 'gateway')} | ${arrival(name)} |`)
  return ['| official | here |', '| --- | --- |', ...rows].join('\n')
}

/** Lists the official names that the protocol has and the tables would lack, and those without an entry. */
export function missingNames(): readonly string[] {
  const cancels = conversationList.flatMap(cancelsOf)
  const declared = [...conversationList.flatMap(({ ask }) => officialOf(ask)), ...cancels]
  return [
    ...declared.filter((name) => !requestNames.includes(name)),
    ...messageTypes('gateway')
      .flatMap(officialOf)
      .filter((name) => !callbackNames.includes(name)),
    ...requestNames.filter((name) => standing[name] === undefined && !cancels.includes(name)),
    ...callbackNames.filter((name) => arrival(name) === ''),
  ]
}

function requestRow(name: string, conversation: Conversation | undefined): string {
  const { calls, remark = '' } = standing[name] ?? { calls: [] }
  const cancels =
    conversation === undefined ? [] : cancelsOf(conversation).filter((it) => it !== name && standing[it] === undefined)
  const names = [name, ...cancels].map((it) => linked(it, 'client')).join(', ')
  return `| ${names} | ${calls.map((call) => `\`ib.${call}\``).join(', ')} | ${remark} |`
}

/** Most cancels are what happens when the reader leaves; some are calls. */
function callsThatCancel(conversation: Conversation): readonly string[] {
  return cancelsOf(conversation).filter(
    (name) => standing[name] !== undefined && !officialOf(conversation.ask).includes(name),
  )
}

function cancelsOf({ cancel }: Conversation): readonly string[] {
  return cancel === undefined ? [] : officialOf(cancel)
}

function arrival(name: string): string {
  const remark = callbackRemarks[name]
  if (remark !== undefined) return remark
  const [first, ...others] = [...new Set(conversationList.filter((it) => hears(it, name)).flatMap(callsOf))]
  return [first, ...others].flatMap((call) => (call === undefined ? [] : [`\`ib.${call}\``])).join(', ')
}

function callsOf({ ask }: Conversation): readonly string[] {
  return officialOf(ask).flatMap((name) => standing[name]?.calls ?? [])
}

function hears({ items, end, updates, variants = [], reroute }: Conversation, callback: string): boolean {
  const ends = typeof end === 'string' ? [] : end
  const messages: readonly (MessageType | undefined)[] = [
    ...items,
    ...ends,
    ...(updates ?? []),
    ...variants.flatMap((variant) => [...variant.items, ...(variant.updates ?? [])]),
    reroute,
  ]
  return messages.some((message) => message !== undefined && officialOf(message).includes(callback))
}

function isAlone(name: string): boolean {
  return !conversationList.some((it) => [...officialOf(it.ask), ...cancelsOf(it)].includes(name))
}

function officialOf(message: MessageType): readonly string[] {
  return describeMessage(message).official
}

let addresses: ReadonlyMap<string, string> | undefined

/** Links an official name to the message in the reference, where there is one. */
function linked(name: string, side: 'client' | 'gateway'): string {
  addresses ??= addressesOfNames()
  const address = addresses.get(`${side} ${name}`)
  return address === undefined ? `\`${name}\`` : `[\`${name}\`](${address})`
}

/** The reference says itself on which page a message is. */
function addressesOfNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [room] of rooms) {
    const page = readFileSync(join(import.meta.dirname, `../../reference/${room}.md`), 'utf8')
    for (const [, heading = ''] of page.matchAll(/^## (\w+)$/gm)) {
      const message = describeMessage(heading)
      for (const name of message?.official ?? []) {
        const key = `${message?.direction} ${name}`
        if (!found.has(key)) found.set(key, `../reference/${room}.md#${heading.toLowerCase()}`)
      }
    }
  }
  return found
}
