/** Where the feed listens, and how many contracts to subscribe to. */
interface At {
  readonly port: number
  readonly subscriptions: number
}

/** What is asked for in one look-up. */
export type RowKind = 'contractDetails' | 'bars'

/** An open client that looks rows up. */
interface LookUps {
  /** Asks for so many rows; `conId` makes the question another one each time. Gives how many came. */
  ask(kind: RowKind, rows: number, conId: number): Promise<number>
  close(): Promise<void> | void
}

/** One way to receive the feed. */
export interface Variant {
  readonly name: string
  /**
   * Connects, subscribes to as many contracts as asked and calls `onTick` for every tick as a user's callback would be called.
   * Resolves with a function that disconnects, once the last tick has come.
   */
  run(at: At, onTick: (value: number) => void): Promise<() => Promise<void> | void>
  /** Connects to ask for rows; without it the variant has no look-ups of its own. */
  readonly lookUps?: (port: number) => Promise<LookUps>
}

/** The contracts subscribed to, told apart by conId. */
export function conIds(subscriptions: number): number[] {
  return Array.from({ length: subscriptions }, (_, i) => 1_000_000 + i)
}
