/**
 * The words declarations are written in. A declaration is plain data: one set of fields, and two layouts of them, the text one
 * as a sequence of items and the protobuf one as field numbers. Reading, writing, refusals, types and reference docs follow from it.
 */

/** What a field holds. `decimal` is a quantity that travels as decimal text in both encodings; `loose` is a number that may arrive as text that is none. */
type Kind = 'int' | 'long' | 'float' | 'decimal' | 'loose' | 'string' | 'bool' | 'tags' | 'struct' | 'list'

/** Kinds a list may repeat besides structs. */
export type ScalarKind = 'int' | 'float' | 'string'

/** One field of a message or struct. */
export interface Field {
  readonly kind: Kind
  readonly doc: string
  /** The element kind of a list of scalars. */
  readonly of?: ScalarKind
  /** The struct of a `struct` field or of the elements of a list. */
  readonly struct?: Struct
  /** What the text encoding sends when the caller left the field unset. */
  readonly textDefault?: number
}

/** The fields of a message or struct by name, in the order its objects have them. */
export type Fields = Readonly<Record<string, Field>>

/** A protobuf field: its number, or its number and the server version from which a client may send it. */
export type ProtoField = number | readonly [number, Gate]

/** A server version from which something exists. */
export interface Gate {
  readonly since: number
}

/** A group of fields that messages share, such as a contract. */
export interface Struct {
  readonly doc: string
  readonly fields: Fields
  readonly proto: Readonly<Record<string, ProtoField>>
}

/** A condition over fields of the same message (or list element), as data, so that reader, writer and docs agree on it. */
export type Condition =
  | { readonly test: 'is'; readonly path: string; readonly values: readonly (string | number)[] }
  | { readonly test: 'isSet'; readonly path: string }
  | { readonly test: 'isPositive'; readonly path: string }
  | { readonly test: 'not'; readonly condition: Condition }
  | { readonly test: 'any' | 'all'; readonly conditions: readonly Condition[] }

/**
 * One item of a text layout. A bare string is a field, by its path from the message or list element. A trailing `?` says that an
 * empty field means unset (else an empty number means 0); a trailing `!` says that unset is sent as the kind's sentinel.
 */
export type TextItem =
  | string
  | { readonly word: 'version'; readonly value: number }
  | { readonly word: 'literal'; readonly value: string; readonly doc: string }
  | { readonly word: 'since' | 'before'; readonly gate: number; readonly items: readonly TextItem[] }
  | { readonly word: 'when'; readonly condition: Condition; readonly items: readonly TextItem[] }
  | { readonly word: 'list'; readonly path: string; readonly items: readonly TextItem[] }
  | { readonly word: 'optional'; readonly path: string; readonly items: readonly TextItem[] }
  | {
      readonly word:
        | 'tagString'
        | 'tagList'
        | 'escaped'
        | 'mayLack'
        | 'trueFalse'
        | 'tagStringWithCount'
        | 'fraction'
        | 'double'
      readonly path: string
    }
  | { readonly word: 'bits'; readonly path: string; readonly names: readonly string[] }
  | { readonly word: 'choice'; readonly path: string; readonly whenTrue: string; readonly whenFalse: string }
  | { readonly word: 'oneOf'; readonly path: string; readonly values: readonly number[] }
  | { readonly word: 'custom'; readonly name: CustomLayout; readonly path: string }

/** Layouts only one family needs; each is a pair of functions in `src/layout/`. */
export type CustomLayout = 'comboLegPrices'

/** Which side sends a message. */
export type Direction = 'client' | 'gateway'

/** One message of the protocol. */
export interface Message {
  readonly id: number
  readonly from: Direction
  /** What an answer belongs to: the field that names the request, the order, the execution or the rule, or nothing. */
  readonly belongsTo?: string
  /** The official request method, or the official callbacks. */
  readonly official: readonly string[]
  readonly doc: string
  readonly fields: Fields
  /** The first server version that has the message. */
  readonly exists?: Gate
  /** The last server version that has it, for what has been retired. */
  readonly retiredAfter?: number
  /** A value that a client may no longer send in text, though the field itself stays. */
  readonly textRefusal?: {
    readonly field: string
    readonly value: number
    readonly since: number
    readonly why: string
  }
  /** Its list may be so long that reading it at once would hold up everything else: it can be read in slices too. */
  readonly isLong?: true
  /** It comes so often that an object for each costs more than reading it: its fields can be handed on as they are read. */
  readonly isFrequent?: true
  readonly text?: readonly TextItem[]
  /** The version from which the sender uses protobuf, and the field numbers. */
  readonly proto?: readonly [Gate, Readonly<Record<string, ProtoField>>]
}

/** Declares a message. */
export const message = (declaration: Message): Message => declaration

/** Declares a struct. */
export const struct = (declaration: Struct): Struct => declaration

/** Declares a 32-bit integer. `textDefault` is what the text encoding sends when it is unset (0 unless given). */
export const int = (doc: string, options: { textDefault?: number } = {}): Field => ({ kind: 'int', doc, ...options })

/** Declares a 64-bit integer; values beyond 2^53 are refused rather than rounded. */
export const long = (doc: string): Field => ({ kind: 'long', doc })

