import type { Condition, Fields } from '../protocol/grammar.ts'
import { fieldAt } from './catalogue.ts'

/**
 * Writes a condition as an expression. `access` gives the expression of a field by its path. Values come from the wire (`read`,
 * already typed) or from a caller (`write`, where a number may be decimal text).
 */
export function conditionCode(
  condition: Condition,
  fields: Fields,
  access: (path: string) => string,
  side: 'read' | 'write',
): string {
  switch (condition.test) {
    case 'is': {
      const value = access(condition.path)
      const tests = condition.values.map((wanted) => {
        if (typeof wanted === 'string') return `${value} === '${wanted}'`
        return side === 'write' ? `Number(${value}) === ${wanted}` : `${value} === ${wanted}`
      })
      return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' || ')})`
    }
    case 'isSet': {
      const value = access(condition.path)
      const { kind } = fieldAt(fields, condition.path)
      if (kind === 'list') return `(${value} !== undefined && ${value}.length > 0)`
      return kind === 'string' && side === 'write'
        ? `(${value} !== undefined && ${value} !== '')`
        : `${value} !== undefined`
    }
    case 'isPositive': {
      const value = access(condition.path)
      return `(${value} !== undefined && ${side === 'write' ? `Number(${value})` : value} > 0)`
    }
    case 'not':
      return `!(${conditionCode(condition.condition, fields, access, side)})`
    case 'any':
    case 'all': {
      const parts = condition.conditions.map((inner) => conditionCode(inner, fields, access, side))
      return `(${parts.join(condition.test === 'any' ? ' || ' : ' && ')})`
    }
  }
}
