import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `queryDisplayGroups` sends. */
export const QueryDisplayGroupsRequest = message({
  id: 67,
  from: 'client',
  belongsTo: 'reqId',
  official: ['queryDisplayGroups'],
  doc: 'Asks which groups of linked windows TWS has.',
  fields: {
    reqId: int('names the request; its answers carry it'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1 }],
})

/** Declares what `displayGroupList` reports. */
export const DisplayGroupList = message({
  id: 67,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['displayGroupList'],
  doc: 'Lists the groups of linked windows.',
  fields: {
    reqId: int('the request this answers'),
    groups: string('group numbers joined by vertical bars, such as 1|2|3|4|5|6|7'),
  },
  text: [version(1), 'reqId', escaped('groups')],
  proto: [since(v.protobufRestMessages3), { reqId: 1, groups: 2 }],
})

/** Declares what `subscribeToGroupEvents` sends. */
export const SubscribeToGroupEventsRequest = message({
  id: 68,
  from: 'client',
  belongsTo: 'reqId',
  official: ['subscribeToGroupEvents'],
  doc: 'Subscribes to what one group of linked windows shows.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    groupId: int('the number of the group'),
  },
  text: [version(1), 'reqId', 'groupId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1, groupId: 2 }],
})

/** Declares what `displayGroupUpdated` reports. */
export const DisplayGroupUpdated = message({
  id: 68,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['displayGroupUpdated'],
  doc: 'Says what a group of linked windows shows: at once, then at each change.',
  fields: {
    reqId: int('the request this answers'),
    contractInfo: string('a contract id and exchange such as 8314@SMART, none, or combo'),
  },
  text: [version(1), 'reqId', escaped('contractInfo')],
  proto: [since(v.protobufRestMessages3), { reqId: 1, contractInfo: 2 }],
})

/** Declares what `updateDisplayGroup` sends. */
export const UpdateDisplayGroupRequest = message({
  id: 69,
  from: 'client',
  belongsTo: 'reqId',
  official: ['updateDisplayGroup'],
  doc: 'Makes a group of linked windows show a contract.',
  fields: {
    reqId: int('the subscription to the group'),
    contractInfo: string('a contract id and exchange such as 8314@SMART, none, or combo'),
  },
  text: [version(1), 'reqId', 'contractInfo'],
  proto: [since(v.protobufRestMessages3), { reqId: 1, contractInfo: 2 }],
})

/** Declares what `unsubscribeFromGroupEvents` sends. */
export const UnsubscribeFromGroupEventsRequest = message({
  id: 70,
  from: 'client',
  belongsTo: 'reqId',
  official: ['unsubscribeFromGroupEvents'],
  doc: 'Ends the subscription to a group of linked windows.',
  fields: {
    reqId: int('the subscription to end'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1 }],
})
