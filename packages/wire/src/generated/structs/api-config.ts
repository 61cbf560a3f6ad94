// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readApiPrecautionsConfigProto, writeApiPrecautionsConfigProto, type ApiPrecautionsConfig } from './api-precautions-config.ts'
import { readApiSettingsConfigProto, writeApiSettingsConfigProto, type ApiSettingsConfig } from './api-settings-config.ts'

/** Groups the precautions and settings of the API. */
export interface ApiConfig {
  /** what orders from the API may bypass */
  readonly precautions?: ApiPrecautionsConfig | undefined
  /** how the API behaves */
  readonly settings?: ApiSettingsConfig | undefined
}

export function readApiConfigProto(r: ProtoReader): ApiConfig {
  let precautions: ApiPrecautionsConfig | undefined
  let settings: ApiSettingsConfig | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          precautions = readApiPrecautionsConfigProto(r)
          r.leave(outer)
        }
        break
      case 18:
        {
          const outer = r.enter()
          settings = readApiSettingsConfigProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { precautions, settings }
}

export function writeApiConfigProto(w: ProtoWriter, s: ApiConfig): void {
  if (s.precautions !== undefined) {
    const mark = w.open(10)
    writeApiPrecautionsConfigProto(w, s.precautions)
    w.close(mark)
  }
  if (s.settings !== undefined) {
    const mark = w.open(18)
    writeApiSettingsConfigProto(w, s.settings)
    w.close(mark)
  }
}
