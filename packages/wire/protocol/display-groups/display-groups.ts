import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** QueryDisplayGroupsRequest */
export const QueryDisplayGroupsRequest = message({
  id: 67,
  from: 'client',
  belongsTo: 'reqId',
  official: ['queryDisplayGroups'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1 }],
})

/** DisplayGroupList */
export const DisplayGroupList = message({
  id: 67,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['displayGroupList'],
  doc: '',
  fields: {
    reqId: int(''),
    groups: string(''),
  },
  text: [version(1), 'reqId', escaped('groups')],
  proto: [since(v.protobufRestMessages3), { reqId: 1, groups: 2 }],
})

/** SubscribeToGroupEventsRequest */
export const SubscribeToGroupEventsRequest = message({
  id: 68,
  from: 'client',
  belongsTo: 'reqId',
  official: ['subscribeToGroupEvents'],
  doc: '',
  fields: {
    reqId: int(''),
    groupId: int(''),
  },
  text: [version(1), 'reqId', 'groupId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1, groupId: 2 }],
})

/** DisplayGroupUpdated */
export const DisplayGroupUpdated = message({
  id: 68,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['displayGroupUpdated'],
  doc: '',
  fields: {
    reqId: int(''),
    contractInfo: string(''),
  },
  text: [version(1), 'reqId', escaped('contractInfo')],
  proto: [since(v.protobufRestMessages3), { reqId: 1, contractInfo: 2 }],
})

/** UpdateDisplayGroupRequest */
export const UpdateDisplayGroupRequest = message({
  id: 69,
  from: 'client',
  belongsTo: 'reqId',
  official: ['updateDisplayGroup'],
  doc: '',
  fields: {
    reqId: int(''),
    contractInfo: string(''),
  },
  text: [version(1), 'reqId', 'contractInfo'],
  proto: [since(v.protobufRestMessages3), { reqId: 1, contractInfo: 2 }],
})

/** UnsubscribeFromGroupEventsRequest */
export const UnsubscribeFromGroupEventsRequest = message({
  id: 70,
  from: 'client',
  belongsTo: 'reqId',
  official: ['unsubscribeFromGroupEvents'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages3), { reqId: 1 }],
})
