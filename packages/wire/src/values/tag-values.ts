/** Holds tag-value pairs, such as algo parameters. Order is kept, but for tags that look like whole numbers, which come first. */
export type TagValues = Readonly<Record<string, string>>

/** Pairs as callers may give them: a plain object, or a list when the same tag occurs twice (text encoding only). */
export type TagValueInput = TagValues | readonly { readonly tag: string; readonly value: string }[]

/** Sets a pair without ever touching a prototype, whatever the tag is called. */
export function putTag(tags: Record<string, string>, tag: string, value: string): void {
  if (tag === '__proto__') {
    Object.defineProperty(tags, tag, { value, enumerable: true, configurable: true, writable: true })
  } else {
    tags[tag] = value
  }
}

/** Reads `tag=value;tag=value;`. A piece without `=` is a tag with an empty value. */
export function parseTagString(text: string): TagValues {
  const tags: Record<string, string> = {}
  for (const piece of text.split(';')) {
    if (piece === '') continue
    const mark = piece.indexOf('=')
    if (mark === -1) putTag(tags, piece, '')
    else putTag(tags, piece.slice(0, mark), piece.slice(mark + 1))
  }
  return tags
}

/** Lists pairs in sending order. */
export function tagPairs(tags: TagValueInput | undefined): readonly (readonly [tag: string, value: string])[] {
  if (tags === undefined) return []
  if (isPairList(tags)) return tags.map((pair) => [pair.tag, pair.value] as const)
  return Object.entries(tags)
}

function isPairList(tags: TagValueInput): tags is readonly { readonly tag: string; readonly value: string }[] {
  return Array.isArray(tags)
}
