// `npm run api`: writes the report of each public door, packages/*/api/*.api.md.
import { writeApiReports } from './build/api-reports.ts'
import { buildPackages } from './build/build-packages.ts'

await buildPackages()
await writeApiReports()
