import { int, message, since, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `setServerLogLevel` sends. */
export const SetServerLogLevelRequest = message({
  id: 14,
  from: 'client',
  official: ['setServerLogLevel'],
  doc: 'Sets how much the gateway writes to its API log.',
  fields: {
    logLevel: int('1 system, 2 error, 3 warning, 4 information, 5 detail'),
  },
  text: [version(1), 'logLevel'],
  proto: [since(v.protobufRestMessages3), { logLevel: 1 }],
})
