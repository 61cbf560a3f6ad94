// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Asks for the orders that were filled or cancelled lately. */
export interface CompletedOrdersRequest {
  readonly type: 'CompletedOrdersRequest'
  /** true leaves out orders placed by hand */
  readonly apiOnly?: boolean | undefined
}

export function readCompletedOrdersRequestText(r: TextReader, _v: number): CompletedOrdersRequest {
  const apiOnly = r.bool('apiOnly')
  return { type: 'CompletedOrdersRequest', apiOnly }
}

export function writeCompletedOrdersRequestText(w: TextWriter, m: CompletedOrdersRequest, _v: number): void {
  w.bool(m.apiOnly, 'apiOnly')
}

export function readCompletedOrdersRequestProto(r: ProtoReader): CompletedOrdersRequest {
  let apiOnly: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        apiOnly = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'CompletedOrdersRequest', apiOnly }
}

export function writeCompletedOrdersRequestProto(w: ProtoWriter, m: CompletedOrdersRequest, _v: number): void {
  w.bool(8, m.apiOnly, 'apiOnly')
}
