import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '@twskit/client'
import { startGateway } from '@twskit/simulator'
import { expect, it } from 'vitest'
import { standing } from '../../../docs/tools/pages/call-names.ts'
import { missingNames } from '../../../docs/tools/pages/eclient-tables.ts'
import { fillPage } from '../../../docs/tools/pages/fill-page.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/guide/from-eclient-ewrapper.md'), 'utf8')

it('every official request and callback has its row', () => {
  expect(missingNames()).toEqual([])
})

it('what stands for a request is there', async () => {
  await using gateway = await startGateway()
  await using ib = await connect({ port: gateway.port })
  const named = Object.values(standing).flatMap(({ calls }) => calls)
  expect(named.filter((name) => !(name in ib))).toEqual([])
})

it('the page has the tables of `npm run generate`', () => {
  expect(fillPage(page)).toBe(page)
})
