import type { Contract } from '@twskit/wire'
import type { Session } from '../../session/session.ts'
import type { Found } from '../../world/search/contract-search.ts'

/** Finds the one instrument a request names; refuses the request and returns nothing when there is none or several. */
export function resolved(
  session: Session,
  reqId: number | undefined,
  contract: Contract | undefined,
): Found | undefined {
  const resolution = session.gateway.world.resolve(contract ?? {})
  if (resolution.kind === 'one') return resolution.found
  session.error(reqId, resolution.refusal.code, resolution.refusal.message)
  return undefined
}
