import type { OrderCondition } from '@twskit/wire'
import * as z from 'zod'

/** What triggers stops and price conditions: 0 default, 1 double bid or ask, 2 last, 3 double last, 4 bid or ask, 7 last or bid or ask, 8 midpoint. */
export const triggerMethods = [0, 1, 2, 3, 4, 7, 8] as const

const isConjunctionConnection = z.boolean().optional()
const isMore = z.boolean().optional()
const place = { conId: z.int().min(1), exchange: z.string().min(1) }
const moment = z.string().regex(/^\d{8}[ -]\d{2}:\d{2}:\d{2}( \S.*)?$/, {
  error: "a time as '20261231-15:00:00' (UTC) or '20261231 15:00:00 US/Eastern'",
})

/** Checks one condition of an order: its `type` decides which fields it has. */
export const orderConditionSchema: z.ZodType<OrderCondition, OrderCondition> = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal(1),
      isConjunctionConnection,
      isMore,
      price: z.number(),
      ...place,
      triggerMethod: z.literal(triggerMethods).optional(),
    }),
    z.strictObject({ type: z.literal(3), isConjunctionConnection, isMore, time: moment }),
    z.strictObject({ type: z.literal(4), isConjunctionConnection, isMore, percent: z.int() }),
    z.strictObject({
      type: z.literal(5),
      isConjunctionConnection,
      symbol: z.string().min(1),
      secType: z.string().min(1),
      exchange: z.string().min(1),
    }),
    z.strictObject({ type: z.literal(6), isConjunctionConnection, isMore, volume: z.int().min(0), ...place }),
    z.strictObject({ type: z.literal(7), isConjunctionConnection, isMore, changePercent: z.number(), ...place }),
  ],
  { error: 'a condition of type 1 (price), 3 (time), 4 (margin), 5 (execution), 6 (volume) or 7 (percent change)' },
)
