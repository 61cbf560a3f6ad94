/** An element of a document the gateway sends. */
export interface XmlElement {
  readonly name: string
  /** The text between its tags, without that of elements inside it. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

interface Open {
  readonly name: string
  text: string
  readonly children: XmlElement[]
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads the elements and texts of a document. Attributes, comments, declarations and processing instructions are passed over: the
 * gateway's documents say nothing in them. A document that is cut short ends where it ends.
 */
export function readXml(xml: string): XmlElement {
  const root: Open = { name: '', text: '', children: [] }
  const open: Open[] = [root]
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    const top = open.at(-1) as Open
    if (tag !== at) top.text += plain(xml.slice(at, tag === -1 ? xml.length : tag))
    if (tag === -1) break
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = endOf(xml, ']]>', tag)
      top.text += xml.slice(tag + 9, end - 3)
      at = end
    } else if (xml.startsWith('<!--', tag)) {
      at = endOf(xml, '-->', tag)
    } else {
      at = endOf(xml, '>', tag)
      takeTag(xml.slice(tag + 1, at - 1), open)
    }
  }
  while (open.length > 1) close(open)
  return root
}

/** Finds the first element of a name among the children. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name)
}

/** Gives the text of a child; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return child(element, name)?.text ?? ''
}

/** Finds the elements of a name at any depth, in order of the document, without looking into those it finds. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) => (each.name === name ? [each] : all(each, name)))
}

/** Writes a text so that a document can hold it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function takeTag(tag: string, open: Open[]): void {
  if (tag.startsWith('?') || tag.startsWith('!')) return
  const name = /^\/?([^\s/]+)/.exec(tag)?.[1] ?? ''
  if (tag.startsWith('/')) {
    // An end without its start is passed over.
    if (open.some((each, depth) => depth > 0 && each.name === name)) {
      while ((open.at(-1) as Open).name !== name) close(open)
      close(open)
    }
    return
  }
  open.push({ name, text: '', children: [] })
  if (tag.endsWith('/')) close(open)
}

function close(open: Open[]): void {
  const { name, text, children } = open.pop() as Open
  ;(open.at(-1) as Open).children.push({ name, text: text.trim(), children })
}

function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length + mark.length : at + mark.length
}

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = Number(name.startsWith('#x') || name.startsWith('#X') ? `0x${name.slice(2)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
