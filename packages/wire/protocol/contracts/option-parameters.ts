import { int, list, listOf, message, since, string } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqSecDefOptParams` sends. */
export const SecDefOptParamsRequest = message({
  id: 78,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqSecDefOptParams'],
  doc: 'Asks for the expirations and strikes of the options on an underlying.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    underlyingSymbol: string('the symbol of the underlying'),
    futFopExchange: string('the exchange of options on a future; empty for all other underlyings'),
    underlyingSecType: string('the security type of the underlying, such as STK, IND or FUT'),
    underlyingConId: int('the contract id of the underlying, required'),
  },
  text: ['reqId', 'underlyingSymbol', 'futFopExchange', 'underlyingSecType', 'underlyingConId'],
  proto: [
    since(v.protobufRestMessages2),
    { reqId: 1, underlyingSymbol: 2, futFopExchange: 3, underlyingSecType: 4, underlyingConId: 5 },
  ],
})

/** Declares what `securityDefinitionOptionParameter` reports. */
export const SecDefOptParameter = message({
  id: 75,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['securityDefinitionOptionParameter'],
  doc: 'Lists the expirations and strikes of one exchange and trading class, in no order; SMART is one of the exchanges.',
  fields: {
    reqId: int('the request this answers'),
    exchange: string('the exchange of the options'),
    underlyingConId: int('the contract id of the underlying'),
    tradingClass: string('the class of the options; adjusted ones have a class such as 2AAPL'),
    multiplier: string('how many units one option stands for, as text'),
    expirations: listOf('string', 'the expirations as yyyymmdd'),
    strikes: listOf('float', 'the strike prices; not every strike exists for every expiration'),
  },
  text: ['reqId', 'exchange', 'underlyingConId', 'tradingClass', 'multiplier', list('expirations'), list('strikes')],
  proto: [
    since(v.protobufRestMessages2),
    { reqId: 1, exchange: 2, underlyingConId: 3, tradingClass: 4, multiplier: 5, expirations: 6, strikes: 7 },
  ],
})

/** Declares what `securityDefinitionOptionParameterEnd` reports. */
export const SecDefOptParameterEnd = message({
  id: 76,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['securityDefinitionOptionParameterEnd'],
  doc: 'Closes the list of expirations and strikes.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})
