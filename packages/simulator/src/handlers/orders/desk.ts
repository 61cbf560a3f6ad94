import { serverVersions } from '@twskit/wire'
import { Accounts } from '../../accounts/accounts.ts'
import type { GatewayContext } from '../../session/context.ts'
import type { Session } from '../../session/session.ts'
import { type OrderClient, Trading } from '../../trading/trading.ts'
import { orderError } from './messages.ts'

/** What the rooms of orders and accounts share in one gateway. */
export interface Desk {
  readonly accounts: Accounts
  readonly trading: Trading
}

const desks = new WeakMap<GatewayContext, Desk>()

/** Returns the trading desk of a gateway; the same one each time. */
export function deskOf(gateway: GatewayContext): Desk {
  let desk = desks.get(gateway)
  if (desk === undefined) {
    const { world, random, settings, groups, orderIds } = gateway
    const { user, zone, mayTrade } = settings
    const accounts = new Accounts(world, gateway.accounts, settings.portfolio)
    const accountsOf = (group: string): readonly string[] | undefined => groups.accountsOf(group)
    desk = { accounts, trading: new Trading({ world, accounts, random, user, zone, accountsOf, mayTrade, orderIds }) }
    desks.set(gateway, desk)
  }
  return desk
}

/** From this version on gateways refuse orders without a time in force; before, their preset supplied it. */
const TIF_REQUIRED = 225

/** Makes a session known to trading. */
export function clientOf(session: Session): OrderClient {
  const { clientId, serverVersion } = session
  return {
    clientId,
    missingTif:
      serverVersion >= TIF_REQUIRED
        ? 'refused'
        : serverVersion >= serverVersions.protobuf
          ? 'supplied with notice'
          : 'supplied silently',
    refuse: (orderId, refusal) => orderError(session, orderId, refusal),
  }
}
