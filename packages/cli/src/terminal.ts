/** What a command may do with the terminal it was started from. */
export interface Terminal {
  /** Prints one line of what the command is for. */
  print(line: string): void
  /** Prints one line about what went wrong. */
  complain(line: string): void
  /** Aborts when the user asks to stop. */
  readonly stop: AbortSignal
}
