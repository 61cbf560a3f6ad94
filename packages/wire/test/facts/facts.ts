import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))

/** One row of a text layout: a field, or fields that repeat. */
export interface FactRow {
  readonly name: string
  readonly type: string
  readonly since?: number
  readonly until?: number
  readonly when?: string
  readonly const?: string | number
  readonly unset?: 'empty' | 'literal'
  readonly empty?: 'unset'
  readonly discard?: boolean
  readonly simulatorValue?: number
  readonly repeat?: string
  readonly as?: string
  readonly count?: string
  readonly fields?: readonly FactRow[]
}

/** One text layout. */
export interface TextFacts {
  readonly id: number
  readonly name: string
  readonly fields: readonly FactRow[]
  readonly textUntil?: number
  readonly minServerVersion?: number
}

/** One message id. */
export interface IdFacts {
  readonly id: number
  readonly name: string
  readonly text: boolean
  readonly minServerVersion?: number
  readonly protobufSince?: number
  readonly protobufMessage?: string
}

/** One protobuf message. */
export interface ProtobufFacts {
  readonly name: string
  readonly fields: readonly ProtobufField[]
}

export interface ProtobufField {
  readonly number: number
  readonly name: string
  readonly type: 'string' | 'int32' | 'int64' | 'bool' | 'double' | 'message' | 'map'
  readonly label: 'optional' | 'repeated' | 'map'
  readonly messageType?: string
  readonly since?: number
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

export const { requests: requestIds, responses: responseIds } = read('message-ids.json') as {
  readonly requests: readonly IdFacts[]
  readonly responses: readonly IdFacts[]
}

export const { requests: textRequests } = read('text-requests.json') as { readonly requests: readonly TextFacts[] }

export const { responses: textResponses } = read('text-responses.json') as { readonly responses: readonly TextFacts[] }

/** All protobuf messages, with the two fields that came after the descriptors were dumped. */
export const protobufMessages: readonly ProtobufFacts[] = (() => {
  const { messages, additions } = read('protobuf-messages.json') as {
    readonly messages: readonly ProtobufFacts[]
    readonly additions: readonly (ProtobufField & { readonly message: string })[]
  }
  return messages.map(({ name, fields }) => ({
    name,
    fields: [...fields, ...additions.filter(({ message }) => message === name)],
  }))
})()

export const { versions: versionFacts } = read('server-versions.json') as {
  readonly versions: readonly { readonly version: number; readonly name: string | null }[]
}
