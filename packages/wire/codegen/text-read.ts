import type { Field, Fields, Message, Struct, TextItem } from '../protocol/grammar.ts'
import { type Catalogue, fieldAt, isLiteral } from './catalogue.ts'
import { conditionCode } from './conditions.ts'
import { leaf, local, parent } from './names.ts'
import { typeOf } from './types.ts'

/** A field item's path and how it spells "unset". */
export function parseItem(item: string): { path: string; unset: 'zero' | 'empty' | 'sentinel' } {
  if (item.endsWith('?')) return { path: item.slice(0, -1), unset: 'empty' }
  if (item.endsWith('!')) return { path: item.slice(0, -1), unset: 'sentinel' }
  return { path: item, unset: 'zero' }
}

/** Gives the plain field paths a run of items touches, or undefined when it holds anything that is not a field of one nested literal. */
function soleNested(items: readonly TextItem[], fields: Fields): string | undefined {
  let sole: string | undefined
  for (const item of items) {
    const path = typeof item === 'string' ? parseItem(item).path : item.word === 'bits' ? item.path : undefined
    if (path === undefined) return undefined
    const owner = parent(path)
    if (owner === '' || (sole !== undefined && sole !== owner)) return undefined
    sole = owner
  }
  const field = sole === undefined ? undefined : fieldAt(fields, sole)
  return field?.struct !== undefined && isLiteral(field.struct.fields) ? sole : undefined
}

/** Writes the last statements of a reader, from the entries of the message's literal. */
export type Last = (entries: readonly string[]) => string

/** Writes the statement that returns a message. */
export function returned(name: string, entries: readonly string[]): string {
  return `  return { ${[`type: '${name}'`, ...entries].join(', ')} }\n`
}

/** Writes the body of a text reader: locals for what is built as one literal, assignments for what is filled key by key. */
export class TextReadCode {
  readonly #names: Catalogue
  /** Whether the message's own lists are read in slices, by a generator. */
  readonly #isSliced: boolean
  #counter = 0

  constructor(names: Catalogue, isSliced = false) {
    this.#names = names
    this.#isSliced = isSliced
  }

  /** Writes the statements that read a message and return it, or do something else with its fields. */
  message(name: string, message: Message, last: Last = (entries) => returned(name, entries)): string {
    const scope = new Scope(message.fields, '')
    const body = this.#items(scope, message.text ?? [], '  ', false)
    return `${scope.head('  ', this.#names)}${body}${scope.tail('  ', this.#names)}${last(scope.entries())}`
  }

  #items(scope: Scope, items: readonly TextItem[], indent: string, guarded: boolean): string {
    return items.map((item) => this.#item(scope, item, indent, guarded)).join('')
  }

  #item(scope: Scope, item: TextItem, indent: string, guarded: boolean): string {
    if (typeof item === 'string') {
      const { path, unset } = parseItem(item)
      return scope.set(
        path,
        readCall(fieldAt(scope.fields, path), scope.full(path), unset),
        indent,
        guarded,
        this.#names,
      )
    }
    const skip = (what: string): string => `${indent}r.skip('${what}')\n`
    switch (item.word) {
      case 'version':
        return skip('version')
      case 'literal':
        return skip(item.doc)
      case 'since':
        return this.#guarded(scope, `v >= ${item.gate}`, item.items, indent)
      case 'before':
        return this.#guarded(scope, `v < ${item.gate}`, item.items, indent)
      case 'when': {
        const test = conditionCode(item.condition, scope.fields, (path) => scope.access(path), 'read')
        const sole = soleNested(item.items, scope.fields)
        return sole === undefined
          ? this.#guarded(scope, test, item.items, indent)
          : this.#nested(scope, test, sole, item.items, indent)
      }
      case 'optional': {
        const struct = fieldAt(scope.fields, item.path).struct as Struct
        return this.#block(scope, item.path, struct, item.items, `if (r.bool('${scope.full(item.path)}'))`, indent)
      }
      case 'list':
        return this.#list(scope, item.path, item.items, indent, guarded)
      case 'tagString':
      case 'tagList':
      case 'escaped':
      case 'mayLack':
        return scope.set(item.path, `r.${item.word}('${scope.full(item.path)}')`, indent, guarded, this.#names)
      case 'tagStringWithCount':
        return `${skip('count of pairs')}${scope.set(item.path, `r.tagString('${scope.full(item.path)}')`, indent, guarded, this.#names)}`
      case 'fraction':
      case 'double':
        return scope.set(item.path, `r.float('${scope.full(item.path)}')`, indent, guarded, this.#names)
      case 'trueFalse':
        return scope.set(item.path, `r.bool('${scope.full(item.path)}')`, indent, guarded, this.#names)
      case 'choice':
        return scope.set(
          item.path,
          `r.string('${scope.full(item.path)}') === '${item.whenTrue}'`,
          indent,
          guarded,
          this.#names,
        )
      case 'oneOf': {
        const full = scope.full(item.path)
        return scope.set(
          item.path,
          `r.known('${full}', r.int('${full}'), [${item.values.join(', ')}])`,
          indent,
          guarded,
          this.#names,
        )
      }
      case 'bits': {
        const mask = `mask${++this.#counter}`
        const flags = item.names.map((name, bit) => `${name}: (${mask} & ${1 << bit}) !== 0`)
        return `${indent}const ${mask} = r.int('${scope.full(item.path)}') ?? 0\n${scope.set(item.path, `{ ${flags.join(', ')} }`, indent, guarded, this.#names)}`
      }
      case 'custom':
        return `${indent}${item.name}.read(r, ${scope.access(item.path)})\n`
    }
  }

  #guarded(scope: Scope, test: string, items: readonly TextItem[], indent: string): string {
    return `${indent}if (${test}) {\n${this.#items(scope, items, `${indent}  `, true)}${indent}}\n`
  }

  /** A condition whose items are one nested object: the object is built inside the branch. */
  #nested(scope: Scope, test: string, path: string, items: readonly TextItem[], indent: string): string {
    const struct = fieldAt(scope.fields, path).struct as Struct
    const relative = items.map((item): TextItem => {
      if (typeof item === 'string') return item.slice(path.length + 1)
      return item.word === 'bits' ? { ...item, path: item.path.slice(path.length + 1) } : item
    })
    return this.#block(scope, path, struct, relative, `if (${test})`, indent)
  }

