import type { Conversation } from '../merge.ts'

const refused = 'The login is not entitled to the verification of applications'

/** Refuses the verification of applications, which only a few vendors may ask for. */
export const verification: Conversation = () => ({
  VerifyRequest: (_, session) => session.send({ type: 'VerifyCompleted', isSuccessful: false, errorText: refused }),
  VerifyMessageRequest: (_, session) =>
    session.send({ type: 'VerifyCompleted', isSuccessful: false, errorText: refused }),
  VerifyAndAuthRequest: (_, session) =>
    session.send({ type: 'VerifyAndAuthCompleted', isSuccessful: false, errorText: refused }),
  VerifyAndAuthMessageRequest: (_, session) =>
    session.send({ type: 'VerifyAndAuthCompleted', isSuccessful: false, errorText: refused }),
})
