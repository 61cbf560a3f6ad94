/** What a provider says of a headline beside its words: `{ A: '800015', L: 'en', K: '0.90' }`. Letters and meanings are the provider's own. */
export type HeadlineFacts = Readonly<Record<string, string>>

/** Takes the facts apart that a headline of the past begins with: `{A:800015:L:en}Apple gains`. */
export function splitHeadline(text: string): { readonly headline: string; readonly facts: HeadlineFacts } {
  const match = /^\{([^{}]*)\}!?/.exec(text)
  return match === null
    ? { headline: text, facts: {} }
    : { headline: text.slice(match[0].length), facts: factsFrom(match[1] ?? '') }
}

/** Reads facts as news ticks carry them: names and values in turn, joined by colons. */
export function factsFrom(text: string): HeadlineFacts {
  const parts = text.split(':')
  const facts: Record<string, string> = {}
  for (let at = 0; at + 1 < parts.length; at += 2) facts[parts[at] as string] = parts[at + 1] as string
  return facts
}
