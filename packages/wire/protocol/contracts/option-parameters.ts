import { int, list, listOf, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** SecDefOptParamsRequest */
export const SecDefOptParamsRequest = message({
  id: 78,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSecDefOptParams'],
  doc: '',
  fields: {
    reqId: int(''),
    underlyingSymbol: string(''),
    futFopExchange: string(''),
    underlyingSecType: string(''),
    underlyingConId: int(''),
  },
  text: ['reqId', 'underlyingSymbol', 'futFopExchange', 'underlyingSecType', 'underlyingConId'],
  proto: [
    since(v.protobufRestMessages2),
    { reqId: 1, underlyingSymbol: 2, futFopExchange: 3, underlyingSecType: 4, underlyingConId: 5 },
  ],
})

/** SecDefOptParameter */
export const SecDefOptParameter = message({
  id: 75,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['securityDefinitionOptionParameter'],
  doc: '',
  fields: {
    reqId: int(''),
    exchange: string(''),
    underlyingConId: int(''),
    tradingClass: string(''),
    multiplier: string(''),
    expirations: listOf('string', ''),
    strikes: listOf('float', ''),
  },
  text: ['reqId', 'exchange', 'underlyingConId', 'tradingClass', 'multiplier', list('expirations'), list('strikes')],
  proto: [
    since(v.protobufRestMessages2),
    { reqId: 1, exchange: 2, underlyingConId: 3, tradingClass: 4, multiplier: 5, expirations: 6, strikes: 7 },
  ],
})

/** SecDefOptParameterEnd */
export const SecDefOptParameterEnd = message({
  id: 76,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['securityDefinitionOptionParameterEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})
