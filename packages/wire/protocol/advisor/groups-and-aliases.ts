import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** FARequest */
export const FARequest = message({
  id: 18,
  from: 'client',
  official: ['requestFA'],
  doc: '',
  fields: {
    faDataType: int(''),
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

/** ReceiveFA */
export const ReceiveFA = message({
  id: 16,
  from: 'gateway',
  official: ['receiveFA'],
  doc: '',
  fields: {
    faDataType: int(''),
    xml: string(''),
  },
  text: [version(1), 'faDataType', escaped('xml')],
  proto: [since(v.protobufRestMessages1), { faDataType: 1, xml: 2 }],
})

/** FAReplace */
export const FAReplace = message({
  id: 19,
  from: 'client',
  belongsTo: 'reqId',
  official: ['replaceFA'],
  doc: '',
  fields: {
    reqId: int(''),
    faDataType: int(''),
    xml: string(''),
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

/** ReplaceFAEnd */
export const ReplaceFAEnd = message({
  id: 103,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['replaceFAEnd'],
  doc: '',
  fields: {
    reqId: int(''),
    text: string(''),
  },
  text: ['reqId', 'text'],
  proto: [since(v.protobufRestMessages1), { reqId: 1, text: 2 }],
})
