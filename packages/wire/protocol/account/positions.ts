import { Contract, contractReceived } from '../contracts/contract.ts'
import { decimal, float, int, message, nested, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** PositionsRequest */
export const PositionsRequest = message({
  id: 61,
  from: 'client',
  official: ['reqPositions'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** CancelPositions */
export const CancelPositions = message({
  id: 64,
  from: 'client',
  official: ['cancelPositions'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** Position */
export const Position = message({
  id: 61,
  from: 'gateway',
  official: ['position'],
  doc: '',
  fields: {
    account: string(''),
    contract: nested(Contract, ''),
    position: decimal(''),
    avgCost: float(''),
  },
  text: [version(3), 'account', ...contractReceived, 'position', 'avgCost'],
  proto: [since(v.protobufAccountsPositions), { account: 1, contract: 2, position: 3, avgCost: 4 }],
})

/** PositionEnd */
export const PositionEnd = message({
  id: 62,
  from: 'gateway',
  official: ['positionEnd'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** PositionsMultiRequest */
export const PositionsMultiRequest = message({
  id: 74,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPositionsMulti'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    modelCode: string(''),
  },
  text: [version(1), 'reqId', 'account', 'modelCode'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, modelCode: 3 }],
})

/** CancelPositionsMulti */
export const CancelPositionsMulti = message({
  id: 75,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPositionsMulti'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** PositionMulti */
export const PositionMulti = message({
  id: 71,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['positionMulti'],
  doc: '',
  fields: {
    reqId: int(''),
    account: string(''),
    contract: nested(Contract, ''),
    position: decimal(''),
    avgCost: float(''),
    modelCode: string(''),
  },
  text: [version(1), 'reqId', 'account', ...contractReceived, 'position', 'avgCost', 'modelCode'],
  proto: [
    since(v.protobufAccountsPositions),
    { reqId: 1, account: 2, contract: 3, position: 4, avgCost: 5, modelCode: 6 },
  ],
})

/** PositionMultiEnd */
export const PositionMultiEnd = message({
  id: 72,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['positionMultiEnd'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
