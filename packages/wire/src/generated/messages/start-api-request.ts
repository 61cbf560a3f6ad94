// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Starts the session, as the first message after the handshake. */
export interface StartApiRequest {
  readonly type: 'StartApiRequest'
  /** names this client; no two may use the same at a time, 0 sees orders placed by hand */
  readonly clientId?: number | undefined
  /** extra abilities, such as +PACEAPI to be slowed down instead of rejected; mostly empty */
  readonly optionalCapabilities?: string | undefined
}

export function readStartApiRequestText(r: TextReader, _v: number): StartApiRequest {
  r.skip('version')
  const clientId = r.int('clientId')
  const optionalCapabilities = r.string('optionalCapabilities')
  return { type: 'StartApiRequest', clientId, optionalCapabilities }
}

export function writeStartApiRequestText(w: TextWriter, m: StartApiRequest, _v: number): void {
  w.literal('2')
  w.int(m.clientId, 'clientId', '0')
  w.string(m.optionalCapabilities, 'optionalCapabilities')
}

export function readStartApiRequestProto(r: ProtoReader): StartApiRequest {
  let clientId: number | undefined
  let optionalCapabilities: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        clientId = r.int32()
        break
      case 18:
        optionalCapabilities = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'StartApiRequest', clientId, optionalCapabilities }
}

export function writeStartApiRequestProto(w: ProtoWriter, m: StartApiRequest, _v: number): void {
  w.int32(8, m.clientId, 'clientId')
  w.string(18, m.optionalCapabilities, 'optionalCapabilities')
}
