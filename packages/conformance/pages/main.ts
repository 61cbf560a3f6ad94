// Writes the tables of docs/guide/from-eclient-ewrapper.md from the conversations of the protocol. A test compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillPage } from './fill-page.ts'

const page = join(import.meta.dirname, '../../../docs/guide/from-eclient-ewrapper.md')
writeFileSync(page, fillPage(readFileSync(page, 'utf8')))
