import type { Clock } from '../clock/clock.ts'
import type { Faults } from '../faults/faults.ts'
import type { AdvisorGroups } from '../handlers/advisor/groups.ts'
import type { BulletinBoard } from '../handlers/news/bulletin-board.ts'
import type { Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import type { BackEnd } from './back-end.ts'
import type { OrderIds } from './order-ids.ts'
import type { Session } from './session.ts'
import type { GatewaySettings } from './settings.ts'

/** What the rooms of a gateway share. */
export interface GatewayContext {
  readonly clock: Clock
  readonly world: World
  /** Chance for everything beside prices; derive your own with `stream(name)`. */
  readonly random: Random
  /** The options of the gateway with everything filled in. */
  readonly settings: GatewaySettings
  /** What goes wrong at present. */
  readonly faults: Faults
  /** Account codes of the login, such as `DU1000001`. */
  readonly accounts: readonly string[]
  /** Which accounts an advisor's groups consist of. */
  readonly groups: AdvisorGroups
  readonly bulletins: BulletinBoard
  /** Which data comes at present. */
  readonly backEnd: BackEnd
  /** Next valid order id of each client id. */
  readonly orderIds: OrderIds
  /** Sessions that have started, in order of their start. */
  readonly sessions: Iterable<Session>
  /** Finds the running session of a client id. */
  sessionOf(clientId: number): Session | undefined
}
