import { int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `startApi` sends. */
export const StartApiRequest = message({
  id: 71,
  from: 'client',
  official: ['startApi'],
  doc: 'Starts the session, as the first message after the handshake.',
  fields: {
    clientId: int('names this client; no two may use the same at a time, 0 sees orders placed by hand'),
    optionalCapabilities: string(
      'extra abilities, such as +PACEAPI to be slowed down instead of rejected; mostly empty',
    ),
  },
  text: [version(2), 'clientId', 'optionalCapabilities'],
  proto: [since(v.protobufRestMessages3), { clientId: 1, optionalCapabilities: 2 }],
})
