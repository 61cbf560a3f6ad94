// `npm run build`: writes packages/*/dist.
import { buildPackages } from './build/build-packages.ts'

await buildPackages()
