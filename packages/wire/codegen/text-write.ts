import type { Field, Fields, Message, Struct, TextItem } from '../protocol/grammar.ts'
import { type Catalogue, fieldAt } from './catalogue.ts'
import { conditionCode } from './conditions.ts'
import { leaf, local, parent } from './names.ts'
import { parseItem } from './text-read.ts'

const SENTINELS: Partial<Record<Field['kind'], string>> = {
  int: '2147483647',
  long: '9223372036854775807',
  float: '1.7976931348623157E308',
}

/** Writes the body of a text writer. */
export class TextWriteCode {
  readonly #names: Catalogue
  /** A gateway's unset number travels as its sentinel, a client's as the default the official client sends. */
  readonly #fromGateway: boolean
  #counter = 0

  constructor(names: Catalogue, fromGateway: boolean) {
    this.#names = names
    this.#fromGateway = fromGateway
  }

  /** Writes the statements that write a message. */
  message(message: Message): string {
    const scope = new WriteScope(message.fields, 'm', '')
    const body = this.#items(scope, message.text ?? [], '  ')
    return `${scope.head('  ', this.#names)}${body}`
  }

  #items(scope: WriteScope, items: readonly TextItem[], indent: string): string {
    return items.map((item) => this.#item(scope, item, indent)).join('')
  }

