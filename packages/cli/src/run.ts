import type { Command } from './commands/command.ts'
import { simulate } from './commands/simulate.ts'
import { type Flag, describeFlags, readFlags } from './flags.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const commands: readonly Command[] = [simulate]

const help: Flag = { name: 'help', kind: 'switch', doc: 'print this and end' }

/** Runs the command that the words ask for. Returns the exit code: 0, 1 when it failed, 2 when the words were wrong. */
export async function run(words: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [word, ...rest] = words
  const command = commands.find(({ name }) => name === word)
  try {
    if (word === undefined || word === '--help' || word === 'help') {
      terminal.print(overview())
      return 0
    }
    if (word === '--version') {
      terminal.print(version)
      return 0
    }
    if (command === undefined) {
      throw new UsageError(`There is no command "${word}". Allowed: ${commands.map(({ name }) => name).join(', ')}.`)
    }
    const flags = [...command.flags, help]
    const values = readFlags(flags, rest)
    if (values['help'] === true) {
      terminal.print(
        `${command.summary}\n\nusage: twskit ${command.name} [flags]\n\n${describeFlags(flags)}\n\n${command.notes}`,
      )
      return 0
    }
    return await command.run(values, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.complain(`${error.message} See twskit ${command === undefined ? '' : `${command.name} `}--help.`)
    return 2
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `usage: twskit <command> [flags]\n\n${lines.join('\n')}\n\ntwskit <command> --help lists the flags of a command.`
}
