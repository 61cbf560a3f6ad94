import type { GatewayMessage } from '@twskit/wire'
import * as z from 'zod'
import type { FaultOptions, Faults } from './faults.ts'

const milliseconds = z.number().min(0)
const share = z.number().min(0).max(1)
const amount = z.union([z.number().min(1), z.literal(Number.POSITIVE_INFINITY)])

const messageName = z.custom<GatewayMessage['type']>(
  (value) => typeof value === 'string' && /^[A-Z]\w+$/.test(value),
  'Expected the name of a message',
)

const each = {
  latencyMs: z.union([milliseconds, z.tuple([milliseconds, milliseconds])]),
  bytesPerSecond: amount,
  splitBytes: amount,
  joinMs: milliseconds,
  garble: share,
  unknownMessages: share,
  extraFields: z.boolean(),
  missingEnds: z.union([z.boolean(), z.array(messageName)]),
  doubledEnds: z.boolean(),
  doubledSummaries: z.boolean(),
  duplicateOrderEvents: z.boolean(),
  reorderOrderEvents: z.boolean(),
  lostPlacements: z.boolean(),
  precaution: z.int().min(1),
  silentCancels: z.boolean(),
  doubledPreviews: z.boolean(),
  shuffleBootstrap: z.boolean(),
  handshakeMs: milliseconds,
  claimedVersion: z.int().min(0),
  redirect: z.strictObject({ host: z.string().min(1), port: z.int().min(1).max(65_535).optional() }),
  connections: z.enum(['accept', 'accept-then-close', 'silence']),
  bareClose: z.boolean(),
  heldIdMs: milliseconds,
} satisfies Record<keyof Faults, z.ZodType>

/** Checks the faults a gateway begins with. */
export const faultSchema: z.ZodType<FaultOptions> = z.strictObject(each).partial()
