import type { Conversation } from '../merge.ts'

/** Answers who is logged in and which families the accounts belong to. */
export const userAndFamily: Conversation = ({ accounts }) => ({
  UserInfoRequest: ({ reqId }, session) => session.send({ type: 'UserInfo', reqId }),
  FamilyCodesRequest: (_, session) =>
    session.send({
      type: 'FamilyCodes',
      familyCodes: accounts.map((accountId) => ({ accountId })),
    }),
})
