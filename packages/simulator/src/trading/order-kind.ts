/** What sets an order free. */
type Trigger =
  /** The price reaches the stop: rising for a buy, falling for a sell. */
  | 'stop'
  /** The price touches a better level: falling for a buy, rising for a sell. */
  | 'touch'
  /** A stop that follows the price. */
  | 'trail'

/** At which price an order trades once it is free. */
type Pricing =
  /** At whatever the other side asks. */
  | 'market'
  /** At the limit price or better. */
  | 'limit'
  /** At the market first; what is left rests at the price of the first fill. */
  | 'market to limit'
  /** At the own side's best price, bettered by the offset. */
  | 'relative'
  /** At the own side's best price, less aggressive by the offset. */
  | 'passive relative'
  /** At the other side's best price, less aggressive by the offset. */
  | 'pegged to market'
  /** At the middle of bid and offer. */
  | 'middle'
  /** At the own side's best price as it stood when the order came. */
  | 'snapped to primary'
  /** At the other side's best price as it stood when the order came. */
  | 'snapped to market'
  /** At the middle as it stood when the order came. */
  | 'snapped to middle'

/** How orders of one type behave. */
export interface OrderKind {
  readonly pricing: Pricing
  readonly trigger?: Trigger
  /** The auction the order waits for. */
  readonly auction?: 'close'
  /** Names by which contract details list the type; one of them must be there. */
  readonly listedAs: readonly string[]
}

const kinds: Readonly<Record<string, OrderKind>> = {
  MKT: { pricing: 'market', listedAs: ['MKT'] },
  LMT: { pricing: 'limit', listedAs: ['LMT'] },
  STP: { pricing: 'market', trigger: 'stop', listedAs: ['STP'] },
  'STP LMT': { pricing: 'limit', trigger: 'stop', listedAs: ['STPLMT'] },
  'STP PRT': { pricing: 'market', trigger: 'stop', listedAs: ['STP'] },
  TRAIL: { pricing: 'market', trigger: 'trail', listedAs: ['TRAIL'] },
  'TRAIL LIMIT': { pricing: 'limit', trigger: 'trail', listedAs: ['TRAILLMT'] },
  'TRAIL MIT': { pricing: 'market', trigger: 'trail', listedAs: ['TRAILMIT'] },
  'TRAIL LIT': { pricing: 'limit', trigger: 'trail', listedAs: ['TRAILLIT'] },
  MIT: { pricing: 'market', trigger: 'touch', listedAs: ['MIT'] },
  LIT: { pricing: 'limit', trigger: 'touch', listedAs: ['LIT'] },
  MOC: { pricing: 'market', auction: 'close', listedAs: ['MOC'] },
  LOC: { pricing: 'limit', auction: 'close', listedAs: ['LOC'] },
  MTL: { pricing: 'market to limit', listedAs: ['MTL'] },
  'MKT PRT': { pricing: 'market', listedAs: ['MKT'] },
  'BOX TOP': { pricing: 'market to limit', listedAs: ['MKT'] },
  REL: { pricing: 'relative', listedAs: ['REL'] },
  'PASSV REL': { pricing: 'passive relative', listedAs: ['REL'] },
  'PEG PRIM': { pricing: 'relative', listedAs: ['REL'] },
  'PEG MKT': { pricing: 'pegged to market', listedAs: ['REL'] },
  'PEG MID': { pricing: 'middle', listedAs: ['PEGMID', 'PEGMIDVOL'] },
  PEGMID: { pricing: 'middle', listedAs: ['PEGMID', 'PEGMIDVOL'] },
  'PEG BEST': { pricing: 'relative', listedAs: ['PEGMID'] },
  PEGBEST: { pricing: 'relative', listedAs: ['PEGMID'] },
  'PEG BENCH': { pricing: 'limit', listedAs: ['PEGBENCH'] },
  PEGBENCH: { pricing: 'limit', listedAs: ['PEGBENCH'] },
  'PEG STK': { pricing: 'middle', listedAs: ['RELSTK'] },
  MIDPRICE: { pricing: 'middle', listedAs: ['MIDPX'] },
  'SNAP MKT': { pricing: 'snapped to market', listedAs: ['SNAPMKT'] },
  'SNAP MID': { pricing: 'snapped to middle', listedAs: ['SNAPMID'] },
  'SNAP PRIM': { pricing: 'snapped to primary', listedAs: ['SNAPREL'] },
  VOL: { pricing: 'middle', listedAs: ['VOLAT'] },
  'LMT + MKT': { pricing: 'limit', listedAs: ['LMT + MKT'] },
  'REL + LMT': { pricing: 'relative', listedAs: ['REL + LMT'] },
  'REL + MKT': { pricing: 'relative', listedAs: ['REL + MKT'] },
}

/** Types that gateways know but nothing of the world's exchanges takes. */
const unlisted: ReadonlySet<string> = new Set([
  'TRAIL LMT + MKT',
  'TRAIL REL + MKT',
  'FIX PEGGED',
  'VWAP',
  'QUOTE',
  'PPV',
  'PDV',
  'PMV',
  'PSV',
  'IBALGO',
  'None',
])

/** Returns how an order type behaves; `'unlisted'` when no exchange takes it, `undefined` when there is no such type. */
export function orderKindOf(orderType: string | undefined): OrderKind | 'unlisted' | undefined {
  const name = normalized(orderType)
  return kinds[name] ?? (unlisted.has(name) ? 'unlisted' : undefined)
}

/** Returns the spelling under which gateways echo an order type. */
export function normalized(orderType: string | undefined): string {
  const name = orderType?.trim().toUpperCase() ?? ''
  return spellings[name] ?? (name === 'NONE' ? 'None' : name)
}

/** Spellings that gateways take for others. */
const spellings: Readonly<Record<string, string>> = {
  STPLMT: 'STP LMT',
  'TRAIL LMT': 'TRAIL LIMIT',
  TRAILLMT: 'TRAIL LIMIT',
  LMTONCLOSE: 'LOC',
  MKTONCLOSE: 'MOC',
  MKTPRT: 'MKT PRT',
  SNAPMKT: 'SNAP MKT',
  SNAPMID: 'SNAP MID',
  SNAPPRIM: 'SNAP PRIM',
  'PEG MIDPT': 'PEG MID',
}

/** Times in force that gateways know. */
export const timesInForce: ReadonlySet<string> = new Set([
  'DAY',
  'GTC',
  'IOC',
  'GTD',
  'OPG',
  'FOK',
  'DTC',
  'AUC',
  'MINUTES',
  'OND',
  'OVT',
])
