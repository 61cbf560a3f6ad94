import { accountsList } from '../../session/bootstrap.ts'
import type { Conversation } from '../merge.ts'

/** Answers which accounts the login has and which order id comes next; a second start is ignored. */
export const accountsAndIds: Conversation = ({ accounts, orderIds }) => ({
  StartApiRequest: () => {},
  ManagedAccountsRequest: (_, session) =>
    session.send({ type: 'ManagedAccounts', accountsList: accountsList(accounts) }),
  IdsRequest: (_, session) => session.send({ type: 'NextValidId', orderId: orderIds.next(session.clientId) }),
})
