import { SteppedClock, Gateway } from '@twskit/simulator'
import { WireClient, advance, turn } from '@twskit/simulator/testing'
const hours = (process.argv[2] ?? 'exchange') as any
const clock = new SteppedClock()
const gateway = new Gateway({
  clock,
  tradingHours: hours,
  limits: { messagesPerSecond: 100000 },
  portfolio: {
    cash: { USD: 5_000_000, HKD: 1_000_000 },
    positions: [{ contract: { conId: 265598 }, position: 1000 } as any],
  } as any,
})
const client = await WireClient.inMemory(gateway, { serverVersion: 225 })
await turn()
const apple = { symbol: 'AAPL', secType: 'STK', exchange: 'SMART', currency: 'USD' }
let id = 1
const rows: any[] = []
function place(name: string, order: any, contract: any = apple) {
  const orderId = id++
  rows.push([orderId, name])
  client.send({
    type: 'PlaceOrderRequest',
    orderId,
    contract,
    order: { action: 'BUY', totalQuantity: 10, tif: 'DAY', transmit: true, account: 'DU1000001', ...order },
  })
  return orderId
}
const q = gateway.world.market.quote(gateway.world.byConId(265598)!)!
const last = q.last!
const p = (d: number) => Math.round((last + d) * 100) / 100
console.log('last', last)
place('MKT', { orderType: 'MKT' })
place('LMT away', { orderType: 'LMT', lmtPrice: p(-5) })
place('LMT through', { orderType: 'LMT', lmtPrice: p(0.1) })
place('STP above', { orderType: 'STP', auxPrice: p(0.3) })
place('STP LMT', { orderType: 'STP LMT', auxPrice: p(0.3), lmtPrice: p(0.6) })
place('TRAIL', { orderType: 'TRAIL', action: 'SELL', auxPrice: 0.2 })
place('TRAIL %', { orderType: 'TRAIL', action: 'SELL', trailingPercent: 0.1 })
place('TRAIL LIMIT', {
  orderType: 'TRAIL LIMIT',
  action: 'SELL',
  auxPrice: 0.2,
  trailStopPrice: p(-0.2),
  lmtPriceOffset: 0.1,
})
place('MOC', { orderType: 'MOC' })
place('LOC', { orderType: 'LOC', lmtPrice: p(5) })
place('MOO', { orderType: 'MKT', tif: 'OPG' })
place('LOO', { orderType: 'LMT', tif: 'OPG', lmtPrice: p(5) })
place('REL', { orderType: 'REL', auxPrice: 0.02, lmtPrice: p(2) })
place('PEG MID', { orderType: 'PEG MID', auxPrice: 0.02, lmtPrice: p(2) }, { ...apple, exchange: 'IBKRATS' })
place('MIDPRICE', { orderType: 'MIDPRICE', lmtPrice: p(2) })
place('MIT', { orderType: 'MIT', auxPrice: p(-0.2) })
place('LIT', { orderType: 'LIT', auxPrice: p(-0.2), lmtPrice: p(-0.1) })
place('MTL', { orderType: 'MTL' })
place(
  'MKT PRT',
  { orderType: 'MKT PRT' },
  { symbol: 'ES', secType: 'FUT', exchange: 'CME', currency: 'USD', lastTradeDateOrContractMonth: '202606' },
)
place('IOC lmt', { orderType: 'LMT', lmtPrice: p(-1), tif: 'IOC' })
place('IOC mkt', { orderType: 'MKT', tif: 'IOC' })
place('FOK', { orderType: 'LMT', lmtPrice: p(1), tif: 'FOK' })
place('GTD', { orderType: 'LMT', lmtPrice: p(-9), tif: 'GTD', goodTillDate: '20260302 11:00:00 US/Eastern' })
place('GTC', { orderType: 'LMT', lmtPrice: p(-20), tif: 'GTC' })
place('DTC', { orderType: 'LMT', lmtPrice: p(-20), tif: 'DTC' })
place('GAT', { orderType: 'MKT', goodAfterTime: '20260302 10:30:00 US/Eastern' })
place('outsideRth', { orderType: 'LMT', lmtPrice: p(-20), outsideRth: true })
place('iceberg', { orderType: 'LMT', lmtPrice: p(0.05), totalQuantity: 2000, displaySize: 200 })
place('AON', { orderType: 'LMT', lmtPrice: p(1), totalQuantity: 300, allOrNone: true })
place('adaptive', { orderType: 'MKT', algoStrategy: 'Adaptive', algoParams: { adaptivePriority: 'Normal' } })
place('twap', {
  orderType: 'MKT',
  totalQuantity: 500,
  algoStrategy: 'Twap',
  algoParams: { startTime: '20260302-15:05:00', endTime: '20260302-15:35:00' },
})
place('vwap', {
  orderType: 'MKT',
  totalQuantity: 500,
  algoStrategy: 'Vwap',
  algoParams: { maxPctVol: '0.1', startTime: '20260302-15:05:00', endTime: '20260302-15:35:00' },
})
place('arrival', {
  orderType: 'MKT',
  totalQuantity: 500,
  algoStrategy: 'ArrivalPx',
  algoParams: { maxPctVol: '0.1', riskAversion: 'Neutral' },
})
place('pctvol', {
  orderType: 'LMT',
  lmtPrice: p(3),
  totalQuantity: 500,
  algoStrategy: 'PctVol',
  algoParams: { pctVol: '0.1' },
})
place('darkice', {
  orderType: 'LMT',
  lmtPrice: p(3),
  totalQuantity: 500,
  displaySize: 100,
  algoStrategy: 'DarkIce',
  algoParams: {},
})
place('closeprice', {
  orderType: 'MKT',
  totalQuantity: 500,
  algoStrategy: 'ClosePx',
  algoParams: { maxPctVol: '0.1', riskAversion: 'Neutral' },
})
place('accudist', {
  orderType: 'LMT',
  lmtPrice: p(3),
  totalQuantity: 500,
  algoStrategy: 'AD',
  algoParams: { componentSize: '100', timeBetweenOrders: '60' },
})
place('cashQty', { orderType: 'MKT', cashQty: 1000, totalQuantity: 0 })
place('fraction', { orderType: 'MKT', totalQuantity: 0.5 })
place('condition time', {
  orderType: 'MKT',
  conditions: [{ type: 3, isMore: true, time: '20260302-15:20:00', isConjunctionConnection: true }],
})
place('condition price', {
  orderType: 'MKT',
  conditions: [
    {
      type: 1,
      conId: 265598,
      exchange: 'SMART',
      isMore: true,
      price: p(-3),
      triggerMethod: 0,
      isConjunctionConnection: true,
    },
  ],
})
place(
  'crypto',
  { orderType: 'MKT', tif: 'IOC', cashQty: 500, totalQuantity: 0 },
  { symbol: 'BTC', secType: 'CRYPTO', exchange: 'PAXOS', currency: 'USD' },
)
place(
  'forex',
  { orderType: 'MKT', totalQuantity: 20000 },
  { symbol: 'EUR', secType: 'CASH', exchange: 'IDEALPRO', currency: 'USD' },
)
place(
  'bond',
  { orderType: 'LMT', lmtPrice: 110, totalQuantity: 5 },
  { symbol: '912810RN0', secType: 'BOND', exchange: 'SMART', currency: 'USD' },
)
place(
  'fund',
  { orderType: 'MKT', cashQty: 5000, totalQuantity: 0 },
  { symbol: 'VFINX', secType: 'FUND', exchange: 'FUNDSERV', currency: 'USD' },
)
place('cfd', { orderType: 'MKT' }, { symbol: 'IBM', secType: 'CFD', exchange: 'SMART', currency: 'USD' })
place(
  'sehk',
  { orderType: 'LMT', lmtPrice: 700, totalQuantity: 100 },
  { symbol: '700', secType: 'STK', exchange: 'SEHK', currency: 'HKD' },
)
place('pegged bench', {
  orderType: 'PEG BENCH',
  startingPrice: p(0),
  pegChangeAmount: 0.02,
  isPeggedChangeAmountDecrease: false,
  referenceChangeAmount: 0.01,
  referenceContractId: 272093,
  referenceExchangeId: 'NASDAQ',
  stockRefPrice: 300,
})
place('PEG STK', { orderType: 'PEG STK', delta: 0.5 })
place('PEG BEST', { orderType: 'PEG BEST', lmtPrice: p(1) }, { ...apple, exchange: 'IBKRATS' })
place(
  'VOL',
  { orderType: 'VOL', volatility: 30, volatilityType: 2 },
  { ...apple, secType: 'OPT', right: 'C', strike: 220, lastTradeDateOrContractMonth: '20260320' },
)
place(
  'BOX TOP',
  { orderType: 'BOX TOP' },
  { ...apple, exchange: 'BOX', secType: 'OPT', right: 'C', strike: 220, lastTradeDateOrContractMonth: '20260320' },
)
place('AUC', { orderType: 'MTL', tif: 'AUC' })
place('SNAP MKT', { orderType: 'SNAP MKT' })
place('SNAP MID', { orderType: 'SNAP MID' })
place('SNAP PRIM', { orderType: 'SNAP PRIM' })
place(
  'STP PRT',
  { orderType: 'STP PRT', auxPrice: p(0.2) },
  { symbol: 'ES', secType: 'FUT', exchange: 'CME', currency: 'USD', lastTradeDateOrContractMonth: '202606' },
)
place('PASSV REL', { orderType: 'PASSV REL', auxPrice: 0.02 })
place('discretionary', { orderType: 'LMT', lmtPrice: p(-0.2), discretionaryAmt: 0.3 })
place('sweep', { orderType: 'LMT', lmtPrice: p(1), sweepToFill: true })
place('hidden', { orderType: 'LMT', lmtPrice: p(1), hidden: true }, { ...apple, exchange: 'ISLAND' })
place('block', { orderType: 'LMT', lmtPrice: p(1), totalQuantity: 100, blockOrder: true })
place('Minutes', { orderType: 'LMT', lmtPrice: p(-9), tif: 'Minutes', duration: 30 })
await advance(clock, 8 * 3600_000, 5000)
for (const [orderId, name] of rows) {
  const own = client.received.filter(
    (m: any) =>
      m.orderId === orderId ||
      (m.type === 'ErrorMessage' && m.id === orderId) ||
      (m.type === 'ExecutionDetails' && m.execution?.orderId === orderId),
  ) as any[]
  const story: string[] = []
  for (const m of own) {
    const s =
      m.type === 'OrderStatus'
        ? `${m.status} ${m.filled}/${m.remaining}@${m.avgFillPrice}${m.whyHeld ? ' (' + m.whyHeld + ')' : ''}`
        : m.type === 'ErrorMessage'
          ? `!${m.errorCode} ${m.errorMsg.slice(0, 60)}`
          : undefined
    if (s && story.at(-1) !== s) story.push(s)
  }
  const fills = own.filter((m) => m.type === 'ExecutionDetails').length
  console.log(
    String(orderId).padStart(2),
    name.padEnd(15),
    fills,
    story.slice(0, 3).join(' > '),
    story.length > 3 ? '… ' + story.at(-1) : '',
  )
}
console.log(client.unreadable.length, client.isClosed)
await gateway.close()
