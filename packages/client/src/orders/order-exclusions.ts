import type { Order } from '@twskit/wire'
import { ValidationError } from '../errors.ts'

/** Two fields of an order of which it can have only one. */
interface Exclusion {
  readonly fields: readonly [keyof Order, keyof Order]
  readonly reason: string
  /** Where they exclude each other; everywhere unless given. */
  readonly when?: ((order: Partial<Order>) => boolean) | undefined
}

const isTrailingLimit = ({ orderType }: Partial<Order>): boolean => orderType === 'TRAIL LIMIT'
const isRelative = ({ orderType }: Partial<Order>): boolean => orderType === 'REL'

/** The pairs of fields that the official pages exclude. The gateway refuses them too, with words that name neither. */
const exclusions: readonly Exclusion[] = [
  { fields: ['account', 'faGroup'], reason: 'an order is for one account or for a group of them' },
  { fields: ['totalQuantity', 'cashQty'], reason: 'the size of an order is a quantity or an amount of money' },
  {
    fields: ['auxPrice', 'trailingPercent'],
    reason: 'a stop trails by an amount or by a percentage',
    when: ({ orderType }) => orderType?.startsWith('TRAIL') === true,
  },
  {
    fields: ['lmtPrice', 'lmtPriceOffset'],
    reason: 'the limit begins at a price, or at an offset from the stop',
    when: isTrailingLimit,
  },
  { fields: ['auxPrice', 'percentOffset'], reason: 'the offset is an amount or a percentage', when: isRelative },
  { fields: ['mifid2DecisionMaker', 'mifid2DecisionAlgo'], reason: 'a person decided, or an algorithm' },
  { fields: ['mifid2ExecutionTrader', 'mifid2ExecutionAlgo'], reason: 'a person executes, or an algorithm' },
  { fields: ['outsideRth', 'allowPreOpen'], reason: 'the gateway takes one of the two (437)' },
  {
    fields: ['shortSaleSlot', 'designatedLocation'],
    reason: 'slot 1 stands for shares held here, and only slot 2 names another place',
    when: ({ shortSaleSlot }) => shortSaleSlot === 1,
  },
  {
    fields: ['deltaNeutralShortSaleSlot', 'deltaNeutralDesignatedLocation'],
    reason: 'slot 1 stands for shares held here, and only slot 2 names another place',
    when: ({ deltaNeutralShortSaleSlot }) => deltaNeutralShortSaleSlot === 1,
  },
  {
    fields: ['competeAgainstBestOffset', 'midOffsetAtWhole'],
    reason: 'offsets from the midpoint belong to an order that competes up to the midpoint',
    when: competesByAmount,
  },
  {
    fields: ['competeAgainstBestOffset', 'midOffsetAtHalf'],
    reason: 'offsets from the midpoint belong to an order that competes up to the midpoint',
    when: competesByAmount,
  },
]

function competesByAmount({ competeAgainstBestOffset }: Partial<Order>): boolean {
  return Number.isFinite(competeAgainstBestOffset)
}

/**
 * Refuses an order with two fields that exclude each other.
 *
 * @throws {@link ValidationError} that names both.
 */
export function refuseExclusions(order: Partial<Order>, path: string): void {
  for (const { fields, reason, when } of exclusions) {
    const [one, other] = fields
    if (!isGiven(order[one]) || !isGiven(order[other]) || when?.(order) === false) continue
    throw new ValidationError({
      path: `${path}.${other}`,
      value: order[other],
      allowed: `${one} or ${other}, not both: ${reason}`,
    })
  }
}

/** 0, an empty text and `false` stand for nothing, as in the echoes of the gateway. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== 0 && value !== '' && value !== false
}
