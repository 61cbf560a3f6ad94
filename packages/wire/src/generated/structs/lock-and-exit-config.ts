// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Groups the settings of automatic log-off or restart. */
export interface LockAndExitConfig {
  /** the time of day, in the time zone of the gateway */
  readonly autoLogoffTime?: string | undefined
  /** the half of the day, AM or PM */
  readonly autoLogoffPeriod?: string | undefined
  /** whether the gateway logs off or restarts */
  readonly autoLogoffType?: string | undefined
}

export function readLockAndExitConfigProto(r: ProtoReader): LockAndExitConfig {
  let autoLogoffTime: string | undefined
  let autoLogoffPeriod: string | undefined
  let autoLogoffType: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        autoLogoffTime = r.string()
        break
      case 18:
        autoLogoffPeriod = r.string()
        break
      case 26:
        autoLogoffType = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { autoLogoffTime, autoLogoffPeriod, autoLogoffType }
}

export function writeLockAndExitConfigProto(w: ProtoWriter, s: LockAndExitConfig): void {
  w.string(10, s.autoLogoffTime, 'lockAndExitConfig.autoLogoffTime')
  w.string(18, s.autoLogoffPeriod, 'lockAndExitConfig.autoLogoffPeriod')
  w.string(26, s.autoLogoffType, 'lockAndExitConfig.autoLogoffType')
}
