import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import {
  adaptive,
  bracket,
  combo,
  type ContractFields,
  limit,
  market,
  oca,
  orderSchema,
  stock,
  stop,
  stopLimit,
  trailingStop,
  trailingStopLimit,
} from '@twskit/client'
import { type AttachedOrders, type Contract, encodeClientMessage, type Order, VersionError } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { placeOrderMessage } from '../../src/orders/sent-order.ts'

/** What the official client wrote for `placeOrder`; see the README beside the frames. */
interface Golden {
  readonly version: number
  readonly method: string
  readonly case: string
  readonly hex?: string
  readonly message: {
    readonly orderId: number
    readonly contract: Contract
    readonly order: Omit<Order, 'totalQuantity' | 'permId'> & {
      readonly totalQuantity?: number | string
      readonly permId?: number | string
    }
    readonly attachedOrders?: AttachedOrders
  }
}

const frames = new URL('../../../wire/frames/requests/place-order-request.jsonl', import.meta.url)
const golden: readonly (Golden & { readonly hex: string })[] = readFileSync(frames, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Golden)
  .filter((line): line is Golden & { readonly hex: string } => line.hex !== undefined && line.hex !== '')

function written(line: Golden, order: Order, contract: Contract = line.message.contract): unknown {
  const { orderId, attachedOrders } = line.message
  return content(encodeClientMessage(placeOrderMessage(orderId, contract, order, attachedOrders), line.version), line)
}

const FIRST_PROTOBUF = 203
const UNSET_QUANTITY = 2 ** 127

/** Bytes where the message is protobuf. In text the two clients write numbers differently (`1` and `1.0`), so there the fields count. */
function content(frame: Uint8Array, { version }: Golden): unknown {
  const bytes = Buffer.from(frame)
  if (version >= FIRST_PROTOBUF) return bytes.toString('hex')
  return bytes
    .subarray(4)
    .toString('latin1')
    .split('\0')
    .map((field) =>
      field !== '' && Number(field) !== UNSET_QUANTITY && !Number.isNaN(Number(field)) ? Number(field) : field,
    )
    .map((field) => (Number(field) === UNSET_QUANTITY ? '' : field))
}

function expected(line: Golden & { readonly hex: string }): unknown {
  return content(Buffer.from(line.hex, 'hex'), line)
}

/** What the caller of the official client gave: the rest is what it always sends. */
function given({ order }: Golden['message']): Order {
  const always = placeOrderMessage(0, {}, {}).order as Readonly<Record<string, unknown>>
  const asked = Object.entries(order).filter(
    ([name, value]) => name === 'tif' || JSON.stringify(always[name]) !== JSON.stringify(value),
  )
  const {
    totalQuantity,
    transmit = false,
    permId: _permId,
    ...rest
  } = Object.fromEntries(asked) as Golden['message']['order']
  return {
    tif: '',
    ...rest,
    ...(totalQuantity === undefined ? {} : { totalQuantity: Number(totalQuantity) }),
    ...(order.transmit === true ? {} : { transmit }),
  }
}

const AAPL: ContractFields = { primaryExch: 'NASDAQ' }
const apple = stock('AAPL', AAPL)

