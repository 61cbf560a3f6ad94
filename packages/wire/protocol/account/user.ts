import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares an account and its family. */
export const FamilyCode = struct({
  doc: 'Pairs an account with the code of its family.',
  fields: {
    accountId: string('the account'),
    familyCode: string('the code of the family; empty when the account belongs to none'),
  },
  proto: {
    accountId: 1,
    familyCode: 2,
  },
})

/** Declares what `reqFamilyCodes` sends. */
export const FamilyCodesRequest = message({
  id: 80,
  from: 'client',
  official: ['reqFamilyCodes'],
  doc: 'Asks whether the accounts of the login belong to families.',
  fields: {},
  text: [],
  proto: [since(v.protobufRestMessages2), {}],
})

/** Declares what `familyCodes` reports. */
export const FamilyCodes = message({
  id: 78,
  from: 'gateway',
  official: ['familyCodes'],
  doc: 'Lists the accounts of the login with the codes of their families.',
  fields: {
    familyCodes: listOf(FamilyCode, 'one entry for each account'),
  },
  text: [list('familyCodes', 'accountId', 'familyCode')],
  proto: [since(v.protobufRestMessages2), { familyCodes: 1 }],
})

/** Declares what `reqUserInfo` sends. */
export const UserInfoRequest = message({
  id: 104,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqUserInfo'],
  doc: 'Asks for facts about the user of the login.',
  fields: {
    reqId: int('names the request; its answers carry it'),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})

/** Declares what `userInfo` reports. */
export const UserInfo = message({
  id: 107,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['userInfo'],
  doc: 'Reports the branding of the login.',
  fields: {
    reqId: int('the request this answers'),
    whiteBrandingId: string('the broker that brands the login; empty for Interactive Brokers itself'),
  },
  text: ['reqId', 'whiteBrandingId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, whiteBrandingId: 2 }],
})
