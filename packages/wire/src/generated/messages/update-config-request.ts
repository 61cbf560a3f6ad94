// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readApiConfigProto, writeApiConfigProto, type ApiConfig } from '../structs/api-config.ts'
import { readLockAndExitConfigProto, writeLockAndExitConfigProto, type LockAndExitConfig } from '../structs/lock-and-exit-config.ts'
import { readMessageConfigProto, writeMessageConfigProto, type MessageConfig } from '../structs/message-config.ts'
import { readOrdersConfigProto, writeOrdersConfigProto, type OrdersConfig } from '../structs/orders-config.ts'
import { readUpdateConfigWarningProto, writeUpdateConfigWarningProto, type UpdateConfigWarning } from '../structs/update-config-warning.ts'

/** Changes settings of the gateway: those that are given, the others stay. */
export interface UpdateConfigRequest {
  readonly type: 'UpdateConfigRequest'
  /** names the request; its answers carry it */
  readonly reqId?: number | undefined
  /** when the gateway logs off or restarts */
  readonly lockAndExit?: LockAndExitConfig | undefined
  /** the message boxes to change */
  readonly messages?: readonly MessageConfig[] | undefined
  /** precautions and settings of the API */
  readonly api?: ApiConfig | undefined
  /** settings of orders */
  readonly orders?: OrdersConfig | undefined
  /** the warnings of an earlier answer that are accepted now */
  readonly acceptedWarnings?: readonly UpdateConfigWarning[] | undefined
  /** starts order ids again from 1 */
  readonly resetAPIOrderSequence?: boolean | undefined
}

export function readUpdateConfigRequestProto(r: ProtoReader): UpdateConfigRequest {
  let reqId: number | undefined
  let lockAndExit: LockAndExitConfig | undefined
  const messages: MessageConfig[] = []
  let api: ApiConfig | undefined
  let orders: OrdersConfig | undefined
  const acceptedWarnings: UpdateConfigWarning[] = []
  let resetAPIOrderSequence: boolean | undefined
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
      case 50:
        {
          const outer = r.enter()
          const list = acceptedWarnings
          list.push(readUpdateConfigWarningProto(r))
          r.leave(outer)
        }
        break
      case 56:
        resetAPIOrderSequence = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'UpdateConfigRequest', reqId, lockAndExit, messages, api, orders, acceptedWarnings, resetAPIOrderSequence }
}

export function writeUpdateConfigRequestProto(w: ProtoWriter, m: UpdateConfigRequest, _v: number): void {
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
  for (const each of m.acceptedWarnings ?? []) {
    const mark = w.open(50)
    writeUpdateConfigWarningProto(w, each)
    w.close(mark)
  }
  w.bool(56, m.resetAPIOrderSequence, 'resetAPIOrderSequence')
}
