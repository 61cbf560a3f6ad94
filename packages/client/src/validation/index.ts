export { check } from './check.ts'
export { type OpenWord, openWord } from './open-word.ts'
