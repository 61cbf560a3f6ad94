import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares an exchange behind smart routing. */
export const SmartComponent = struct({
  doc: 'Ties one bit and letter of a smart-routed quote to an exchange.',
  fields: {
    bitNumber: int('the bit that stands for the exchange'),
    exchange: string('the exchange'),
    exchangeLetter: string('the letter that stands for the exchange in quotes'),
  },
  proto: {
    bitNumber: 1,
    exchange: 2,
    exchangeLetter: 3,
  },
})

/** Declares what `reqSmartComponents` sends. */
export const SmartComponentsRequest = message({
  id: 83,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSmartComponents'],
  doc: 'Asks which exchanges the letters of a smart-routed quote stand for.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    bboExchange: string('the code from TickReqParams, such as 9c0001'),
  },
  text: ['reqId', 'bboExchange'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, bboExchange: 2 }],
})

/** Declares what `smartComponents` reports. */
export const SmartComponents = message({
  id: 82,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['smartComponents'],
  doc: 'Lists the exchanges behind the letters of a smart-routed quote.',
  fields: {
    reqId: int('the request this answers'),
    smartComponents: listOf(SmartComponent, 'one entry for each exchange'),
  },
  text: ['reqId', list('smartComponents', 'bitNumber', 'exchange', 'exchangeLetter')],
  proto: [since(v.protobufRestMessages2), { reqId: 1, smartComponents: 2 }],
})
