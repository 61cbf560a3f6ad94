import type { z } from 'zod'
import { nearNames } from './near-names.ts'

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  record: 'an object of texts',
  function: 'a function',
  date: 'a Date',
}

/** Says in words what a schema would have allowed where it found a fault. */
export function allowedBy(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? `a value of type ${issue.expected}`
    case 'invalid_value':
      return issue.values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'not empty'
        : `a number ${issue.inclusive === true ? 'of at least' : 'above'} ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `at most ${issue.maximum} long`
        : `a number ${issue.inclusive === true ? 'of at most' : 'below'} ${issue.maximum}`
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`
    case 'invalid_format':
      return `a text of the form ${issue.pattern ?? issue.format}`
    case 'unrecognized_keys':
      return otherNames(issue.keys[0] as string, Object.keys((issue.inst as z.ZodObject | undefined)?.shape ?? {}))
    case 'invalid_union':
      return unionOf(issue.errors)
    default:
      return 'another value'
  }
}

const FEW_NAMES = 12

/** Options that every call takes last; people put them into the query. */
const optionNames: ReadonlySet<string> = new Set(['signal', 'timeoutMs', 'markers', 'linePriority', 'staleAfterMs'])

function otherNames(name: string, names: readonly string[]): string {
  if (optionNames.has(name)) return `no such name here; ${name} belongs into the options, the last argument of the call`
  const near = nearNames(name, names)
  if (near.length > 0) return `no such name; perhaps ${near.join(' or ')}`
  const areFew = names.length > 0 && names.length <= FEW_NAMES
  return `no such name; ${areFew ? `there are ${names.join(', ')}` : 'compare the spelling with the documentation'}`
}

function unionOf(branches: readonly (readonly { readonly message: string }[])[]): string {
  const words = branches.flatMap((issues) => issues.slice(0, 1).map((issue) => issue.message))
  return words.length === 0 ? 'another value' : [...new Set(words)].join(', or ')
}
