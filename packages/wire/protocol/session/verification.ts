import { bool, escaped, message, since, string, trueFalse, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `verifyRequest` sends. */
export const VerifyRequest = message({
  id: 65,
  from: 'client',
  official: ['verifyRequest'],
  doc: 'Starts the verification of a certified program; for such programs only.',
  fields: {
    apiName: string('the name of the program'),
    apiVersion: string('the version of the program'),
  },
  text: [version(1), 'apiName', 'apiVersion'],
  proto: [since(v.protobufRestMessages3), { apiName: 1, apiVersion: 2 }],
})

/** Declares what `verifyMessage` sends. */
export const VerifyMessageRequest = message({
  id: 66,
  from: 'client',
  official: ['verifyMessage'],
  doc: 'Answers the challenge of a verification.',
  fields: {
    apiData: string('the answer to the challenge'),
  },
  text: [version(1), 'apiData'],
  proto: [since(v.protobufRestMessages3), { apiData: 1 }],
})

/** Declares what `verifyAndAuthRequest` sends. */
export const VerifyAndAuthRequest = message({
  id: 72,
  from: 'client',
  official: ['verifyAndAuthRequest'],
  doc: 'Starts the verification of a certified program together with a login; for such programs only.',
  fields: {
    apiName: string('the name of the program'),
    apiVersion: string('the version of the program'),
    opaqueIsvKey: string('the key of its vendor'),
  },
  text: [version(1), 'apiName', 'apiVersion', 'opaqueIsvKey'],
})

/** Declares what `verifyAndAuthMessage` sends. */
export const VerifyAndAuthMessageRequest = message({
  id: 73,
  from: 'client',
  official: ['verifyAndAuthMessage'],
  doc: 'Answers the challenges of a verification with login.',
  fields: {
    apiData: string('the answer to the challenge'),
    xyzResponse: string('the answer to the challenge of the login'),
  },
  text: [version(1), 'apiData', 'xyzResponse'],
})

/** Declares what `verifyMessageAPI` reports. */
export const VerifyMessageApi = message({
  id: 65,
  from: 'gateway',
  official: ['verifyMessageAPI'],
  doc: 'Carries the challenge of a verification.',
  fields: {
    apiData: string('the challenge'),
  },
  text: [version(1), escaped('apiData')],
  proto: [since(v.protobufRestMessages3), { apiData: 1 }],
})

/** Declares what `verifyCompleted` reports. */
export const VerifyCompleted = message({
  id: 66,
  from: 'gateway',
  official: ['verifyCompleted'],
  doc: 'Says how a verification ended.',
  fields: {
    isSuccessful: bool('true when the program is verified'),
    errorText: string('why it is not'),
  },
  text: [version(1), trueFalse('isSuccessful'), escaped('errorText')],
  proto: [since(v.protobufRestMessages3), { isSuccessful: 1, errorText: 2 }],
})

/** Declares what `verifyAndAuthMessageAPI` reports. */
export const VerifyAndAuthMessageApi = message({
  id: 69,
  from: 'gateway',
  official: ['verifyAndAuthMessageAPI'],
  doc: 'Carries the challenges of a verification with login.',
  fields: {
    apiData: string('the challenge'),
    xyzChallenge: string('the challenge of the login'),
  },
  text: [version(1), escaped('apiData'), escaped('xyzChallenge')],
})

/** Declares what `verifyAndAuthCompleted` reports. */
export const VerifyAndAuthCompleted = message({
  id: 70,
  from: 'gateway',
  official: ['verifyAndAuthCompleted'],
  doc: 'Says how a verification with login ended.',
  fields: {
    isSuccessful: bool('true when the program is verified and logged in'),
    errorText: string('why it is not'),
  },
  text: [version(1), trueFalse('isSuccessful'), escaped('errorText')],
})
