import type { Condition, Field, Fields, TextItem } from '../../protocol/grammar.ts'
import { readUtf8 } from '../bytes/utf8.ts'
import { type Annotations, Misfit } from './annotation.ts'
import { fieldAt } from './kinds.ts'

/** What conditions look at: the text of each field of one message or element, and the lengths of its lists. */
type Seen = Map<string, string>

interface Scope {
  readonly fields: Fields
  readonly prefix: string
  readonly seen: Seen
}

const numeric: ReadonlySet<Field['kind']> = new Set(['int', 'long', 'float'])

/** Takes the fields of a text body apart by a layout. */
export class TextWalk {
  readonly #body: Uint8Array
  readonly #serverVersion: number
  readonly #out: Annotations
  #at: number

  constructor(body: Uint8Array, at: number, serverVersion: number, out: Annotations) {
    this.#body = body
    this.#at = at
    this.#serverVersion = serverVersion
    this.#out = out
  }

  /** Annotates a whole body. */
  message(items: readonly TextItem[], fields: Fields): void {
    this.#items(items, { fields, prefix: '', seen: new Map() })
  }

  /** Annotates what is left, field by field. */
  rest(meaning: string): void {
    while (this.#at < this.#body.length) this.#take('', meaning)
  }

  #take(path: string, meaning: string): string {
    const start = this.#at
    if (start >= this.#body.length) {
      throw new Misfit(`The body ends before ${path === '' ? meaning : path}, at byte ${start}.`)
    }
    let end = start
    while (end < this.#body.length && this.#body[end] !== 0) end++
    this.#at = end + 1
    const raw = readUtf8(this.#body, start, end)
    this.#out.add(start, raw, path, meaning)
    return raw
  }

  #count(path: string, meaning: string): number {
    const raw = this.#take(path, meaning)
    const count = raw === '' ? 0 : Number(raw)
    if (!Number.isInteger(count) || count > this.#body.length - this.#at) {
      throw new Misfit(`${path} counts ${JSON.stringify(raw.slice(0, 40))}, which the body cannot hold.`)
    }
    return Math.max(0, count)
  }

  #items(items: readonly TextItem[], scope: Scope): void {
    for (const item of items) this.#item(item, scope)
  }

  #item(item: TextItem, scope: Scope): void {
    if (typeof item === 'string') {
      const path = item.replace(/[?!]$/, '')
      const field = fieldAt(scope.fields, path)
      const raw = this.#take(scope.prefix + path, field.doc)
      scope.seen.set(path, raw === '' && path === item && numeric.has(field.kind) ? '0' : raw)
      return
    }
    switch (item.word) {
      case 'version':
        this.#take('', 'version of the layout')
        return
      case 'literal':
        this.#take('', item.doc)
        return
      case 'since':
        if (this.#serverVersion >= item.gate) this.#items(item.items, scope)
        return
      case 'before':
        if (this.#serverVersion < item.gate) this.#items(item.items, scope)
        return
      case 'when':
        if (holds(item.condition, scope.seen)) this.#items(item.items, scope)
        return
      default:
        this.#fieldItem(item, scope)
    }
  }

  #fieldItem(
    item: Exclude<TextItem, string | { word: 'since' | 'before' | 'when' | 'version' | 'literal' }>,
    scope: Scope,
  ): void {
    const { path } = item
    const full = scope.prefix + path
    const field = fieldAt(scope.fields, path)
    switch (item.word) {
      case 'list':
        this.#list(item.items, field, full, path, scope)
        return
      case 'optional':
        if (Number(this.#take(full, `1 when the following is there: ${field.doc}`)) !== 0) {
          this.#items(item.items, { fields: field.struct?.fields ?? {}, prefix: `${full}.`, seen: new Map() })
        }
        return
      case 'tagList': {
        const pairs = this.#count(full, `how many pairs: ${field.doc}`)
        for (let i = 0; i < pairs; i++) {
          const tag = this.#take(`${full}[${i}]`, 'name of the pair')
          this.#take(`${full}.${tag}`, 'value of the pair')
        }
        return
      }
      case 'tagStringWithCount':
        this.#take(full, 'how many pairs')
        this.#take(full, field.doc)
        return
      case 'bits':
        this.#take(full, item.names.map((name, bit) => `bit ${bit} ${name}`).join(', '))
        return
      case 'oneOf': {
        const raw = this.#take(full, field.doc)
        scope.seen.set(path, raw)
        if (!item.values.includes(Number(raw))) {
          throw new Misfit(`${full} is ${JSON.stringify(raw.slice(0, 40))}: nobody knows what follows.`)
        }
        return
      }
      case 'choice':
        this.#take(full, `${item.whenTrue} or ${item.whenFalse}: ${field.doc}`)
        return
      case 'custom': {
        const prices = this.#count(full, 'how many of them have a price')
        for (let i = 0; i < prices; i++) {
          this.#take(`${full}[${i}].perLegPrice`, fieldAt(scope.fields, `${path}.perLegPrice`).doc)
        }
        return
      }
      default:
        scope.seen.set(path, this.#take(full, field.doc))
    }
  }

  #list(items: readonly TextItem[], field: Field, full: string, path: string, scope: Scope): void {
    const count = this.#count(full, `how many: ${field.doc}`)
    if (count > 0) scope.seen.set(path, String(count))
    for (let i = 0; i < count; i++) {
      if (field.struct === undefined) this.#take(`${full}[${i}]`, field.doc)
      else this.#items(items, { fields: field.struct.fields, prefix: `${full}[${i}].`, seen: new Map() })
    }
  }
}

function holds(condition: Condition, seen: Seen): boolean {
  switch (condition.test) {
    case 'is': {
      const raw = seen.get(condition.path)
      return (
        raw !== undefined &&
        raw !== '' &&
        condition.values.some((wanted) => (typeof wanted === 'string' ? raw === wanted : Number(raw) === wanted))
      )
    }
    case 'isSet':
      // Only texts and lists are asked: for a text the digits of an unset number are a text like any other.
      return (seen.get(condition.path) ?? '') !== ''
    case 'isPositive': {
      const value = Number(seen.get(condition.path))
      return value > 0 && value !== Number.MAX_VALUE
    }
    case 'not':
      return !holds(condition.condition, seen)
    case 'any':
      return condition.conditions.some((inner) => holds(inner, seen))
    case 'all':
      return condition.conditions.every((inner) => holds(inner, seen))
  }
}
