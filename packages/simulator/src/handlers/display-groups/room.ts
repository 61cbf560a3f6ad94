import type { OpenRoom } from '../../session/handlers.ts'
import type { Session } from '../../session/session.ts'

/** How many groups a gateway has. */
const GROUPS = 7

/** A client that watches a group. */
interface Watcher {
  readonly session: Session
  readonly reqId: number | undefined
  readonly group: number
}

/** Answers requests about display groups: windows that show the same contract. */
export const displayGroups: OpenRoom = () => {
  const shown = new Map<number, string>()
  const watchers = new Set<Watcher>()
  const tell = ({ session, reqId, group }: Watcher): void =>
    session.send({ type: 'DisplayGroupUpdated', reqId, contractInfo: shown.get(group) ?? 'none' })
  return {
    handlers: {
      QueryDisplayGroupsRequest: ({ reqId }, session) => {
        const groups = Array.from({ length: GROUPS }, (_, index) => index + 1).join('|')
        session.send({ type: 'DisplayGroupList', reqId, groups })
      },
      SubscribeToGroupEventsRequest: ({ reqId, groupId = 0 }, session) => {
        if (groupId < 1 || groupId > GROUPS) {
          session.error(reqId, 321, "Error validating request.-'cD' : cause - Invalid display group")
          return
        }
        const watcher: Watcher = { session, reqId, group: groupId }
        if (!session.begin('displayGroup', reqId, () => watchers.delete(watcher))) return
        watchers.add(watcher)
        tell(watcher)
      },
      UpdateDisplayGroupRequest: ({ reqId, contractInfo = '' }, session) => {
        const own = [...watchers].find((watcher) => watcher.session === session && watcher.reqId === reqId)
        if (own === undefined) {
          session.error(reqId, 321, "Error validating request.-'cD' : cause - The display group is not subscribed to")
          return
        }
        shown.set(own.group, contractInfo === '' ? 'none' : contractInfo)
        for (const watcher of watchers) if (watcher.group === own.group) tell(watcher)
      },
      UnsubscribeFromGroupEventsRequest: ({ reqId }, session) => {
        session.finish('displayGroup', reqId)
      },
    },
  }
}
