/** An element of a document the gateway sends. */
export interface XmlElement {
  readonly name: string
  /** The text between its tags, without that of elements inside it. */
  readonly text: string
  readonly children: readonly XmlElement[]
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
