import type { Log } from './connection/log.ts'

/** Makes a callback of the program's harmless: what it throws goes to the log, once, and the call it watches goes on. */
export function guarded<Value>(name: string, call: (value: Value) => void, log: Log): (value: Value) => void {
  let isReported = false
  return (value) => {
    try {
      call(value)
    } catch (error) {
      if (isReported) return
      isReported = true
      log.error(`${name} threw an error: ${error instanceof Error ? error.message : String(error)}. The call goes on.`)
    }
  }
}
