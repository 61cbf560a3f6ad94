// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the next order id. */
export interface IdsRequest {
  readonly type: 'IdsRequest'
  /** not used; 1 */
  readonly numIds?: number | undefined
}

export function readIdsRequestText(r: TextReader, _v: number): IdsRequest {
  r.skip('version')
  const numIds = r.int('numIds')
  return { type: 'IdsRequest', numIds }
}

export function writeIdsRequestText(w: TextWriter, m: IdsRequest, _v: number): void {
  w.literal('1')
  w.int(m.numIds, 'numIds', '0')
}

export function readIdsRequestProto(r: ProtoReader): IdsRequest {
  let numIds: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        numIds = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'IdsRequest', numIds }
}

export function writeIdsRequestProto(w: ProtoWriter, m: IdsRequest, _v: number): void {
  w.int32(8, m.numIds, 'numIds')
}
