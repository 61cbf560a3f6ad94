import type { GatewayContext } from '../session/context.ts'
import { farms } from '../session/farms.ts'
import type { Room } from '../session/handlers.ts'
import type { Random } from '../world/random.ts'

/** Gateways repeat 1100 while an outage lasts. */
const REMINDER_MS = 5000

/** What happens when servers behind the gateway go away and return. */
export class Outages {
  readonly #gateway: GatewayContext
  readonly #rooms: readonly Room[]
  readonly #random: Random
  #stopReminder: (() => void) | undefined

  constructor(gateway: GatewayContext, rooms: readonly Room[]) {
    this.#gateway = gateway
    this.#rooms = rooms
    this.#random = gateway.random.stream('outages')
  }

  /** Loses everything: 1100, said again until it is restored. */
  lose(): void {
    const { backEnd, clock } = this.#gateway
    backEnd.isLost = true
    this.#tellAll(1100, 'Connectivity between IBKR and Trader Workstation has been lost.')
    this.#stopReminder?.()
    this.#stopReminder = clock.setTimer(REMINDER_MS, () => this.lose())
  }

  /** Restores everything: 1102, of which a share of the streams may know nothing, or 1101 when market data was lost. */
  restore(isDataLost: boolean, silentShare: number): void {
    const { backEnd } = this.#gateway
    this.end()
    backEnd.isLost = false
    backEnd.flush()
    if (isDataLost) {
      for (const session of this.#gateway.sessions) session.loseData()
      this.#tellAll(1101, 'Connectivity between IBKR and Trader Workstation has been restored - data lost.')
      return
    }
    const connected = farms.filter(({ name }) => backEnd.farms.stateOf(name) === 'connected')
    const names = connected.map(({ name }) => name).join('; ')
    this.#tellAll(
      1102,
      `Connectivity between IBKR and Trader Workstation has been restored - data maintained. All data farms are connected: ${names}.`,
    )
    for (const session of this.#gateway.sessions) session.silenceSome(() => this.#random.next() < silentShare)
    this.#dataRestored()
  }

  /** Breaks a farm for a while; its streams go on afterwards, or never do. */
  flapFarm(name: string, downMs: number, endsStreams: boolean): void {
    const { backEnd, clock, sessions } = this.#gateway
    if (endsStreams) for (const session of sessions) session.silenceFarm(name)
    backEnd.farms.break(name)
    clock.setTimer(downMs, () => {
      backEnd.flush()
      backEnd.farms.mend(name)
    })
  }

  /** Gives the login's live data to another session, or takes it back. */
  compete(isTaken: boolean): void {
    const { backEnd, sessions } = this.#gateway
    backEnd.isTaken = isTaken
    if (!isTaken) {
      this.#dataRestored()
      return
    }
    for (const session of sessions) {
      for (const reqId of session.idsOf('marketData'))
        session.error(reqId, 10197, 'No market data during competing live session')
    }
  }

  /** Stops reminding of an outage. */
  end(): void {
    this.#stopReminder?.()
    this.#stopReminder = undefined
  }

  #dataRestored(): void {
    for (const room of this.#rooms) room.dataRestored?.()
  }

  #tellAll(code: number, text: string): void {
    for (const session of this.#gateway.sessions) session.error(-1, code, text)
  }
}
