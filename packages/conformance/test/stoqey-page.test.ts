import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EventName, IBApi, IBApiNext } from '@stoqey/ib'
import { expect, it } from 'vitest'
import { callbackNames, requestNames } from '../../../docs/tools/pages/official-names.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/migrating/from-stoqey-ib.md'), 'utf8')

// What the classes have beside their interface.
const within = /^(constructor|on[A-Z]|nextReqId|insertAtMapIndex)/
const known = new Set([...requestNames, ...callbackNames])

function methodsOf(type: { readonly prototype: object }): readonly string[] {
  return Object.getOwnPropertyNames(type.prototype).filter((name) => !within.test(name))
}

it('every method of IBApi has its counterpart on a page', () => {
  expect(methodsOf(IBApi).filter((name) => !known.has(name) && !isNamed(name))).toEqual([])
})

it('every event of IBApi has its counterpart on a page', () => {
  expect(Object.values(EventName).filter((name) => !known.has(name) && !isNamed(name))).toEqual([])
})

it('every method of IBApiNext has its counterpart on the page', () => {
  expect(methodsOf(IBApiNext).filter((name) => !isNamed(name))).toEqual([])
})

function isNamed(name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(page)
}
