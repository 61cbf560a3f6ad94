import type { ErrorMessage, GatewayCode } from '@twskit/wire'
import type { Clock } from '../pacing/index.ts'
import { refusal } from './codes.ts'
import type { Entry } from './entry.ts'
import type { Roster } from './roster.ts'

/** How long a refusal that more than one request can mean waits for the answers to the others before it looks again. */
const GRACE_MS = 1_000
/** After this long it waits for no more answers. */
const LONGEST_MS = 5_000

/**
 * Finds the request that an error with id -1 refuses: one without an id, of a kind that the code refuses, that has been sent and not answered.
 * Where several can be meant, all but the refused ones are answered within moments; so it waits until no more are left than there are refusals, and takes
 * the oldest. What streams is never meant: the gateway has taken it. The text says no more, for it is localised.
 */
export class IdlessRefusals {
  readonly #roster: Roster
  readonly #clock: Clock
  /** When messages were sent that are refused without an id and otherwise not answered at all. */
  readonly #unanswerable = new Map<string, number>()
  readonly #held = new Set<{ cancelTimer: () => void }>()

  constructor(roster: Roster, clock: Clock) {
    this.#roster = roster
    this.#clock = clock
  }

  /** Notes that a message was sent that the gateway only answers when it refuses it. */
  sent(type: string): void {
    this.#unanswerable.set(type, this.#clock.now())
  }

  /** Takes an error without an id. Answers whether a request has ended by it, or is about to; `unclaimed` is called when none did after all. */
  take(message: ErrorMessage, code: GatewayCode, unclaimed: () => void): boolean {
    const kinds: readonly string[] = code.endsKinds ?? []
    const meant = this.#roster.all().filter((entry) => isOpen(entry) && kinds.includes(entry.sentType ?? ''))
    const [only, ...others] = meant
    if (only === undefined) return false
    const refuse = (entry: Entry): void => entry.refused(refusal(message, code, entry.facts()))
    // What has had an answer may be in the middle of it, or may have been sent something of others.
    if (others.length === 0 && only.state === 'sent' && !this.#hasSent(kinds)) {
      refuse(only)
      return true
    }
    const lookAfter = (waitedMs: number): (() => void) => this.#clock.setTimer(GRACE_MS, () => look(waitedMs))
    const look = (waitedMs: number): void => {
      const left = meant.filter(isOpen)
      if (left.length > this.#held.size && waitedMs < LONGEST_MS) {
        held.cancelTimer = lookAfter(waitedMs + GRACE_MS)
        return
      }
      this.#held.delete(held)
      const entry = left.find(({ state }) => state === 'sent') ?? left[0]
      if (entry === undefined) unclaimed()
      else refuse(entry)
    }
    const held = { cancelTimer: lookAfter(GRACE_MS) }
    this.#held.add(held)
    return true
  }

  /** Forgets what waits: the requests it can mean are over, or are sent again. */
  forget(): void {
    for (const { cancelTimer } of this.#held) cancelTimer()
    this.#held.clear()
    this.#unanswerable.clear()
  }

  #hasSent(kinds: readonly string[]): boolean {
    const since = this.#clock.now() - GRACE_MS
    return kinds.some((kind) => (this.#unanswerable.get(kind) ?? Number.NEGATIVE_INFINITY) >= since)
  }
}

function isOpen({ id, state, isOver }: Entry): boolean {
  return id === undefined && !isOver && (state === 'sent' || state === 'answering')
}
