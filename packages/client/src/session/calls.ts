import type { ClientContext } from '../context.ts'
import { currentTime, type CurrentTimeCall } from './current-time.ts'
import { currentTimeInMillis, type CurrentTimeInMillisCall } from './current-time-in-millis.ts'
import { refreshManagedAccounts, type RefreshManagedAccountsCall } from './managed-accounts.ts'
import { reqIds, type ReqIdsCall } from './req-ids.ts'
import { setServerLogLevel, type SetServerLogLevelCall } from './set-server-log-level.ts'
import { verify, type VerifyCall } from './verify.ts'
import { verifyAndAuth, type VerifyAndAuthCall } from './verify-and-auth.ts'

/** The calls about the session itself. */
export interface SessionCalls
  extends CurrentTimeCall,
    CurrentTimeInMillisCall,
    RefreshManagedAccountsCall,
    ReqIdsCall,
    SetServerLogLevelCall,
    VerifyAndAuthCall,
    VerifyCall {}

/** Makes the calls of this room. */
export function sessionCalls(context: ClientContext): SessionCalls {
  return {
    ...currentTime(context),
    ...currentTimeInMillis(context),
    ...refreshManagedAccounts(context),
    ...reqIds(context),
    ...setServerLogLevel(context),
    ...verify(context),
    ...verifyAndAuth(context),
  }
}
