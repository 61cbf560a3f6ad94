import { escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqManagedAccts` sends. */
export const ManagedAccountsRequest = message({
  id: 17,
  from: 'client',
  official: ['reqManagedAccts'],
  doc: 'Asks again for the accounts of the login.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufAccountsPositions), {}],
})

/** Declares what `managedAccounts` reports. */
export const ManagedAccounts = message({
  id: 15,
  from: 'gateway',
  official: ['managedAccounts'],
  doc: 'Lists the accounts of the login: at the start of each session and when asked for.',
  fields: {
    accountsList: string('comma-separated accounts; may end in a comma'),
  },
  text: [version(1), escaped('accountsList')],
  proto: [since(v.protobufAccountsPositions), { accountsList: 1 }],
})

/** Declares what `reqIds` sends. */
export const IdsRequest = message({
  id: 8,
  from: 'client',
  official: ['reqIds'],
  doc: 'Asks for the next order id.',
  fields: {
    numIds: int('not used; 1'),
  },
  text: [version(1), 'numIds'],
  proto: [since(v.protobufRestMessages3), { numIds: 1 }],
})

/** Declares what `nextValidId` reports. */
export const NextValidId = message({
  id: 9,
  from: 'gateway',
  official: ['nextValidId'],
  doc: 'Gives the lowest order id this client may use: at the start of each session and when asked for.',
  fields: {
    orderId: int('the order id; goes back after a restart that lost orders'),
  },
  text: [version(1), 'orderId'],
  proto: [since(v.protobufRestMessages3), { orderId: 1 }],
})