  #item(scope: WriteScope, item: TextItem, indent: string): string {
    if (typeof item === 'string') {
      const { path, unset } = parseItem(item)
      return `${indent}${this.#field(scope, fieldAt(scope.fields, path), path, unset)}\n`
    }
    switch (item.word) {
      case 'version':
        return `${indent}w.literal('${item.value}')\n`
      case 'literal':
        return `${indent}w.literal('${item.value}')\n`
      case 'since':
        return `${indent}if (v >= ${item.gate}) {\n${this.#items(scope, item.items, `${indent}  `)}${indent}}\n`
      case 'before':
        return `${indent}if (v < ${item.gate}) {\n${this.#items(scope, item.items, `${indent}  `)}${indent}}\n`
      case 'when': {
        const test = conditionCode(item.condition, scope.fields, (path) => scope.access(path), 'write')
        return `${indent}if (${test}) {\n${this.#items(scope, item.items, `${indent}  `)}${indent}}\n`
      }
      case 'optional': {
        const value = scope.access(item.path)
        const id = `part${++this.#counter}`
        const inner = new WriteScope(
          (fieldAt(scope.fields, item.path).struct as Struct).fields,
          id,
          `${scope.full(item.path)}.`,
        )
        const body = this.#items(inner, item.items, `${indent}  `)
        return (
          `${indent}const ${id} = ${value}\n${indent}w.bool(${id} !== undefined, '${scope.full(item.path)}')\n` +
          `${indent}if (${id} !== undefined) {\n${inner.head(`${indent}  `, this.#names)}${body}${indent}}\n`
        )
      }
      case 'list':
        return this.#list(scope, item.path, item.items, indent)
      case 'tagString':
      case 'tagList':
      case 'escaped':
        return `${indent}w.${item.word}(${scope.access(item.path)}, '${scope.full(item.path)}')\n`
      case 'mayLack':
        return `${indent}w.string(${scope.access(item.path)}, '${scope.full(item.path)}')\n`
      case 'tagStringWithCount':
        return `${indent}w.count(tagPairs(${scope.access(item.path)}).length)\n${indent}w.tagString(${scope.access(item.path)}, '${scope.full(item.path)}')\n`
      case 'fraction':
        return `${indent}w.float(${scope.access(item.path)}, '${scope.full(item.path)}', '${this.#fromGateway ? SENTINELS.float : '0'}')\n`
      case 'double':
        return `${indent}w.decimal(${scope.access(item.path)}, '${scope.full(item.path)}', '${SENTINELS.float}')\n`
      case 'trueFalse':
        return `${indent}w.literal(${scope.access(item.path)} ? 'true' : 'false')\n`
      case 'choice':
        return `${indent}w.literal(${scope.access(item.path)} ? '${item.whenTrue}' : '${item.whenFalse}')\n`
      case 'oneOf': {
        const value = scope.access(item.path)
        const full = scope.full(item.path)
        return `${indent}w.known('${full}', ${value}, [${item.values.join(', ')}])\n${indent}w.int(${value}, '${full}', '0')\n`
      }
      case 'bits': {
        const value = scope.access(item.path)
        const sum = item.names.map((name, bit) => `(${value}?.${name} ? ${1 << bit} : 0)`).join(' + ')
        return `${indent}w.int(${sum}, '${scope.full(item.path)}', '0')\n`
      }
      case 'custom':
        return `${indent}${item.name}.write(w, ${scope.access(item.path)})\n`
    }
  }

  #field(scope: WriteScope, field: Field, path: string, unset: 'zero' | 'empty' | 'sentinel'): string {
    const value = scope.access(path)
    const full = scope.full(path)
    if (field.kind === 'int' || field.kind === 'long' || field.kind === 'float') {
      return `w.${field.kind}(${value}, '${full}', '${this.#unset(field, unset)}')`
    }
    if (field.kind === 'decimal') return `w.decimal(${value}, '${full}', '')`
    return `w.${field.kind}(${value}, '${full}')`
  }

  #unset(field: Field, unset: 'zero' | 'empty' | 'sentinel'): string {
    if (unset === 'empty') return ''
    if (unset === 'sentinel') return SENTINELS[field.kind] ?? ''
    if (this.#fromGateway) return SENTINELS[field.kind] ?? ''
    return String(field.textDefault ?? 0)
  }

  #list(scope: WriteScope, path: string, items: readonly TextItem[], indent: string): string {
    const field = fieldAt(scope.fields, path)
    const id = `list${++this.#counter}`
    const each = `each${this.#counter}`
    const deeper = `${indent}  `
    let body: string
    if (field.struct === undefined) {
      body =
        field.of === 'string'
          ? `${deeper}w.string(${each}, '${scope.full(path)}')\n`
          : `${deeper}w.${field.of}(${each}, '${scope.full(path)}', '0')\n`
    } else {
      const inner = new WriteScope(field.struct.fields, each, `${scope.full(path)}.`)
      const code = this.#items(inner, items, deeper)
      body = `${inner.head(deeper, this.#names)}${code}`
    }
    return (
      `${indent}const ${id} = ${scope.access(path)} ?? []\n${indent}w.count(${id}.length)\n` +
      `${indent}for (const ${each} of ${id}) {\n${body}${indent}}\n`
    )
  }
}

/** One object being written, with the nested objects its items reach into. */
class WriteScope {
  readonly fields: Fields
  readonly #root: string
  readonly #prefix: string
  readonly #touched = new Set<string>()

  constructor(fields: Fields, root: string, prefix: string) {
    this.fields = fields
    this.#root = root
    this.#prefix = prefix
  }

  full(path: string): string {
    return `${this.#prefix}${path}`
  }

  #object(owner: string): string {
    return owner === '' ? this.#root : `${this.#root}_${local(owner)}`
  }

  access(path: string): string {
    const owner = parent(path)
    for (let up = owner; up !== ''; up = parent(up)) this.#touched.add(up)
    return `${this.#object(owner)}.${leaf(path)}`
  }

  /** Writes the variables of nested objects; one that is missing counts as empty. */
  head(indent: string, names: Catalogue): string {
    return [...this.#touched]
      .toSorted((a, b) => a.split('.').length - b.split('.').length)
      .map((path) => {
        const type = names.structName(fieldAt(this.fields, path).struct as Struct)
        return `${indent}const ${this.#object(path)}: ${type} = ${this.#object(parent(path))}.${leaf(path)} ?? {}\n`
      })
      .join('')
  }
}
