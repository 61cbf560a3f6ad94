import type { Conversation } from '../merge.ts'

const refused = 'The login is not entitled to the verification of applications'

/** Goes through the verification of an application, which only a few vendors may ask for, and ends it without success. */
export const verification: Conversation = ({ random }) => {
  const challenges = random.stream('verification')
  const challenge = (): string => challenges.integer(0, 0xffffffff).toString(16).padStart(8, '0')
  return {
    VerifyRequest: (_, session) => session.send({ type: 'VerifyMessageApi', apiData: challenge() }),
    VerifyMessageRequest: (_, session) => session.send({ type: 'VerifyCompleted', errorText: refused }),
    VerifyAndAuthRequest: (_, session) =>
      session.send({ type: 'VerifyAndAuthMessageApi', apiData: challenge(), xyzChallenge: challenge() }),
    VerifyAndAuthMessageRequest: (_, session) => session.send({ type: 'VerifyAndAuthCompleted', errorText: refused }),
  }
}
