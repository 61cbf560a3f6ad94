import type { ClientContext } from '../context.ts'
import { groupEvents, type GroupEventsCall } from './group-events.ts'
import { queryDisplayGroups, type QueryDisplayGroupsCall } from './query-display-groups.ts'

/** The calls about the linked windows of TWS. */
export interface DisplayGroupCalls extends GroupEventsCall, QueryDisplayGroupsCall {}

export function displayGroupCalls(context: ClientContext): DisplayGroupCalls {
  return { ...groupEvents(context), ...queryDisplayGroups(context) }
}
