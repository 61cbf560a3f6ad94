// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks which news providers the login may read. */
export interface NewsProvidersRequest {
  readonly type: 'NewsProvidersRequest'
}

export function readNewsProvidersRequestText(_r: TextReader, _v: number): NewsProvidersRequest {
  return { type: 'NewsProvidersRequest' }
}

export function writeNewsProvidersRequestText(_w: TextWriter, _m: NewsProvidersRequest, _v: number): void {
}

export function readNewsProvidersRequestProto(r: ProtoReader): NewsProvidersRequest {
  for (let next = r.next(); next !== 0; next = r.next()) r.skip(next)
  return { type: 'NewsProvidersRequest' }
}

export function writeNewsProvidersRequestProto(_w: ProtoWriter, _m: NewsProvidersRequest, _v: number): void {
}
