import { int, list, listOf, message, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** FamilyCode */
export const FamilyCode = struct({
  doc: '',
  fields: {
    accountId: string(''),
    familyCode: string(''),
  },
  proto: {
    accountId: 1,
    familyCode: 2,
  },
})

/** FamilyCodesRequest */
export const FamilyCodesRequest = message({
  id: 80,
  from: 'client',
  official: ['reqFamilyCodes'],
  doc: '',
  fields: {},
  text: [],
  proto: [since(v.protobufRestMessages2), {}],
})

/** FamilyCodes */
export const FamilyCodes = message({
  id: 78,
  from: 'gateway',
  official: ['familyCodes'],
  doc: '',
  fields: {
    familyCodes: listOf(FamilyCode, ''),
  },
  text: [list('familyCodes', 'accountId', 'familyCode')],
  proto: [since(v.protobufRestMessages2), { familyCodes: 1 }],
})

/** UserInfoRequest */
export const UserInfoRequest = message({
  id: 104,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqUserInfo'],
  doc: '',
  fields: {
    reqId: int(''),
  },
  text: ['reqId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1 }],
})

/** UserInfo */
export const UserInfo = message({
  id: 107,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['userInfo'],
  doc: '',
  fields: {
    reqId: int(''),
    whiteBrandingId: string(''),
  },
  text: ['reqId', 'whiteBrandingId'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, whiteBrandingId: 2 }],
})
