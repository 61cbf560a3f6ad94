import { bool, escaped, message, since, string, trueFalse, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** VerifyRequest */
export const VerifyRequest = message({
  id: 65,
  from: 'client',
  official: ['verifyRequest'],
  doc: '',
  fields: {
    apiName: string(''),
    apiVersion: string(''),
  },
  text: [version(1), 'apiName', 'apiVersion'],
  proto: [since(v.protobufRestMessages3), { apiName: 1, apiVersion: 2 }],
})

/** VerifyMessageRequest */
export const VerifyMessageRequest = message({
  id: 66,
  from: 'client',
  official: ['verifyMessage'],
  doc: '',
  fields: {
    apiData: string(''),
  },
  text: [version(1), 'apiData'],
  proto: [since(v.protobufRestMessages3), { apiData: 1 }],
})

/** VerifyAndAuthRequest */
export const VerifyAndAuthRequest = message({
  id: 72,
  from: 'client',
  official: ['verifyAndAuthRequest'],
  doc: '',
  fields: {
    apiName: string(''),
    apiVersion: string(''),
    opaqueIsvKey: string(''),
  },
  text: [version(1), 'apiName', 'apiVersion', 'opaqueIsvKey'],
})

/** VerifyAndAuthMessageRequest */
export const VerifyAndAuthMessageRequest = message({
  id: 73,
  from: 'client',
  official: ['verifyAndAuthMessage'],
  doc: '',
  fields: {
    apiData: string(''),
    xyzResponse: string(''),
  },
  text: [version(1), 'apiData', 'xyzResponse'],
})

/** VerifyMessageApi */
export const VerifyMessageApi = message({
  id: 65,
  from: 'gateway',
  official: ['verifyMessageAPI'],
  doc: '',
  fields: {
    apiData: string(''),
  },
  text: [version(1), escaped('apiData')],
  proto: [since(v.protobufRestMessages3), { apiData: 1 }],
})

/** VerifyCompleted */
export const VerifyCompleted = message({
  id: 66,
  from: 'gateway',
  official: ['verifyCompleted'],
  doc: '',
  fields: {
    isSuccessful: bool(''),
    errorText: string(''),
  },
  text: [version(1), trueFalse('isSuccessful'), escaped('errorText')],
  proto: [since(v.protobufRestMessages3), { isSuccessful: 1, errorText: 2 }],
})

/** VerifyAndAuthMessageApi */
export const VerifyAndAuthMessageApi = message({
  id: 69,
  from: 'gateway',
  official: ['verifyAndAuthMessageAPI'],
  doc: '',
  fields: {
    apiData: string(''),
    xyzChallenge: string(''),
  },
  text: [version(1), escaped('apiData'), escaped('xyzChallenge')],
})

/** VerifyAndAuthCompleted */
export const VerifyAndAuthCompleted = message({
  id: 70,
  from: 'gateway',
  official: ['verifyAndAuthCompleted'],
  doc: '',
  fields: {
    isSuccessful: bool(''),
    errorText: string(''),
  },
  text: [version(1), trueFalse('isSuccessful'), escaped('errorText')],
})
