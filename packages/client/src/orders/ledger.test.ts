import type { CompletedOrder, OpenOrder, OrderStatus } from '@twskit/wire'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ledger, type OrderMessage } from './ledger.ts'
import { isComplete, snapshotOf, type TradeSnapshot } from './trade-snapshot.ts'

const OWN = 4
const AAPL = { conId: 265598, symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }

interface Echoed {
  readonly status: string
  readonly commission?: number
  readonly orderId?: number
  readonly permId?: number
  readonly clientId?: number
  readonly quantity?: number
}

function echo(facts: Echoed): OpenOrder {
  const { status, commission, orderId = 7, permId = 900, clientId = OWN, quantity = 100 } = facts
  return {
    type: 'OpenOrder',
    orderId,
    contract: AAPL,
    order: { permId, clientId, action: 'BUY', totalQuantity: quantity, orderType: 'LMT', lmtPrice: 10, tif: 'DAY' },
    orderState: {
      status,
      ...(commission === undefined ? {} : { commissionAndFees: commission, commissionAndFeesCurrency: 'USD' }),
    },
  }
}

function status(word: string, filled: number, more: Partial<OrderStatus> = {}): OrderStatus {
  return {
    type: 'OrderStatus',
    orderId: 7,
    status: word,
    filled,
    remaining: 100 - filled,
    avgFillPrice: filled === 0 ? 0 : 10,
    permId: 900,
    parentId: 0,
    lastFillPrice: filled === 0 ? 0 : 10,
    clientId: OWN,
    whyHeld: '',
    mktCapPrice: 0,
    ...more,
  }
}

interface Executed {
  readonly id: string
  readonly shares: number
  readonly price?: number
  readonly cumQty?: number
  readonly reqId?: number
  readonly secType?: string
}

function execution({ id, shares, price = 10, cumQty = shares, reqId = -1, secType = 'STK' }: Executed): OrderMessage {
  return {
    type: 'ExecutionDetails',
    reqId,
    contract: { ...AAPL, secType, exchange: 'ARCA' },
    execution: {
      execId: id,
      orderId: 7,
      clientId: OWN,
      permId: 900,
      time: '20261123-14:30:00',
      side: 'BOT',
      shares,
      price,
      cumQty,
    },
  }
}

function report(execId: string, commission: number, realizedPNL?: number): OrderMessage {
  return {
    type: 'CommissionAndFeesReport',
    execId,
    commissionAndFees: commission,
    currency: 'USD',
    ...(realizedPNL === undefined ? {} : { realizedPNL }),
  }
}

/** What gateways say of an order in the course of its life; pairs come more than once. */
const lives: Readonly<Record<string, readonly OrderMessage[]>> = {
  'one fill': [
    echo({ status: 'PreSubmitted' }),
    status('PreSubmitted', 0),
    echo({ status: 'Submitted' }),
    status('Submitted', 0),
    execution({ id: 'a.1.01', shares: 100 }),
    echo({ status: 'Filled' }),
    status('Filled', 100),
    echo({ status: 'Filled', commission: 1 }),
    report('a.1.01', 1),
  ],
  'three fills and a correction': [
    echo({ status: 'Submitted' }),
    status('Submitted', 0),
    execution({ id: 'a.1.01', shares: 40, cumQty: 40 }),
    status('Submitted', 40),
    report('a.1.01', 1.00012),
    execution({ id: 'a.2.01', shares: 40, cumQty: 80, price: 11 }),
    execution({ id: 'a.2.02', shares: 40, cumQty: 80, price: 10 }),
    status('Submitted', 80),
    report('a.2.01', 0.00012),
    report('a.2.02', 0.00013),
    execution({ id: 'a.3.01', shares: 20, cumQty: 100 }),
    status('Filled', 100),
    echo({ status: 'Filled', commission: 1.00031 }),
    report('a.3.01', 0.00006, -3),
  ],
  'a part, then cancelled': [
    echo({ status: 'PreSubmitted' }),
    status('PreSubmitted', 0, { whyHeld: 'trigger' }),
    status('Submitted', 0),
    execution({ id: 'b.1.01', shares: 30 }),
    status('Submitted', 30),
    status('PendingCancel', 30),
    report('b.1.01', 1, 12.5),
    status('Cancelled', 30),
  ],
  'cancelled too late': [
    echo({ status: 'Submitted' }),
    status('PendingCancel', 0),
    status('Cancelled', 60),
    execution({ id: 'c.1.01', shares: 100 }),
    report('c.1.01', 1),
  ],
  'filled at once, without a status': [
    echo({ status: 'Submitted' }),
    execution({ id: 'd.1.01', shares: 100 }),
    report('d.1.01', 1),
  ],
  'working, in part filled': [
    echo({ status: 'Submitted' }),
    status('PreSubmitted', 0),
    status('Submitted', 0),
    execution({ id: 'e.1.01', shares: 25 }),
    status('Submitted', 25),
    echo({ status: 'Submitted', commission: 1 }),
  ],
  'a combination and its legs': [
    execution({ id: 'f.1.01', shares: 100, price: 2, secType: 'BAG' }),
    execution({ id: 'f.2.01', shares: 100, price: 5 }),
    execution({ id: 'f.3.01', shares: 100, price: 3 }),
    report('f.2.01', 1),
    report('f.3.01', 2),
    status('Filled', 100, { avgFillPrice: 2 }),
  ],
  'learned afterwards': [
    execution({ id: 'g.1.01', shares: 100, reqId: 2 ** 30 }),
    report('g.1.01', 1),
    {
      type: 'CompletedOrder',
      contract: AAPL,
      order: { permId: 900, action: 'BUY', totalQuantity: 0, filledQuantity: 100, orderType: 'MKT' },
      orderState: { status: 'Filled', completedStatus: 'Filled Size: 100' },
    } satisfies CompletedOrder,
  ],
}

