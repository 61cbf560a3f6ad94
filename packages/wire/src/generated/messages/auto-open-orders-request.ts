// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Binds orders placed by hand to this client from now on; only client 0 may. */
export interface AutoOpenOrdersRequest {
  readonly type: 'AutoOpenOrdersRequest'
  /** true binds, false stops binding */
  readonly autoBind?: boolean | undefined
}

export function readAutoOpenOrdersRequestText(r: TextReader, _v: number): AutoOpenOrdersRequest {
  r.skip('version')
  const autoBind = r.bool('autoBind')
  return { type: 'AutoOpenOrdersRequest', autoBind }
}

export function writeAutoOpenOrdersRequestText(w: TextWriter, m: AutoOpenOrdersRequest, _v: number): void {
  w.literal('1')
  w.bool(m.autoBind, 'autoBind')
}

export function readAutoOpenOrdersRequestProto(r: ProtoReader): AutoOpenOrdersRequest {
  let autoBind: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        autoBind = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'AutoOpenOrdersRequest', autoBind }
}

export function writeAutoOpenOrdersRequestProto(w: ProtoWriter, m: AutoOpenOrdersRequest, _v: number): void {
  w.bool(8, m.autoBind, 'autoBind')
}
