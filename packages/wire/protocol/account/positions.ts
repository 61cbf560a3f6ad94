import { Contract, contractReceived } from '../contracts/contract.ts'
import { decimal, float, int, message, nested, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqPositions` sends. */
export const PositionsRequest = message({
  id: 61,
  from: 'client',
  official: ['reqPositions'],
  doc: 'Asks for all positions of all accounts of the login, and for their changes.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** Declares what `cancelPositions` sends. */
export const CancelPositions = message({
  id: 64,
  from: 'client',
  official: ['cancelPositions'],
  doc: 'Stops the reports of changed positions; nothing confirms it.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** Declares what `position` reports. */
export const Position = message({
  id: 61,
  from: 'gateway',
  official: ['position'],
  doc: 'Reports one position; changed ones are sent again after the end.',
  fields: {
    account: string('the account that holds it'),
    contract: nested(Contract, 'what is held; its exchange is the primary or listing one'),
    position: decimal('the quantity held, negative when short, 0 once closed'),
    avgCost: float('the average cost of one unit, fees included and multiplied for derivatives'),
  },
  text: [version(3), 'account', ...contractReceived, 'position', 'avgCost'],
  proto: [since(v.protobufAccountsPositions), { account: 1, contract: 2, position: 3, avgCost: 4 }],
})

/** Declares what `positionEnd` reports. */
export const PositionEnd = message({
  id: 62,
  from: 'gateway',
  official: ['positionEnd'],
  doc: 'Closes the first set of positions; changes follow.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** Declares what `reqPositionsMulti` sends. */
export const PositionsMultiRequest = message({
  id: 74,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqPositionsMulti'],
  doc: 'Asks for the positions of one account or model, and for their changes.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    account: string('the account, or empty with a model code'),
    modelCode: string('the model portfolio; empty for none'),
  },
  text: [version(1), 'reqId', 'account', 'modelCode'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1, account: 2, modelCode: 3 }],
})

/** Declares what `cancelPositionsMulti` sends. */
export const CancelPositionsMulti = message({
  id: 75,
  from: 'client',
  belongsTo: 'reqId',
  official: ['cancelPositionsMulti'],
  doc: 'Stops the reports of changed positions of an account or model.',
  fields: {
    reqId: int('the request to cancel'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})

/** Declares what `positionMulti` reports. */
export const PositionMulti = message({
  id: 71,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['positionMulti'],
  doc: 'Reports one position of an account or model.',
  fields: {
    reqId: int('the request this answers'),
    account: string('the account that holds it'),
    contract: nested(Contract, 'what is held'),
    position: decimal('the quantity held, negative when short, 0 once closed'),
    avgCost: float('the average cost of one unit, fees included and multiplied for derivatives'),
    modelCode: string('the model portfolio; empty for none'),
  },
  text: [version(1), 'reqId', 'account', ...contractReceived, 'position', 'avgCost', 'modelCode'],
  proto: [
    since(v.protobufAccountsPositions),
    { reqId: 1, account: 2, contract: 3, position: 4, avgCost: 5, modelCode: 6 },
  ],
})

/** Declares what `positionMultiEnd` reports. */
export const PositionMultiEnd = message({
  id: 72,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['positionMultiEnd'],
  doc: 'Closes the first set of positions of an account or model; changes follow.',
  fields: {
    reqId: int('the request this answers'),
  },
  text: [version(1), 'reqId'],
  proto: [since(v.protobufAccountsPositions), { reqId: 1 }],
})
