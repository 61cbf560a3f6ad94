/** Says what a request in the queue is waiting for. */
export interface Wait {
  /** The rule or condition in words: `48 messages in a second`, `the session to be ready`. */
  readonly rule: string
  /** When the rule can let it pass, by the client's clock, where that is known. */
  readonly untilMs?: number | undefined
}
