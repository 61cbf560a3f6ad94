/**
 * The folders of each package from the lowest to the highest. A folder imports from its own floor or lower ones only. Packages without an
 * order are checked for circles; they get theirs when their folders have moved (issue 10).
 */
export const floors: Readonly<Record<string, readonly string[] | undefined>> = {
  wire: [
    'protocol',
    'src/errors.ts',
    'src/values',
    'src/bytes',
    'src/framing',
    'src/transport',
    'src/layout',
    'src/generated',
    'src/conversations',
    'src/codec',
    'src/handshake',
    'src/ends',
    'src/describe',
    'src/index.ts',
  ],
  client: undefined,
  simulator: undefined,
  recording: undefined,
  cli: undefined,
}

/** Circles that are known, each with the work that opens it. None may be added. */
export const circlesKnown: readonly string[] = [
  // Opens when lists and executions return messages, and reconciliation takes an interface (issue 10, orders).
  'client: a circle of src/orders/doubtful-rejections.ts, src/orders/enquire.ts, src/orders/execution-request.ts, src/orders/order-desk.ts, src/orders/order-line.ts, src/orders/order-lists.ts, src/orders/reconciliation.ts, src/orders/trade.ts',
  // Opens when farm notices leave farms.ts, and the context has an interface for sessions (issue 10, simulator).
  'simulator: a circle of src/session/back-end.ts, src/session/context.ts, src/session/farm-links.ts, src/session/farms.ts, src/session/session.ts',
]
