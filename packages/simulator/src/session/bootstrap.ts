import { tellFarm, farms } from './farms.ts'
import type { Room } from './handlers.ts'
import type { Session } from './session.ts'

/** Tells a client everything a gateway says unasked: its working orders, its accounts, its next order id, the farms. */
export function bootstrap(session: Session, rooms: readonly Room[], isShuffled: boolean): void {
  for (const room of rooms) room.opened?.(session)
  const { accounts, backEnd, orderIds, random } = session.gateway
  const steps: (() => void)[] = [
    () => session.send({ type: 'ManagedAccounts', accountsList: accountsList(accounts) }),
    () => session.send({ type: 'NextValidId', orderId: orderIds.next(session.clientId) }),
    ...farms.map((farm) => () => tellFarm(session, farm, backEnd.farms.stateOf(farm.name))),
  ]
  while (steps.length > 0) {
    const [step] = steps.splice(isShuffled ? random.integer(0, steps.length - 1) : 0, 1)
    step?.()
  }
}

/** Writes account codes as gateways do: several of them end in a comma. */
export function accountsList(accounts: readonly string[]): string {
  return accounts.length > 1 ? `${accounts.join(',')},` : accounts.join(',')
}