function heard(messages: readonly OrderMessage[]): TradeSnapshot {
  const ledger = new Ledger(OWN)
  for (const message of messages) ledger.hear(message, 1_000)
  const records = [...ledger.records]
  expect(records).toHaveLength(1)
  return snapshotOf((records[0] as (typeof records)[0]).facts)
}

/** What must not depend on the order of the messages; an echo says at times more than the one after it. */
function essence({ order: _order, warning: _warning, ...rest }: TradeSnapshot): unknown {
  return rest
}

describe('the ledger', () => {
  it.each(Object.entries(lives))(
    'makes the same of %s, in whatever order and however often it is told',
    (_name, messages) => {
      const expected = essence(heard(messages))
      const again = fc.array(fc.nat({ max: messages.length - 1 }), { maxLength: messages.length })
      const order = again.chain((extra) => {
        const all = [...messages.keys(), ...extra]
        return fc.shuffledSubarray(all, { minLength: all.length })
      })
      fc.assert(
        fc.property(order, (indices) => {
          const told = indices.map((index) => messages[index] as OrderMessage)
          expect(essence(heard(told))).toEqual(expected)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('sums up what a life of partial fills came to', () => {
    const snapshot = heard(lives['three fills and a correction'] ?? [])
    expect(snapshot).toMatchObject({
      status: 'Filled',
      permId: 900,
      orderId: 7,
      clientId: OWN,
      filled: 100,
      remaining: 0,
      avgFillPrice: 10,
      commission: 1.00031,
      commissionCurrency: 'USD',
      realizedPnl: -3,
    })
    expect(snapshot.fills.map(({ execId, price, commission }) => [execId, price, commission])).toEqual([
      ['a.1.01', 10, 1.00012],
      ['a.2.02', 10, 0.00013],
      ['a.3.01', 10, 0.00006],
    ])
    expect(isComplete(snapshot)).toBe(true)
  })

  it('counts a late fill of a cancelled order, and calls it filled when nothing is left', () => {
    expect(heard(lives['a part, then cancelled'] ?? [])).toMatchObject({
      status: 'Cancelled',
      filled: 30,
      remaining: 70,
    })
    expect(heard(lives['cancelled too late'] ?? [])).toMatchObject({ status: 'Filled', filled: 100, remaining: 0 })
  })

  it('counts the executions of a combination, not those of its legs, and all costs', () => {
    const snapshot = heard(lives['a combination and its legs'] ?? [])
    expect(snapshot).toMatchObject({ filled: 100, avgFillPrice: 2, commission: 3 })
    expect(snapshot.fills).toHaveLength(3)
  })

  it('marks a fill as recovered only if nobody told it when it happened', () => {
    const asked = execution({ id: 'a.1.01', shares: 100, reqId: 5 })
    const live = execution({ id: 'a.1.01', shares: 100 })
    expect(heard([asked]).fills[0]?.recovered).toBe(true)
    expect(heard([asked, live]).fills[0]?.recovered).toBe(false)
    expect(heard([live, asked]).fills[0]?.recovered).toBe(false)
  })

  it('believes the last word once the burst is over: an order may go back to PreSubmitted over night', () => {
    const ledger = new Ledger(OWN)
    ledger.hear(status('Submitted', 0), 0)
    const entered = ledger.hear(status('PreSubmitted', 0), 3_600_000)
    expect(entered?.isNews).toBe(true)
    expect(entered && snapshotOf(entered.record.facts).status).toBe('PreSubmitted')
    ledger.hear(status('Filled', 100), 3_600_001)
    ledger.hear(status('Submitted', 0), 9_000_000)
    expect(entered && snapshotOf(entered.record.facts).status).toBe('Filled')
  })

  it('says of a repetition that it is none', () => {
    const ledger = new Ledger(OWN)
    const messages = lives['one fill'] ?? []
    for (const message of messages) ledger.hear(message, 0)
    const again = [status('Filled', 100), execution({ id: 'a.1.01', shares: 100 }), report('a.1.01', 1)]
    expect(again.map((message) => ledger.hear(message, 1)?.isNews)).toEqual([false, false, false])
  })

  it('keeps orders of other clients apart from its own of the same id', () => {
    const ledger = new Ledger(OWN)
    ledger.hear(echo({ status: 'Submitted' }), 0)
    ledger.hear(echo({ status: 'Submitted', clientId: 9, permId: 901 }), 0)
    ledger.hear(status('Cancelled', 0, { clientId: 9, permId: 901 }), 0)
    expect([...ledger.records].map(({ facts }) => snapshotOf(facts))).toMatchObject([
      { permId: 900, clientId: OWN, status: 'Submitted' },
      { permId: 901, clientId: 9, status: 'Cancelled' },
    ])
    expect(ledger.byOrderId(7)?.facts.permId).toBe(900)
    expect(ledger.byOrderId(7, 9)?.facts.permId).toBe(901)
  })

  it('tells orders made by hand apart, which all have the id 0, and binds them', () => {
    const ledger = new Ledger(0)
    for (const permId of [900, 901]) ledger.hear(echo({ status: 'Submitted', orderId: 0, clientId: 0, permId }), 0)
    expect(ledger.records.size).toBe(2)
    expect(ledger.byPermId(901)?.facts.orderId).toBeUndefined()
    ledger.hear({ type: 'OrderBound', permId: 901, clientId: 0, orderId: 12 }, 0)
    expect(ledger.byOrderId(12)).toBe(ledger.byPermId(901))
    expect(ledger.byPermId(901)?.facts.orderId).toBe(12)
  })

  it('takes a second order under an id that is used again for what it is', () => {
    const ledger = new Ledger(OWN)
    const own = ledger.place(7, AAPL, { action: 'BUY', totalQuantity: 100, orderType: 'MKT' })
    ledger.hear(echo({ status: 'Submitted', permId: 900 }), 0)
    ledger.hear(echo({ status: 'Submitted', permId: 950 }), 0)
    expect(own.facts.permId).toBe(900)
    expect(ledger.byPermId(950)).not.toBe(own)
    expect(ledger.byOrderId(7)).toBe(own)
  })

  it('finds out that two records are one order, and keeps what was known of both', () => {
    const joined: unknown[] = []
    const ledger = new Ledger(OWN, (...records) => joined.push(records))
    const own = ledger.place(7, AAPL, { action: 'BUY', totalQuantity: 100, orderType: 'MKT' })
    const completed = lives['learned afterwards']?.at(-1) as OrderMessage
    ledger.hear(completed, 0)
    const other = ledger.byPermId(900)
    expect(other).not.toBe(own)
    ledger.hear(execution({ id: 'a.1.01', shares: 100 }), 0)
    expect(joined).toEqual([[own, other]])
    expect([...ledger.records]).toEqual([own])
    expect(snapshotOf(own.facts)).toMatchObject({
      permId: 900,
      status: 'Filled',
      filled: 100,
      completedStatus: 'Filled Size: 100',
    })
  })
})
