import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** ManagedAccountsRequest */
export const ManagedAccountsRequest = message({
  id: 17,
  from: 'client',
  official: ['reqManagedAccts'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** ManagedAccounts */
export const ManagedAccounts = message({
  id: 15,
  from: 'gateway',
  official: ['managedAccounts'],
  doc: '',
  fields: {
    accountsList: string(''),
  },
  text: [version(1), escaped('accountsList')],
  proto: [since(v.protobufAccountsPositions), { accountsList: 1 }],
})

/** IdsRequest */
export const IdsRequest = message({
  id: 8,
  from: 'client',
  official: ['reqIds'],
  doc: '',
  fields: {
    numIds: int(''),
  },
  text: [version(1), 'numIds'],
  proto: [since(v.protobufRestMessages3), { numIds: 1 }],
})

/** NextValidId */
export const NextValidId = message({
  id: 9,
  from: 'gateway',
  official: ['nextValidId'],
  doc: '',
  fields: {
    orderId: int(''),
  },
  text: [version(1), 'orderId'],
  proto: [since(v.protobufRestMessages3), { orderId: 1 }],
})
