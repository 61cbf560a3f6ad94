import { gatewayCodesPage } from '../protocol/gateway-codes-page.ts'
import type { Message } from '../protocol/grammar.ts'
import type { Catalogue, Named } from './catalogue.ts'
import { table, words } from './markdown.ts'
import { conversationTable } from './reference-conversations.ts'
import { Links } from './reference-links.ts'
import { messageSection, structSection } from './reference-message.ts'
import { versionsPage } from './reference-versions.ts'

/** The rooms in reading order, with the title of their page and what it is about. */
const rooms: Readonly<Record<string, readonly [title: string, about: string]>> = {
  session: ['Session', 'Starting, the clock, accounts and ids, errors and notices.'],
  'market-data': ['Market data', 'Quotes, trades, five-second bars and option calculations.'],
  'market-depth': ['Market depth', 'Order books and the exchanges that have them.'],
  historical: ['History', 'Bars, ticks, schedules and histograms of the past.'],
  contracts: ['Contracts', 'What can be traded: look-ups, details, option parameters, price steps.'],
  orders: ['Orders', 'Placing, changing and cancelling orders; their states and fills.'],
  account: ['Account', 'Account values, positions, profit and loss.'],
  news: ['News', 'Headlines, articles and bulletins.'],
  scanner: ['Scanner', 'Rankings of contracts.'],
  advisor: ['Advisor', 'Groups, aliases and soft dollar tiers.'],
  'display-groups': ['Display groups', 'Linked windows of TWS.'],
  calendar: ['Calendar', 'Wall Street Horizon events.'],
  configuration: ['Configuration', 'Reading and changing the settings of the gateway.'],
}

const MARK = '<!-- Generated from packages/wire/protocol by `npm run generate`. Do not edit. -->\n\n'

/** Writes the pages of `docs/reference` from the declarations, by path. */
export function referencePages(names: Catalogue, roomOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const links = new Links(roomOf, names)
  const pages = new Map<string, string>([
    ['README.md', indexPage(names, links)],
    ['server-versions.md', versionsPage(names, links)],
    ['gateway-codes.md', `${gatewayCodesPage().trimEnd()}\n`],
  ])
  for (const [room, [title, about]] of Object.entries(rooms)) {
    pages.set(`${room}.md`, roomPage(room, title, about, names, links))
  }
  for (const { name } of [...names.messages, ...names.structs]) {
    if (rooms[links.room(name)] === undefined) throw new Error(`The room ${links.room(name)} has no reference page`)
  }
  return new Map([...pages].map(([path, page]) => [path, MARK + page]))
}

function roomPage(room: string, title: string, about: string, names: Catalogue, links: Links): string {
  const here = <T>(all: readonly Named<T>[]): Named<T>[] => all.filter(({ name }) => links.room(name) === room)
  const byId = (a: Named<Message>, b: Named<Message>): number => a.declaration.id - b.declaration.id
  const messages = here(names.messages)
  const sections = [
    ...messages.filter(({ declaration }) => declaration.from === 'client').toSorted(byId),
    ...messages.filter(({ declaration }) => declaration.from === 'gateway').toSorted(byId),
  ]
  return `${[
    `# ${title}`,
    about,
    conversationTable(room, links),
    ...sections.map((message) => messageSection(message, links)),
    ...here(names.structs).map((struct) => structSection(struct, links)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

function indexPage(names: Catalogue, links: Links): string {
  const list = (from: Message['from']): string =>
    table(
      ['id', 'message', 'official', 'meaning'],
      names.messages
        .filter(({ declaration }) => declaration.from === from)
        .toSorted((a, b) => a.declaration.id - b.declaration.id)
        .map(({ name, declaration: { id, official, doc } }) => [
          String(id),
          links.to(name),
          official.map((method) => `\`${method}\``).join(', '),
          words(doc),
        ]),
    )
  const pages = Object.entries(rooms).map(([room, [title, about]]) => `- [${title}](./${room}.md): ${about}`)
  return `# Protocol reference

Every message between a client and TWS or IB Gateway, as \`@twskit/wire\` reads and writes it.

${pages.join('\n')}
- [Server versions](./server-versions.md): what each version changed.
- [Gateway codes](./gateway-codes.md): what each error, warning and notice means and what to do about it.

How to read the tables: the names of messages and fields are those of the protobuf encoding, also for text. A text layout is a
sequence of fields, each ended by a NUL byte, behind the message id; \`[]\` marks what comes once per element of a list, and its count comes
before it. The column \`unset\` shows what the sender writes for a number that was not given; other fields are then empty. In
protobuf what is unset is absent, and the message id is 200 higher. A field with a version in the column \`from\` may be sent from that
version on only.

## Requests

${list('client')}

## Messages of the gateway

${list('gateway')}
`
}
