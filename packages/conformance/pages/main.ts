// Writes the tables of docs/guide/from-eclient-ewrapper.md from the conversations of the protocol, and docs/live-behaviour.md from its
// ledger. Tests compare them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { livePage } from '../live-behaviour/page.ts'
import { fillPage } from './fill-page.ts'

const page = join(import.meta.dirname, '../../../docs/guide/from-eclient-ewrapper.md')
writeFileSync(page, fillPage(readFileSync(page, 'utf8')))
writeFileSync(join(import.meta.dirname, '../../../docs/live-behaviour.md'), livePage())
