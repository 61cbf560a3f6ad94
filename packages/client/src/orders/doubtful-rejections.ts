import { enquire, isHeardOf } from './enquire.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { isOver } from './order-status.ts'

/** How long the status of an order may take to follow its rejection. */
const GRACE_MS = 2_000
const ANSWER_MS = 5_000

/**
 * Asks about orders that were rejected while they worked. As a rule the gateway sends their status as well; where it does not,
 * they would seem to work for good.
 */
export class DoubtfulRejections {
  readonly #desk: OrderDesk
  readonly #timers = new Map<LedgerRecord, () => void>()

  constructor(desk: OrderDesk) {
    this.#desk = desk
  }

  /** Takes an order that was rejected. */
  rejected(record: LedgerRecord): void {
    const { status } = this.#desk.snapshotOf(record)
    if (isOver(status) || status === 'Inactive' || !isHeardOf(this.#desk.snapshotOf(record))) return
    this.#timers.get(record)?.()
    const cancelTimer = this.#desk.context.clock.setTimer(GRACE_MS, () => {
      this.#timers.delete(record)
      void this.#ask(record)
    })
    this.#timers.set(record, cancelTimer)
  }

  close(): void {
    for (const cancelTimer of this.#timers.values()) cancelTimer()
    this.#timers.clear()
  }

  async #ask(record: LedgerRecord): Promise<void> {
    if (isOver(this.#desk.snapshotOf(record).status)) return
    const { kind } = await enquire(this.#desk, record, { timeoutMs: ANSWER_MS })
    if (kind === 'nowhere') this.#desk.add(record, { kind: 'lost' })
  }
}
