import type { Condition } from '../../protocol/grammar.ts'

/** Says a condition in words; `prefix` stands before each field's path. */
export function conditionWords(condition: Condition, prefix: string): string {
  switch (condition.test) {
    case 'is':
      return `${prefix}${condition.path} is ${condition.values.join(' or ')}`
    case 'isSet':
      return `${prefix}${condition.path} is set`
    case 'isPositive':
      return `${prefix}${condition.path} is above 0`
    case 'not': {
      const words = conditionWords(condition.condition, prefix)
      return 'path' in condition.condition ? words.replace(' is ', ' is not ') : `not (${words})`
    }
    case 'any':
      return condition.conditions.map((inner) => conditionWords(inner, prefix)).join(', or ')
    case 'all':
      return condition.conditions.map((inner) => conditionWords(inner, prefix)).join(' and ')
  }
}
