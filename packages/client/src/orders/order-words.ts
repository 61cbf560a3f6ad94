/** What an order does. `SSHORT` and `SLONG` belong to institutions. */
export const orderActions = ['BUY', 'SELL', 'SSHORT', 'SLONG'] as const

/** What an order does: `BUY`, `SELL`, ... */
export type OrderAction = (typeof orderActions)[number]

/** The order types the gateway knows. Which of them an instrument takes stands in `orderTypes` of its contract details. */
export const orderTypes = [
  'MKT',
  'LMT',
  'STP',
  'STP LMT',
  'TRAIL',
  'TRAIL LIMIT',
  'MIT',
  'LIT',
  'MOC',
  'LOC',
  'MTL',
  'MKT PRT',
  'STP PRT',
  'REL',
  'REL + LMT',
  'REL + MKT',
  'PASSV REL',
  'PEG MKT',
  'PEG MID',
  'PEG PRIM',
  'PEG STK',
  'PEG BEST',
  'PEG BENCH',
  'PEGMID',
  'PEGBEST',
  'PEGBENCH',
  'MIDPRICE',
  'SNAP MKT',
  'SNAP MID',
  'SNAP PRIM',
  'BOX TOP',
  'FIX PEGGED',
  'LMT + MKT',
  'VOL',
  'VWAP',
  'QUOTE',
  'TRAIL LIT',
  'TRAIL MIT',
  'TRAIL LMT + MKT',
  'TRAIL REL + MKT',
  'PPV',
  'PDV',
  'PMV',
  'PSV',
  'IBALGO',
] as const

/** An order type: `MKT`, `LMT`, `STP`, ... */
export type OrderType = (typeof orderTypes)[number]

/** How long an order can work. */
export const timesInForce = ['DAY', 'GTC', 'IOC', 'GTD', 'OPG', 'FOK', 'DTC', 'AUC', 'Minutes', 'OND', 'OVT'] as const

/** How long an order works: `DAY`, `GTC`, ... */
export type TimeInForce = (typeof timesInForce)[number]
