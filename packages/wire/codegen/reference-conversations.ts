import type { ConversationAnswers, ConversationEnd, ConversationShape } from '../protocol/conversations/conversation.ts'
import { conversationShapes } from '../protocol/conversations/list.ts'
import { code, table } from './markdown.ts'
import type { Links } from './reference-links.ts'

const lasting: Readonly<Record<ConversationAnswers['feed'], string>> = {
  'one-shot': 'until its end',
  live: 'until cancelled',
  both: 'a first set with an end, then changes until cancelled',
  command: 'not answered',
}

/** Writes which messages of a subject belong together: what is asked, what answers, what ends and what cancels. */
export function conversationTable(subject: string, links: Links): string {
  const rows = conversationShapes
    .filter((it) => it.subject === subject)
    .flatMap((it) => [
      row(it.name, it, it, links),
      ...(it.variants ?? []).map((variant) => row(variant.name, it, variant, links, condition(variant))),
    ])
  if (rows.length === 0) return ''
  return table(['call', 'request', 'answers', 'end', 'cancel', 'by', 'goes on', 'nothing found'], rows)
}

function condition({ when }: { when: { path: string; is: string | boolean } }): string {
  return ` with ${code(`${when.path} ${when.is}`)}`
}

function row(name: string, it: ConversationShape, answers: ConversationAnswers, links: Links, selected = ''): string[] {
  const list = (types: readonly string[]): string => types.map((type) => links.to(type)).join(', ')
  const ending = (end: ConversationEnd): string =>
    typeof end === 'string' ? { single: 'the answer', none: '' }[end] : list(end)
  return [
    code(name),
    `${links.to(it.ask)}${selected}`,
    list(answers.items),
    [answers.end, ...(answers.endsBelow ? [answers.endsBelow.end] : [])]
      .map(ending)
      .join(`; below ${answers.endsBelow?.version} `),
    it.cancel === undefined ? '' : links.to(it.cancel),
    code(it.keyedBy),
    lasting[answers.feed],
    answers.nothingFoundCode === undefined ? '' : `error ${answers.nothingFoundCode}`,
  ]
}
