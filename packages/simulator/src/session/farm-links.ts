import type { CancelTimer, Clock } from '../clock/clock.ts'
import { type Farm, farmNamed, type FarmState, farms } from './farms.ts'
import type { FarmsAtStart } from './settings.ts'

/** How long a farm takes to connect. */
const CONNECTING_MS = 600

/** The farm of history falls idle when nobody has asked it anything for that long. */
const IDLE_MS = 300_000

/** What links to farms work with. */
export interface FarmLinksOptions {
  readonly clock: Clock
  readonly atStart: FarmsAtStart
  /** Tells every client how far a farm is. */
  readonly tell: (farm: Farm, state: FarmState) => void
  /** Runs when the data of a farm comes that did not come before. */
  readonly delivers: (name: string) => void
}

/** The connections to the farms that data comes from. They connect when they are first needed, and may break. */
export class FarmLinks {
  readonly #options: FarmLinksOptions
  readonly #states = new Map<string, FarmState>()
  /** Farms whose data does not come at present; nearly always none. */
  readonly #silent = new Set<string>()
  readonly #connecting = new Map<string, { readonly dueMs: number; readonly cancel: CancelTimer }>()
  #historyAskedMs = 0

  constructor(options: FarmLinksOptions) {
    this.#options = options
    this.reset()
  }

  /** Returns how far a farm is. */
  stateOf(name: string): FarmState {
    const state = this.#states.get(name) ?? 'connected'
    return state === 'connected' && this.#isForgotten(name) ? 'idle' : state
  }

  /** Tells whether a farm's data does not come at present. */
  isSilent(name: string): boolean {
    return this.#silent.size > 0 && this.#silent.has(name)
  }

  /**
   * Connects to a farm because a client needs it; nothing happens when it is connected.
   *
   * @returns In how many milliseconds its data comes: 0 when it comes at once.
   */
  need(name: string): number {
    const farm = farmNamed(name)
    const isIdle = this.stateOf(name) === 'idle'
    if (farm.kind === 'historical') {
      this.#historyAskedMs = this.#options.clock.now()
      if (isIdle) this.#set(farm, 'connected')
    } else if (isIdle) {
      this.#connect(farm)
    }
    const connecting = this.#connecting.get(name)
    return connecting !== undefined && this.isSilent(name) ? connecting.dueMs - this.#options.clock.now() : 0
  }

  /** Loses a farm. */
  break(name: string): void {
    this.#stopConnecting(name)
    this.#silent.add(name)
    this.#set(farmNamed(name), 'broken')
  }

  /** Mends a farm: its data comes anew. */
  mend(name: string): void {
    this.#deliver(farmNamed(name))
  }

  /** Begins anew, with the farms that are connected when a gateway starts. */
  reset(): void {
    this.end()
    this.#silent.clear()
    for (const farm of farms)
      this.#states.set(farm.name, isIdleAtStart(farm, this.#options.atStart) ? 'idle' : 'connected')
  }

  /** Ends what waits on the clock. */
  end(): void {
    for (const name of [...this.#connecting.keys()]) this.#stopConnecting(name)
  }

  #connect(farm: Farm): void {
    const { clock, atStart, tell } = this.#options
    const { name } = farm
    const holdsDataBack = atStart === 'on-demand'
    if (holdsDataBack) this.#silent.add(name)
    this.#set(farm, 'connecting')
    // Gateways say it twice of options.
    if (name === 'usopt') tell(farm, 'connecting')
    const cancel = clock.setTimer(CONNECTING_MS, () => {
      this.#connecting.delete(name)
      if (holdsDataBack) this.#deliver(farm)
      else this.#set(farm, 'connected')
    })
    this.#connecting.set(name, { dueMs: clock.now() + CONNECTING_MS, cancel })
  }

  #stopConnecting(name: string): void {
    this.#connecting.get(name)?.cancel()
    this.#connecting.delete(name)
  }

  #deliver(farm: Farm): void {
    this.#silent.delete(farm.name)
    this.#set(farm, 'connected')
    this.#options.delivers(farm.name)
  }

  #set(farm: Farm, state: FarmState): void {
    this.#states.set(farm.name, state)
    if (farm.kind === 'historical') this.#historyAskedMs = this.#options.clock.now()
    this.#options.tell(farm, state)
  }

  #isForgotten(name: string): boolean {
    const { clock, atStart } = this.#options
    if (atStart === 'connected' || farmNamed(name).kind !== 'historical') return false
    return clock.now() - this.#historyAskedMs > IDLE_MS
  }
}

function isIdleAtStart({ name, kind }: Farm, atStart: FarmsAtStart): boolean {
  if (atStart === 'connected' || kind === 'security-definitions') return false
  return kind === 'historical' || name === 'usopt' || atStart === 'on-demand'
}
