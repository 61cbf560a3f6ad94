// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Describes a news provider. */
export interface NewsProvider {
  /** the code of the provider, such as BRFG */
  readonly providerCode?: string | undefined
  /** the name of the provider */
  readonly providerName?: string | undefined
}

export function readNewsProviderProto(r: ProtoReader): NewsProvider {
  let providerCode: string | undefined
  let providerName: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        providerCode = r.string()
        break
      case 18:
        providerName = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { providerCode, providerName }
}

export function writeNewsProviderProto(w: ProtoWriter, s: NewsProvider): void {
  w.string(10, s.providerCode, 'newsProvider.providerCode')
  w.string(18, s.providerName, 'newsProvider.providerName')
}