  #block(scope: Scope, path: string, struct: Struct, items: readonly TextItem[], head: string, indent: string): string {
    const inner = new Scope(struct.fields, `${scope.full(path)}.`)
    const deeper = `${indent}  `
    const body = this.#items(inner, items, deeper, false)
    return `${scope.declare(path, indent, this.#names)}${indent}${head} {\n${inner.head(deeper, this.#names)}${body}${inner.tail(deeper, this.#names)}${scope.store(path, inner.object(), deeper)}${indent}}\n`
  }

  #list(scope: Scope, path: string, items: readonly TextItem[], indent: string, guarded: boolean): string {
    const field = fieldAt(scope.fields, path)
    const id = ++this.#counter
    const deeper = `${indent}  `
    const full = scope.full(path)
    const element = field.struct ? this.#names.structName(field.struct) : field.of === 'string' ? 'string' : 'number'
    let body: string
    if (field.struct === undefined) {
      body =
        field.of === 'string'
          ? `${deeper}list${id}.push(r.string('${full}') ?? '')\n`
          : `${deeper}const one${id} = r.${field.of}('${full}')\n${deeper}if (one${id} !== undefined) list${id}.push(one${id})\n`
    } else {
      const inner = new Scope(field.struct.fields, `${full}.`)
      const code = this.#items(inner, items, deeper, false)
      body = `${inner.head(deeper, this.#names)}${code}${inner.tail(deeper, this.#names)}${deeper}list${id}.push(${inner.object()})\n`
    }
    const isOwn = full === path
    if (this.#isSliced && isOwn) body += `${deeper}if ((i + 1) % itemsPerSlice === 0) yield i + 1\n`
    return (
      `${indent}const count${id} = r.count('${full}')\n${indent}const list${id}: ${element}[] = []\n` +
      `${indent}for (let i = 0; i < count${id}; i++) {\n${body}${indent}}\n` +
      scope.setList(path, `list${id}`, indent, guarded, this.#names)
    )
  }
}

const OPTIONAL: Partial<Record<Field['kind'], string>> = { int: 'optInt', long: 'optLong', float: 'optFloat' }

function readCall(field: Field, full: string, unset: 'zero' | 'empty' | 'sentinel'): string {
  const method = unset === 'empty' ? (OPTIONAL[field.kind] ?? field.kind) : field.kind
  return `r.${method}('${full}')`
}

/** One object under construction, with the nested objects its items reach into. */
class Scope {
  readonly fields: Fields
  readonly #prefix: string
  /** Paths of nested objects touched, by whether they are literals. */
  readonly #touched = new Map<string, 'literal' | 'filled'>()
  /** Locals that hold values of literals. */
  readonly #locals = new Map<string, 'const' | 'let'>()
  readonly #rootLiteral: boolean
  /** Paths already kept in an object that is filled key by key. */
  readonly #filled = new Set<string>()

  constructor(fields: Fields, prefix: string) {
    this.fields = fields
    this.#prefix = prefix
    this.#rootLiteral = isLiteral(fields)
  }

  /** Gives a path as it reads in an error. */
  full(path: string): string {
    return `${this.#prefix}${path}`
  }

