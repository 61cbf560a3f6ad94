import type { Order } from '@twskit/wire'
import { classifyGatewayCode } from '@twskit/wire'
import type { Collector } from '../requests/index.ts'
import type { LedgerRecord } from './ledger.ts'
import type { OrderDesk } from './order-desk.ts'
import { isOver } from './order-status.ts'
import { isWordOn } from './placing.ts'

/** The fields by which an order shows that it has changed. */
const compared = ['totalQuantity', 'lmtPrice', 'auxPrice', 'trailingPercent', 'orderType', 'tif'] as const

type Compared = Pick<Order, (typeof compared)[number]>

/** What was asked of an order in this session. */
interface Asked {
  /** Every value that a field was to have. An echo with one of them can be one of before. */
  readonly values: Compared[]
  /** The changes that are not answered, the oldest first. */
  open: readonly Compared[]
}

const askedOf = new WeakMap<LedgerRecord, Asked>()

/** Remarks that tell nothing of the values of the order. */
const NO_ADJUSTMENT: ReadonlySet<number> = new Set([399, 404])

/**
 * Takes the answer to a change of an order, in every form in which gateways give it:
 *
 * - an echo with the new values, or with those of a later change, which includes this one
 * - an echo with other values than were asked for and than there were before
 * - an echo that follows a remark on what was adjusted (10349, 481, 2161, ...), whatever its values
 * - whatever says that the order is over
 *
 * An echo of the values of before is none: gateways repeat echoes, and send one ahead of a refusal.
 */
export function changeOf(desk: OrderDesk, record: LedgerRecord, changes: Partial<Order>): Collector<undefined> {
  const asked = askedOf.get(record) ?? { values: [], open: [] }
  askedOf.set(record, asked)
  const change: Compared = pick(changes)
  asked.values.push(pick(desk.snapshotOf(record).order), pick(record.facts.asked?.order ?? {}))
  const before = [...asked.values]
  asked.values.push(change)
  asked.open = [...asked.open, change]
  let isAdjusted = false
  return {
    waitingFor: 'an echo of the changed order',
    take: (message) => {
      if (message.type === 'ErrorMessage') isAdjusted ||= saysAdjusted(message.errorCode ?? 0)
      if (message.type !== 'OpenOrder' || !isWordOn(message, desk.context.session.clientId)) return false
      const echo = message.order ?? {}
      return isAdjusted || showsOneOf(echo, sums(asked.open, change)) || isNeither(echo, change, before)
    },
    watch: (finish) => {
      const leave = desk.watch(record, ({ status }) => {
        if (isOver(status)) finish()
      })
      return () => {
        leave()
        asked.open = asked.open.filter((other) => other !== change)
      }
    },
    value: () => undefined,
    arrived: () => [],
  }
}

function pick(order: Partial<Order>): Compared {
  return Object.fromEntries(compared.filter((name) => order[name] !== undefined).map((name) => [name, order[name]]))
}

/** What the order is to be after a change, and after each later one. */
function sums(open: readonly Compared[], change: Compared): readonly Compared[] {
  let sum: Compared = {}
  return open.slice(open.indexOf(change)).map((one) => {
    sum = { ...sum, ...one }
    return sum
  })
}

function showsOneOf(echo: Order, wanted: readonly Compared[]): boolean {
  return wanted.some((one) => compared.every((name) => one[name] === undefined || isEqual(echo[name], one[name])))
}

/** Says that the gateway gave a field a value of its own, or took one change of several. */
function isNeither(echo: Order, change: Compared, before: readonly Compared[]): boolean {
  return compared.some((name) => {
    if (change[name] === undefined || echo[name] === undefined) return false
    return !before.some((values) => isEqual(values[name], echo[name]))
  })
}

function saysAdjusted(errorCode: number): boolean {
  const { code, ends, isPrecaution } = classifyGatewayCode(errorCode)
  return ends === 'nothing' && isPrecaution !== true && !NO_ADJUSTMENT.has(code)
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
  return a === b
}
