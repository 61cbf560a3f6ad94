import { int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** StartApiRequest */
export const StartApiRequest = message({
  id: 71,
  from: 'client',
  official: ['startApi'],
  doc: '',
  fields: {
    clientId: int(''),
    optionalCapabilities: string(''),
  },
  text: [version(2), 'clientId', 'optionalCapabilities'],
  proto: [since(v.protobufRestMessages3), { clientId: 1, optionalCapabilities: 2 }],
})