/** Declares a double. */
export const float = (doc: string): Field => ({ kind: 'float', doc })

/** Declares a quantity that travels as decimal text, never with an exponent. Exact to 15 significant digits as a number; a numeric string travels as it is. */
export const decimal = (doc: string): Field => ({ kind: 'decimal', doc })

/** Declares a number that the text encoding may deliver as text that is no number; such text is kept as it came. */
export const loose = (doc: string): Field => ({ kind: 'loose', doc })

/** Declares text. */
export const string = (doc: string): Field => ({ kind: 'string', doc })

/** Declares a yes or no. */
export const bool = (doc: string): Field => ({ kind: 'bool', doc })

/** Declares tag-value pairs: one text field or counted pairs in text, a map in protobuf. */
export const tags = (doc: string): Field => ({ kind: 'tags', doc })

/** Declares a nested struct. */
export const nested = (of: Struct, doc: string): Field => ({ kind: 'struct', struct: of, doc })

/** Declares a list of structs or of scalars. */
export const listOf = (of: Struct | ScalarKind, doc: string): Field =>
  typeof of === 'string' ? { kind: 'list', of, doc } : { kind: 'list', struct: of, doc }

/** Names the version from which something exists; with items, the items are on the wire from then on. */
export function since(gate: number): Gate
export function since(gate: number, ...items: TextItem[]): TextItem
export function since(gate: number, ...items: TextItem[]): Gate | TextItem {
  return items.length === 0 ? { since: gate } : { word: 'since', gate, items }
}

/** Puts items on the wire below a version only. */
export const before = (gate: number, ...items: TextItem[]): TextItem => ({ word: 'before', gate, items })

/** Puts items on the wire when a condition over the same message holds. */
export const when = (condition: Condition, ...items: TextItem[]): TextItem => ({ word: 'when', condition, items })

/** The layout's own version number: written as given, read and dropped. */
export const version = (value: number): TextItem => ({ word: 'version', value })

/** A slot with fixed content that nobody reads. */
export const literal = (value: string, doc: string): TextItem => ({ word: 'literal', value, doc })

/** A count, then the items once per element (paths count from the element; no items for a list of scalars). */
export const list = (path: string, ...items: TextItem[]): TextItem => ({ word: 'list', path, items })

/** A flag, then the items when it is 1 (paths count from the struct). */
export const optional = (path: string, ...items: TextItem[]): TextItem => ({ word: 'optional', path, items })

/** All pairs in one field: `tag=value;tag=value;`. */
export const tagString = (path: string): TextItem => ({ word: 'tagString', path })

/** A count of pairs, then {@link tagString}: one retired request has it so. */
export const tagStringWithCount = (path: string): TextItem => ({ word: 'tagStringWithCount', path })

/** A count, then tag and value of each pair as fields. */
export const tagList = (path: string): TextItem => ({ word: 'tagList', path })

/** Text in which characters beyond ASCII travel as backslash-u escapes. */
export const escaped = (path: string): TextItem => ({ word: 'escaped', path })

/** Text at the end of a layout that some gateways leave out altogether; it then reads as unset. */
export const mayLack = (path: string): TextItem => ({ word: 'mayLack', path })

/** A flag that travels as the word `true` or `false`. */
export const trueFalse = (path: string): TextItem => ({ word: 'trueFalse', path })

/** A whole number that text may send with a fraction. */
export const fraction = (path: string): TextItem => ({ word: 'fraction', path })

/** A quantity that text has as a double: an empty field means 0, and the largest double unset. */
export const double = (path: string): TextItem => ({ word: 'double', path })

/** Flags of a struct packed into one number, lowest bit first. */
export const bits = (path: string, ...names: string[]): TextItem => ({ word: 'bits', path, names })

/** A flag that travels as one of two words; anything but the first reads as false. */
export const choice = (path: string, whenTrue: string, whenFalse: string): TextItem => ({
  word: 'choice',
  path,
  whenTrue,
  whenFalse,
})

/** A number that decides what follows: any other value makes the rest unreadable, so it is an error. */
export const oneOf = (path: string, ...values: number[]): TextItem => ({ word: 'oneOf', path, values })

/** A layout of its own, written by hand in `src/layout/`. */
export const custom = (name: CustomLayout, path: string): TextItem => ({ word: 'custom', name, path })

/** Holds when the field has one of the values. */
export const is = (path: string, ...values: (string | number)[]): Condition => ({ test: 'is', path, values })

/** Holds when the field is neither unset nor empty. */
export const isSet = (path: string): Condition => ({ test: 'isSet', path })

/** Holds when the field is a number above zero. */
export const isPositive = (path: string): Condition => ({ test: 'isPositive', path })

/** Holds when the other condition does not. */
export const not = (condition: Condition): Condition => ({ test: 'not', condition })

/** Holds when one of the conditions does. */
export const any = (...conditions: Condition[]): Condition => ({ test: 'any', conditions })

/** Holds when all conditions do. */
export const all = (...conditions: Condition[]): Condition => ({ test: 'all', conditions })

/** Puts a struct's path before plain field items. */
export const under = (path: string, ...names: string[]): string[] => names.map((name) => `${path}.${name}`)
