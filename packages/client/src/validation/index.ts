export { check } from './check.ts'
export { nearNames } from './near-names.ts'
export { type OpenWord, openWord } from './open-word.ts'
