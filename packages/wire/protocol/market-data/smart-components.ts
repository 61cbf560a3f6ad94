import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** SmartComponent */
export const SmartComponent = struct({
  doc: '',
  fields: {
    bitNumber: int(''),
    exchange: string(''),
    exchangeLetter: string(''),
  },
  proto: {
    bitNumber: 1,
    exchange: 2,
    exchangeLetter: 3,
  },
})

/** SmartComponentsRequest */
export const SmartComponentsRequest = message({
  id: 83,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSmartComponents'],
  doc: '',
  fields: {
    reqId: int(''),
    bboExchange: string(''),
  },
  text: ['reqId', 'bboExchange'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, bboExchange: 2 }],
})

/** SmartComponents */
export const SmartComponents = message({
  id: 82,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['smartComponents'],
  doc: '',
  fields: {
    reqId: int(''),
    smartComponents: listOf(SmartComponent, ''),
  },
  text: ['reqId', list('smartComponents', 'bitNumber', 'exchange', 'exchangeLetter')],
  proto: [since(v.protobufRestMessages2), { reqId: 1, smartComponents: 2 }],
})
