import type { Flag, FlagValues } from '../flags.ts'
import type { Terminal } from '../terminal.ts'

/** One word after `twskit`. */
export interface Command {
  readonly name: string
  /** One sentence for the list of commands. */
  readonly summary: string
  readonly flags: readonly Flag[]
  /** Further help, printed below the flags. */
  readonly notes: string
  /** Runs the command and returns its exit code. */
  run(values: FlagValues, terminal: Terminal): Promise<number>
}
