import { int, message, since, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** SetServerLogLevelRequest */
export const SetServerLogLevelRequest = message({
  id: 14,
  from: 'client',
  official: ['setServerLogLevel'],
  doc: '',
  fields: {
    logLevel: int(''),
  },
  text: [version(1), 'logLevel'],
  proto: [since(v.protobufRestMessages3), { logLevel: 1 }],
})