  #isLiteral(owner: string): boolean {
    if (owner === '') return this.#rootLiteral
    return isLiteral((fieldAt(this.fields, owner).struct as Struct).fields)
  }

  #touch(owner: string): void {
    for (let path = owner; path !== ''; path = parent(path)) {
      this.#touched.set(path, this.#isLiteral(path) ? 'literal' : 'filled')
    }
  }

  #objectName(owner: string): string {
    return owner === '' ? 'it' : local(owner)
  }

  /** Gives the expression of a value already read. */
  access(path: string): string {
    const owner = parent(path)
    return this.#isLiteral(owner) ? local(path) : `${this.#objectName(owner)}.${leaf(path)}`
  }

  /** Writes the statement that keeps a value just read. */
  set(path: string, value: string, indent: string, guarded: boolean, names: Catalogue): string {
    const owner = parent(path)
    this.#touch(owner)
    if (!this.#isLiteral(owner)) {
      if (value.startsWith('{') || value.includes('r.bool(') || value.includes('===')) {
        return `${indent}${this.#objectName(owner)}.${leaf(path)} = ${value}\n`
      }
      const target = `${this.#objectName(owner)}.${leaf(path)}`
      // A field that occurs twice: the later one wins, unset or not.
      if (this.#filled.has(path)) return `${indent}${target} = ${value}\n`
      this.#filled.add(path)
      const id = `${local(path)}_`
      return `${indent}const ${id} = ${value}\n${indent}if (${id} !== undefined) ${target} = ${id}\n`
    }
    const known = this.#locals.get(path)
    if (known === undefined && !guarded) {
      this.#locals.set(path, 'const')
      const kind = fieldAt(this.fields, path)
      const type = value.startsWith('{') ? `: ${typeOf(kind, names)}` : ''
      return `${indent}const ${local(path)}${type} = ${value}\n`
    }
    this.#locals.set(path, 'let')
    return `${indent}${local(path)} = ${value}\n`
  }

  setList(path: string, value: string, indent: string, guarded: boolean, names: Catalogue): string {
    const owner = parent(path)
    if (this.#isLiteral(owner)) return this.set(path, value, indent, guarded, names)
    this.#touch(owner)
    return `${indent}if (${value}.length > 0) ${this.#objectName(owner)}.${leaf(path)} = ${value}\n`
  }

  /** Declares the variable of an object that a block below will build. */
  declare(path: string, indent: string, names: Catalogue): string {
    const owner = parent(path)
    this.#touch(owner)
    if (!this.#isLiteral(owner)) return ''
    this.#locals.set(path, 'const')
    return `${indent}let ${local(path)}: ${typeOf(fieldAt(this.fields, path), names)} | undefined\n`
  }

  store(path: string, value: string, indent: string): string {
    return `${indent}${this.access(path)} = ${value}\n`
  }

  /** Writes what must be declared before the items: guarded locals and filled objects. */
  head(indent: string, names: Catalogue): string {
    let code = this.#rootLiteral ? '' : `${indent}const it: Mutable<${this.#structName('', names)}> = {}\n`
    for (const [path, kind] of this.#touched) {
      if (kind === 'filled') code += `${indent}const ${local(path)}: Mutable<${this.#structName(path, names)}> = {}\n`
    }
    for (const [path, kind] of this.#locals) {
      if (kind === 'let')
        code += `${indent}let ${local(path)}: ${typeOf(fieldAt(this.fields, path), names)} | undefined\n`
    }
    return code
  }

  #structName(path: string, names: Catalogue): string {
    if (path !== '') return names.structName(fieldAt(this.fields, path).struct as Struct)
    const found = names.structs.find(({ declaration }) => declaration.fields === this.fields)
    if (found === undefined) throw new Error('Only structs are filled key by key')
    return found.name
  }

  /** Writes what ties nested objects together after the items, innermost first. */
  tail(indent: string, names: Catalogue): string {
    let code = ''
    const paths = [...this.#touched.keys()].toSorted((a, b) => b.split('.').length - a.split('.').length)
    for (const path of paths) {
      const owner = parent(path)
      if (this.#touched.get(path) === 'literal') {
        const keys = this.#keysOf(path)
        const any = keys.map((key) => `${local(`${path}.${key}`)} !== undefined`).join(' || ')
        const literal = `{ ${keys.map((key) => `${key}: ${local(`${path}.${key}`)}`).join(', ')} }`
        if (this.#isLiteral(owner)) {
          this.#locals.set(path, 'const')
          code += `${indent}const ${local(path)}: ${typeOf(fieldAt(this.fields, path), names)} | undefined = ${any} ? ${literal} : undefined\n`
        } else {
          code += `${indent}if (${any}) ${this.#objectName(owner)}.${leaf(path)} = ${literal}\n`
        }
      } else if (!this.#isLiteral(owner)) {
        code += `${indent}${this.#objectName(owner)}.${leaf(path)} = ${local(path)}\n`
      }
    }
    return code
  }

  #keysOf(path: string): string[] {
    const prefix = path === '' ? '' : `${path}.`
    const struct = path === '' ? this.fields : (fieldAt(this.fields, path).struct as Struct).fields
    return Object.keys(struct).filter(
      (key) => this.#locals.has(`${prefix}${key}`) || this.#touched.has(`${prefix}${key}`),
    )
  }

  /** Gives the entries of the root literal in declaration order; fields this layout lacks are there as undefined. */
  entries(): string[] {
    return Object.keys(this.fields).map((key) => {
      const held = this.#locals.has(key) || this.#touched.has(key)
      return held ? (local(key) === key ? key : `${key}: ${local(key)}`) : `${key}: undefined`
    })
  }

  /** Gives the finished object. */
  object(): string {
    return this.#rootLiteral ? `{ ${this.entries().join(', ')} }` : 'it'
  }
}
