import type { Order } from '@twskit/wire'

/** What only answers carry. */
const answered = [
  'clientId',
  'orderId',
  'permId',
  'parentPermId',
  'autoCancelDate',
  'filledQuantity',
  'refFuturesConId',
  'shareholder',
  'bondAccruedInterest',
  'submitter',
  'dontUseAutoPriceForHedge',
  'whatIf',
  'whatIfType',
] as const satisfies readonly (keyof Order)[]

/** What answers carry as 0 or `None` where the order has none. */
const empty: Readonly<Partial<Record<keyof Order, unknown>>> = {
  cashQty: 0,
  usePriceMgmtAlgo: 0,
  routeMarketableToBbo: 0,
  volatilityType: 0,
  referencePriceType: 0,
  auctionStrategy: 0,
  deltaNeutralOrderType: 'None',
  adjustedOrderType: 'None',
}

/** Makes of the gateway's echo of an order one that can be sent again, to change the order. */
export function resentOrder(echo: Order): Order {
  const isTrailing = echo.orderType?.startsWith('TRAIL') === true
  const isPegged = echo.orderType?.replaceAll(' ', '').startsWith('PEGB') === true
  const kept = Object.entries(echo).filter(([name, value]) => {
    const key = name as keyof Order
    if (value === undefined || (answered as readonly string[]).includes(name) || empty[key] === value) return false
    // Echoes fill these in for orders that have no use for them.
    if (key === 'trailStopPrice') return isTrailing
    if (key === 'minCompeteSize' || key === 'competeAgainstBestOffset') return isPegged
    if (key === 'ocaType') return echo.ocaGroup !== undefined && echo.ocaGroup !== ''
    return true
  })
  return { ...Object.fromEntries(kept), transmit: true }
}
