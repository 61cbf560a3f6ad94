/** One way to receive the feed. */
export interface Variant {
  readonly name: string
  /**
   * Connects, subscribes to as many contracts as asked and calls `onTick` for every tick as a user's callback would be called.
   * Resolves with a function that disconnects, once the last tick has come.
   */
  run(at: { port: number; subscriptions: number }, onTick: (value: number) => void): Promise<() => Promise<void> | void>
}

/** The contracts subscribed to, told apart by conId. */
export function conIds(subscriptions: number): number[] {
  return Array.from({ length: subscriptions }, (_, i) => 1_000_000 + i)
}
