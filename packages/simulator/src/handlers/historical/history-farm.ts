import type { Session } from '../../session/session.ts'

/** Wakes the farm of history; refuses a request and returns false while it is out of reach. */
export function reachesHistory(session: Session, reqId: number | undefined): boolean {
  if (session.gateway.backEnd.needHistory()) return true
  session.error(
    reqId,
    162,
    'Historical Market Data Service error message:HMDS server disconnect occurred. Attempting reconnection...',
  )
  return false
}
