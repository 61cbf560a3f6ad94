import { SaxesParser } from 'saxes'
import { NotSupportedError } from '../errors.ts'
import type { XmlElement } from './elements.ts'

interface Open {
  readonly name: string
  text: string
  readonly children: XmlElement[]
}

/** The deepest documents known have some ten levels. */
const MOST_LEVELS = 200
/** Scanner parameters, the largest document known, are some 2 MB. */
const MOST_LETTERS = 64 * 1024 * 1024
const MOST_FAULTS = 100

/**
 * Reads the elements and texts of a document. Attributes, comments and declarations are passed over, because the gateway's documents say
 * nothing in them. A document that is cut short is read up to that place.
 *
 * @throws {@link NotSupportedError} when it is deeper or longer than any document a gateway sends.
 */
export function readXml(xml: string): XmlElement {
  if (xml.length > MOST_LETTERS) throw tooMuch(`${xml.length} letters, ${MOST_LETTERS} at most`)
  const root: Open = { name: '', text: '', children: [] }
  const open: Open[] = [root]
  const parser = new SaxesParser()
  let faults = 0
  let last: unknown
  parser.on('opentag', ({ name, isSelfClosing }) => {
    if (open.length > MOST_LEVELS) throw tooMuch(`more than ${MOST_LEVELS} levels`)
    open.push({ name, text: '', children: [] })
    if (isSelfClosing) close(open)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!isSelfClosing && open.length > 1) close(open)
  })
  const take = (text: string): void => {
    ;(open.at(-1) as Open).text += text
  }
  parser.on('text', take)
  parser.on('cdata', take)
  // Single faults are passed over, such as an end without its start; what has many is no document.
  parser.on('error', (error) => {
    if (++faults < MOST_FAULTS) return
    last = error
    throw error
  })
  try {
    parser.write(xml).close()
  } catch (error) {
    if (error !== last) throw error
  }
  while (open.length > 1) close(open)
  return root
}

function close(open: Open[]): void {
  const { name, text, children } = open.pop() as Open
  ;(open.at(-1) as Open).children.push({ name, text: text.trim(), children })
}

function tooMuch(what: string): NotSupportedError {
  return new NotSupportedError({ subject: `A document with ${what}`, reason: 'no gateway is known to send one' })
}
