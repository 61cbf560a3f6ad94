import { Contract, contractToSend } from '../contracts/contract.ts'
import { float, int, literal, message, nested, since, tags, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `calculateImpliedVolatility` sends. */
export const CalculateImpliedVolatilityRequest = message({
  id: 54,
  from: 'client',
  belongsTo: 'reqId',
  official: ['calculateImpliedVolatility'],
  doc: 'Asks which volatility a price of an option implies.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the option; needs an exchange even with a conId'),
    optionPrice: float('the price of the option'),
    underPrice: float('the price of the underlying'),
    impliedVolatilityOptions: tags('extra options by name; reserved'),
  },
  text: [
    version(3),
    'reqId',
    ...contractToSend,
    'optionPrice',
    'underPrice',
    literal('', 'reserved for options, which only protobuf carries'),
  ],
  proto: [
    since(v.protobufRestMessages1),
    { reqId: 1, contract: 2, optionPrice: 3, underPrice: 4, impliedVolatilityOptions: 5 },
  ],
})

/** Declares what `cancelCalculateImpliedVolatility` sends. */
export const CancelCalculateImpliedVolatility = message({
  id: 56,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelCalculateImpliedVolatility'],
  doc: 'Gives up the calculation of a volatility.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages1), { reqId: 1 }],
})

/** Declares what `calculateOptionPrice` sends. */
export const CalculateOptionPriceRequest = message({
  id: 55,
  from: 'client',
  belongsTo: 'reqId',
  official: ['calculateOptionPrice'],
  doc: 'Asks which price and greeks an option has at a volatility.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    contract: nested(Contract, 'the option; needs an exchange even with a conId'),
    volatility: float('the yearly volatility, 0.3 for 30 percent'),
    underPrice: float('the price of the underlying'),
    optionPriceOptions: tags('extra options by name; reserved'),
  },
  text: [
    version(3),
    'reqId',
    ...contractToSend,
    'volatility',
    'underPrice',
    literal('', 'reserved for options, which only protobuf carries'),
  ],
  proto: [
    since(v.protobufRestMessages1),
    { reqId: 1, contract: 2, volatility: 3, underPrice: 4, optionPriceOptions: 5 },
  ],
})

/** Declares what `cancelCalculateOptionPrice` sends. */
export const CancelCalculateOptionPrice = message({
  id: 57,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelCalculateOptionPrice'],
  doc: 'Gives up the calculation of a price.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages1), { reqId: 1 }],
})