/** The orders of the frames, as one makes them with the builders. */
const built: Readonly<Record<string, (order: Order) => readonly [Order, Contract?]>> = {
  // The official client sends an empty time in force where none is given, which gateways refuse.
  market: ({ totalQuantity = 0 }) => [{ ...market('BUY', totalQuantity), tif: '' }, apple],
  limit: ({ lmtPrice = 0 }) => [limit('SELL', 100, lmtPrice), apple],
  stop: ({ action, totalQuantity = 0, auxPrice = 0, tif }) => [
    stop(action as 'BUY', totalQuantity, auxPrice, { tif }),
    apple,
  ],
  stopLimit: ({ lmtPrice = 0, auxPrice = 0, outsideRth }) => [
    stopLimit('SELL', 100, { limit: lmtPrice, stop: auxPrice }, { tif: 'GTC', outsideRth }),
    apple,
  ],
  bracketChild: ({ totalQuantity = 0, lmtPrice = 0 }) => {
    const { entry } = bracket(limit('BUY', totalQuantity, lmtPrice, { tif: 'GTC' }), { stopLoss: 1 })
    return [{ ...entry, parentId: 81547, transmit: false }, apple]
  },
  oca: ({ ocaGroup = '', lmtPrice = 0, orderRef }) => [
    oca(ocaGroup, [limit('BUY', 1, lmtPrice, { orderRef })], 'reduceWithBlock')[0],
    apple,
  ],
  trailPercent: () => [trailingStop('BUY', 100, { percent: 2.5 }), apple],
  trailLimit: () => [trailingStopLimit('SELL', 7, { amount: 0.5, stop: 100.25, limitOffset: 0.1 }), apple],
  algoAdaptive: ({ lmtPrice = 0 }) => [adaptive(limit('SELL', 1, lmtPrice)), apple],
  comboPlain: ({ totalQuantity = 0, lmtPrice = 0, action }) => [limit(action as 'BUY', totalQuantity, lmtPrice)],
  cryptoCashQty: () => [market('BUY', { cash: 250.5 }, { tif: 'IOC' })],
  whatIf: ({ lmtPrice = 0 }) => [limit('BUY', 250, lmtPrice, { whatIf: true }), apple],
}

/** A display size is always sent; permId and the like belong to answers; each leg has its own price here, or none. */
const without = new Set(['displaySizeUnset', 'readOnlyFields', 'attr:permId', 'comboFewerPrices'])

describe('an order as it is sent', () => {
  const made = golden.filter(({ case: name }) => name in built)

  it.each(made)('$case at $version is made of the same bytes that the official client writes', (line) => {
    const [order, contract] = (built[line.case] as (typeof built)[string])(given(line.message))
    expect(written(line, order, contract)).toEqual(expected(line))
  })

  it('covers each of them at text, mixed and protobuf versions', () => {
    for (const name of Object.keys(built)) {
      const versions = made.filter((line) => line.case === name).map(({ version }) => version)
      expect(versions, name).toEqual([176, 187, 200, 201, 206, 213, 218, 225])
    }
  })

  it('is the same in all other cases too', () => {
    const others = golden.filter(
      ({ method, message, case: name }) =>
        method === 'placeOrder' &&
        !without.has(name) &&
        !name.startsWith('random') &&
        !Number.isNaN(Number(message.order.totalQuantity ?? 0)),
    )
    const different = others.filter((line) => {
      try {
        return !isDeepStrictEqual(written(line, given(line.message)), expected(line))
      } catch (error) {
        // Of a field that is too new the official client says nothing in text; we refuse the order.
        if (error instanceof VersionError) return false
        throw error
      }
    })
    expect(different.map(({ case: name, version }) => `${name} at ${version}`)).toEqual([])
    expect(others.length).toBeGreaterThan(600)
  })

  it('completes the legs of a combination as the official client does', () => {
    const line = golden.find(
      ({ case: name, version }) => name === 'comboPlain' && version === 225,
    ) as (typeof golden)[0]
    const { symbol = '', comboLegs = [], comboLegsDescrip } = line.message.contract
    const legs = comboLegs.map(({ conId = 0, ratio, action, exchange, ...rest }) => {
      const { openClose, shortSalesSlot, exemptCode, designatedLocation } = rest
      const isPlain = openClose === 0 && shortSalesSlot === 0 && exemptCode === -1
      return {
        conId,
        ratio,
        action: action as 'BUY',
        exchange,
        ...(isPlain ? {} : { openClose, shortSalesSlot, exemptCode, designatedLocation }),
      }
    })
    const { action, totalQuantity = 0, lmtPrice = 0 } = given(line.message)
    const order = limit(action as 'BUY', totalQuantity, lmtPrice)
    expect(written(line, order, combo(symbol, legs, { comboLegsDescrip }))).toEqual(expected(line))
  })

  it('always says how long it works', () => {
    const message = placeOrderMessage(1, apple, { action: 'BUY', totalQuantity: 1, orderType: 'MKT', tif: undefined })
    expect(message.order?.tif).toBe('DAY')
  })

  it('takes what was taken by the official client, where its words are known', () => {
    const plain = golden.filter(({ case: name }) => name in built && name !== 'market')
    for (const { message } of plain) expect(orderSchema.safeParse(given(message)).error).toBeUndefined()
  })
})
