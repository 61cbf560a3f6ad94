import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `requestFA` sends. */
export const FARequest = message({
  id: 18,
  from: 'client',
  official: ['requestFA'],
  doc: 'Asks an advisor login for its groups or account aliases.',
  fields: {
    faDataType: int('1 groups, 3 account aliases; 2 (profiles) is refused from 177'),
  },
  textRefusal: {
    field: 'faDataType',
    value: 2,
    since: v.faProfileDesupport,
    why: 'advisor profiles are gone, use groups (1)',
  },
  text: [version(1), 'faDataType'],
  proto: [since(v.protobufRestMessages1), { faDataType: 1 }],
})

/** Declares what `receiveFA` reports. */
export const ReceiveFA = message({
  id: 16,
  from: 'gateway',
  official: ['receiveFA'],
  doc: 'Carries the groups or account aliases of an advisor.',
  fields: {
    faDataType: int('1 groups, 2 profiles, 3 account aliases'),
    xml: string('the whole list as XML'),
  },
  text: [version(1), 'faDataType', escaped('xml')],
  proto: [since(v.protobufRestMessages1), { faDataType: 1, xml: 2 }],
})

/** Declares what `replaceFA` sends. */
export const FAReplace = message({
  id: 19,
  from: 'client',
  belongsTo: 'reqId',
  official: ['replaceFA'],
  doc: 'Replaces the groups of an advisor.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    faDataType: int('1 groups, 3 account aliases; 2 (profiles) is refused from 177'),
    xml: string('the whole new list as XML'),
  },
  textRefusal: {
    field: 'faDataType',
    value: 2,
    since: v.faProfileDesupport,
    why: 'advisor profiles are gone, use groups (1)',
  },
  text: [version(1), 'faDataType', 'xml', 'reqId'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, faDataType: 2, xml: 3 }],
})

/** Declares what `replaceFAEnd` reports. */
export const ReplaceFAEnd = message({
  id: 103,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['replaceFAEnd'],
  doc: 'Confirms that the groups of an advisor were replaced.',
  fields: {
    reqId: int('the request this answers'),
    text: string('what the gateway says about it'),
  },
  text: ['reqId', 'text'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, text: 2 }],
})
