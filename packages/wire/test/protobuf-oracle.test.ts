import fc from 'fast-check'
import protobuf from 'protobufjs'
import { describe, expect, test } from 'vitest'
import type { Fields } from '../protocol/grammar.ts'
import { arbitraryMessage } from './arbitrary.ts'
import { protobufMessages, type ProtobufField } from './facts/facts.ts'
import { pruned, type Shape, type Value } from './interpreter.ts'
import { decode, declared, encode, ungated, versionsOf } from './properties.ts'

/** An independent implementation of the same messages, built from the facts and not from the declarations. */
const root = new protobuf.Root()
for (const { name, fields } of protobufMessages) {
  const type = new protobuf.Type(name)
  for (const field of fields) type.add(oracleField(field))
  root.add(type)
}
root.resolveAll()

function oracleField({ name, number, type, label, messageType }: ProtobufField): protobuf.FieldBase {
  if (type === 'map') return new protobuf.MapField(name, number, 'string', 'string')
  const rule = label === 'repeated' ? 'repeated' : 'optional'
  return new protobuf.Field(
    name,
    number,
    messageType ?? type,
    rule,
    undefined,
    label === 'repeated' ? {} : { proto3_optional: true },
  )
}

const options = { seed: 20261123, numRuns: 40 } as const
const messages = declared.filter(({ message }) => message.proto !== undefined)

describe('protobuf as an independent implementation has it', () => {
  test.each(messages)('$name', (of) => {
    const { message } = of
    const version = versionsOf(of).protobuf.at(-1) as number
    const type = root.lookupType(of.name === 'BondContractData' ? 'ContractData' : of.name)
    const property = fc.property(arbitraryMessage(message, 'protobuf'), (generated) => {
      const value = ungated(generated, message.fields, message.proto?.[1] ?? {}, version)
      const ours = encode(of, value, version).subarray(8)
      const read = type.toObject(type.decode(ours), { longs: Number }) as Shape
      expect(pruned(numbered(read, message.fields))).toEqual(pruned(value))

      const theirs = type.encode(type.fromObject(read)).finish()
      const head = Buffer.alloc(4)
      head.writeUInt32BE(message.id + 200)
      expect(pruned(decode(of, Buffer.concat([head, theirs]), version))).toEqual(pruned(value))
    })
    fc.assert(property, options)
  })
})

/** Makes numbers of the quantities, which the descriptors have as text. */
function numbered(value: Shape, fields: Fields): Shape {
  const entries = Object.entries(value).map(([key, inner]) => {
    const field = fields[key]
    if (field?.kind === 'decimal') return [key, Number(inner)]
    const struct = field?.struct
    if (struct === undefined) return [key, inner]
    const deeper = (each: Value): Value => numbered(each as Shape, struct.fields)
    return [key, Array.isArray(inner) ? inner.map(deeper) : deeper(inner)]
  })
  return Object.fromEntries(entries) as Shape
}
