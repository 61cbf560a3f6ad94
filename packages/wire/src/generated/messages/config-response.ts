// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readApiConfigProto, writeApiConfigProto, type ApiConfig } from '../structs/api-config.ts'
import { readLockAndExitConfigProto, writeLockAndExitConfigProto, type LockAndExitConfig } from '../structs/lock-and-exit-config.ts'
import { readMessageConfigProto, writeMessageConfigProto, type MessageConfig } from '../structs/message-config.ts'
import { readOrdersConfigProto, writeOrdersConfigProto, type OrdersConfig } from '../structs/orders-config.ts'

/** Carries the settings of the gateway. */
export interface ConfigResponse {
  readonly type: 'ConfigResponse'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** when the gateway logs off or restarts */
  readonly lockAndExit?: LockAndExitConfig | undefined
  /** the message boxes and what happens instead of showing them */
  readonly messages?: readonly MessageConfig[] | undefined
  /** precautions and settings of the API */
  readonly api?: ApiConfig | undefined
  /** settings of orders */
  readonly orders?: OrdersConfig | undefined
}

export function readConfigResponseProto(r: ProtoReader): ConfigResponse {
  let reqId: number | undefined
  let lockAndExit: LockAndExitConfig | undefined
  const messages: MessageConfig[] = []
  let api: ApiConfig | undefined
  let orders: OrdersConfig | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          lockAndExit = readLockAndExitConfigProto(r)
          r.leave(outer)
        }
        break
      case 26:
        {
          const outer = r.enter()
          const list = messages
          list.push(readMessageConfigProto(r))
          r.leave(outer)
        }
        break
      case 34:
        {
          const outer = r.enter()
          api = readApiConfigProto(r)
          r.leave(outer)
        }
        break
      case 42:
        {
          const outer = r.enter()
          orders = readOrdersConfigProto(r)
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'ConfigResponse', reqId, lockAndExit, messages, api, orders }
}

export function writeConfigResponseProto(w: ProtoWriter, m: ConfigResponse, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  if (m.lockAndExit !== undefined) {
    const mark = w.open(18)
    writeLockAndExitConfigProto(w, m.lockAndExit)
    w.close(mark)
  }
  for (const each of m.messages ?? []) {
    const mark = w.open(26)
    writeMessageConfigProto(w, each)
    w.close(mark)
  }
  if (m.api !== undefined) {
    const mark = w.open(34)
    writeApiConfigProto(w, m.api)
    w.close(mark)
  }
  if (m.orders !== undefined) {
    const mark = w.open(42)
    writeOrdersConfigProto(w, m.orders)
    w.close(mark)
  }
}
