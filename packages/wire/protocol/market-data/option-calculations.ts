import { Contract, contractToSend } from '../contracts/contract.ts'
import { float, int, literal, message, nested, since, tags, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** CalculateImpliedVolatilityRequest */
export const CalculateImpliedVolatilityRequest = message({
  id: 54,
  from: 'client',
  belongsTo: 'reqId',
  official: ['calculateImpliedVolatility'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    optionPrice: float(''),
    underPrice: float(''),
    impliedVolatilityOptions: tags(''),
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

/** CancelCalculateImpliedVolatility */
export const CancelCalculateImpliedVolatility = message({
  id: 56,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelCalculateImpliedVolatility'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages1), { reqId: 1 }],
})

/** CalculateOptionPriceRequest */
export const CalculateOptionPriceRequest = message({
  id: 55,
  from: 'client',
  belongsTo: 'reqId',
  official: ['calculateOptionPrice'],
  doc: '',
  fields: {
    reqId: int(''),
    contract: nested(Contract, ''),
    volatility: float(''),
    underPrice: float(''),
    optionPriceOptions: tags(''),
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

/** CancelCalculateOptionPrice */
export const CancelCalculateOptionPrice = message({
  id: 57,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelCalculateOptionPrice'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufRestMessages1), { reqId: 1 }],
})
