import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

interface CommonFlag {
  readonly name: string
  readonly doc: string
}

/** One `--flag` of a command. */
export type Flag =
  | (CommonFlag & { readonly kind: 'switch' })
  | (CommonFlag & { readonly kind: 'text'; readonly placeholder: string; readonly allowed?: readonly string[] })
  | (CommonFlag & { readonly kind: 'integer'; readonly min: number; readonly max: number })

export type FlagValues = Readonly<Record<string, string | number | boolean | undefined>>

/** Reads a command's flags; throws a UsageError that names the flag, its value and what is allowed. */
export function readFlags(flags: readonly Flag[], words: readonly string[]): FlagValues {
  const known = new Map(flags.map((flag) => [flag.name, flag]))
  const options = Object.fromEntries(
    flags.map(({ name, kind }) => [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }]),
  )
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const values: Record<string, string | number | boolean> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`"${token.value}" is not a flag. ${choices(flags)}`)
    if (token.kind !== 'option') continue
    const flag = known.get(token.name)
    if (flag === undefined) throw new UsageError(`There is no flag ${token.rawName}. ${choices(flags)}`)
    values[flag.name] = valueOf(flag, token.value)
  }
  return values
}

/** Writes one line of help for each flag. */
export function describeFlags(flags: readonly Flag[]): string {
  const lines = flags.map((flag) => [spelling(flag), flag.doc] as const)
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, doc]) => `  ${left.padEnd(width)}  ${doc}`).join('\n')
}

function valueOf(flag: Flag, text: string | undefined): string | number | boolean {
  if (flag.kind === 'switch') {
    if (text !== undefined) throw new UsageError(`--${flag.name} takes no value, got "${text}".`)
    return true
  }
  // A forgotten value makes the next flag look like one.
  if (text === undefined || text === '' || text.startsWith('--')) {
    throw new UsageError(`--${flag.name} needs a value: ${allowedBy(flag)}.`)
  }
  if (flag.kind === 'text') {
    if (flag.allowed && !flag.allowed.includes(text)) {
      throw new UsageError(`--${flag.name} is "${text}"; allowed: ${allowedBy(flag)}.`)
    }
    return text
  }
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= flag.min && number <= flag.max)) {
    throw new UsageError(`--${flag.name} is "${text}"; allowed: ${allowedBy(flag)}.`)
  }
  return number
}

function allowedBy(flag: Exclude<Flag, { kind: 'switch' }>): string {
  if (flag.kind === 'integer') return `a whole number from ${flag.min} to ${flag.max}`
  return flag.allowed ? flag.allowed.join(', ') : flag.placeholder
}

function spelling(flag: Flag): string {
  if (flag.kind === 'switch') return `--${flag.name}`
  return `--${flag.name} <${flag.kind === 'integer' ? 'n' : flag.placeholder}>`
}

function choices(flags: readonly Flag[]): string {
  return `Allowed: ${flags.map(({ name }) => `--${name}`).join(', ')}.`
}
