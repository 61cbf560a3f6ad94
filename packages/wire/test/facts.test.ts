import { describe, expect, test } from 'vitest'
import { catalogue } from '../codegen/catalogue.ts'
import { gateOf, numberOf } from '../codegen/proto.ts'
import type { Field, Fields, ProtoField } from '../protocol/grammar.ts'
import { MAX_SERVER_VERSION, MIN_SERVER_VERSION, serverVersions } from '../protocol/server-versions.ts'
import {
  type ProtobufField,
  protobufMessages,
  requestIds,
  responseIds,
  textRequests,
  textResponses,
  versionFacts,
} from './facts/facts.ts'
import { agreeing } from './facts/other-words.ts'
import { rowsOfDeclaration, rowsOfFacts } from './facts/text-rows.ts'

const names = catalogue()
const { messages, structs } = names

const sides = [
  { from: 'client', ids: requestIds, text: textRequests },
  { from: 'gateway', ids: responseIds, text: textResponses },
] as const

function declared(from: 'client' | 'gateway', id: number): (typeof messages)[number] {
  const found = messages.find(({ declaration }) => declaration.from === from && declaration.id === id)
  if (found === undefined) throw new Error(`No message of the ${from} has id ${id}`)
  return found
}

describe.each(sides)('ids of the $from', ({ from, ids }) => {
  test('are all declared, and no others', () => {
    const ours = messages
      .filter(({ declaration }) => declaration.from === from)
      .map(({ declaration }) => declaration.id)
    expect(ours.toSorted((a, b) => a - b)).toEqual(ids.map(({ id }) => id).toSorted((a, b) => a - b))
  })

  test.each(ids)('$id $name', ({ id, text, minServerVersion = 0, protobufSince, protobufMessage }) => {
    const { name, declaration } = declared(from, id)
    // Bonds are ContractData with an id of their own; what has no protobuf form has its own names.
    expect(name === 'BondContractData' ? 'ContractData' : name).toBe(protobufMessage ?? name)
    expect(declaration.proto?.[0].since).toBe(protobufSince)
    expect(declaration.text !== undefined).toBe(text)
    expect(declaration.exists?.since ?? 0).toBe(minServerVersion < MIN_SERVER_VERSION ? 0 : minServerVersion)
  })
})

describe.each(sides)('text layouts of the $from', ({ from, text }) => {
  test.each(text)('$id $name', (facts) => {
    const { declaration } = declared(from, facts.id)
    const last = Math.min(facts.textUntil ?? MAX_SERVER_VERSION, MAX_SERVER_VERSION)
    for (let version = MIN_SERVER_VERSION; version <= last; version++) {
      const ours = rowsOfDeclaration(declaration, version)
      expect(agreeing(facts.name, rowsOfFacts(facts, version, from === 'client'), ours), `at ${version}`).toEqual(ours)
    }
  })
})

const TYPES: Readonly<Record<ProtobufField['type'], readonly Field['kind'][]>> = {
  int32: ['int'],
  int64: ['long'],
  double: ['float', 'loose'],
  bool: ['bool'],
  string: ['string', 'decimal'],
  message: ['struct'],
  map: ['tags'],
}

/** A gateway sent this one from the start; a client may from the version the golden frames show, where the descriptors give no gate. */
const LATER_GATES: Readonly<Record<string, number>> = {
  'Order.routeMarketableToBbo': serverVersions.additionalOrderParams2,
}

/** Says what a declared field is on the wire. */
function describeField(field: Field | undefined): string {
  const element = field?.struct ? names.structName(field.struct) : field?.of
  return element === undefined ? `${field?.kind}` : `${field?.kind} of ${element}`
}

/** Says what a field of the facts may be declared as. */
function described({ type, label, messageType }: ProtobufField): string[] {
  const kinds = TYPES[type]
  if (label === 'repeated') return messageType ? [`list of ${messageType}`] : kinds.map((kind) => `list of ${kind}`)
  return messageType ? [`struct of ${messageType}`] : [...kinds]
}

describe('protobuf layouts', () => {
  const layouts = new Map<string, readonly [Fields, Readonly<Record<string, ProtoField>>]>()
  for (const { name, declaration } of structs) layouts.set(name, [declaration.fields, declaration.proto])
  for (const { name, declaration } of messages) {
    if (declaration.proto !== undefined) layouts.set(name, [declaration.fields, declaration.proto[1]])
  }

  test('are all declared, and no others', () => {
    const ours = [...layouts.keys()].filter((name) => name !== 'BondContractData')
    expect(ours.toSorted()).toEqual(protobufMessages.map(({ name }) => name).toSorted())
  })

  test.each(protobufMessages)('$name', ({ name, fields }) => {
    const [declaredFields, layout] = layouts.get(name) ?? [{}, {}]
    expect(Object.fromEntries(Object.entries(layout).map(([key, field]) => [key, numberOf(field)]))).toEqual(
      Object.fromEntries(fields.map((field) => [field.name, field.number])),
    )
    for (const field of fields) {
      expect(describeField(declaredFields[field.name]), field.name).toBeOneOf(described(field))
      expect(gateOf(layout[field.name] as ProtoField), field.name).toBe(
        field.since ?? LATER_GATES[`${name}.${field.name}`],
      )
    }
  })
})

describe('server versions', () => {
  test('have the names and numbers of the facts', () => {
    const known = new Map(versionFacts.map(({ version, name }) => [squeeze(name ?? ''), version]))
    for (const [name, version] of Object.entries(serverVersions)) expect(known.get(squeeze(name)), name).toBe(version)
    expect(Object.keys(serverVersions)).toHaveLength(MAX_SERVER_VERSION - MIN_SERVER_VERSION + 1)
  })

  function squeeze(name: string): string {
    return name.replaceAll('_', '').toLowerCase()
  }
})
