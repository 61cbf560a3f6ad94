/** Where US stocks can be sent, in the order contract details list them. */
export const usStockExchanges: readonly string[] =
  'SMART,AMEX,NYSE,CBOE,PHLX,ISE,CHX,ARCA,NASDAQ,DRCTEDGE,BEX,BATS,EDGEA,BYX,IEX,EDGX,FOXRIVER,PEARL,NYSENAT,LTSE,MEMX,IBEOS,OVERNIGHT,PSX,IBKRATS'.split(
    ',',
  )

/** Where US equity and index options can be sent. */
export const usOptionExchanges: readonly string[] =
  'SMART,AMEX,CBOE,PHLX,PSE,ISE,BOX,BATS,NASDAQOM,CBOE2,NASDAQBX,MIAX,GEMINI,EDGX,MERCURY,PEARL,EMERALD,MEMX,SAPPHIRE'.split(
    ',',
  )

/** Other words for the same exchange; requests may use either. */
const aliases: Readonly<Record<string, string>> = {
  ISLAND: 'NASDAQ',
  GLOBEX: 'CME',
  ECBOT: 'CBOT',
  DTB: 'EUREX',
  IBIS2: 'IBIS',
}

/** Returns the present name of an exchange. */
export function exchangeName(exchange: string): string {
  const name = exchange.toUpperCase()
  return aliases[name] ?? name
}

/** One exchange behind a consolidated quote. */
export interface ExchangeLetter {
  readonly bitNumber: number
  readonly exchange: string
  readonly exchangeLetter: string
}

const letters: readonly (readonly [string, string])[] = [
  ['AMEX', 'A'],
  ['NASDAQBX', 'B'],
  ['NYSENAT', 'C'],
  ['FINRA', 'D'],
  ['MEMX', 'U'],
  ['PEARL', 'H'],
  ['ISE', 'I'],
  ['EDGEA', 'J'],
  ['DRCTEDGE', 'K'],
  ['LTSE', 'L'],
  ['CHX', 'M'],
  ['NYSE', 'N'],
  ['ARCA', 'P'],
  ['NASDAQ', 'Q'],
  ['IEX', 'V'],
  ['CBOE', 'W'],
  ['PSX', 'X'],
  ['BYX', 'Y'],
  ['BATS', 'Z'],
]

const usStockLetters: readonly ExchangeLetter[] = letters.map(([exchange, exchangeLetter], bitNumber) => ({
  bitNumber,
  exchange,
  exchangeLetter,
}))

/** Names under which consolidated quotes say what they consist of (`bboExchange` of tick parameters). */
export const bboExchanges: ReadonlyMap<string, readonly ExchangeLetter[]> = new Map([
  ['9c0001', usStockLetters],
  ['a60001', usStockLetters.filter(({ exchange }) => exchange !== 'NASDAQBX')],
  ['a6', usStockLetters],
])

/** An exchange whose book can be asked for. */
export interface DepthExchange {
  readonly exchange: string
  readonly secType: string
  readonly listingExch?: string
  readonly serviceDataType: 'Deep' | 'Deep2'
  readonly aggGroup?: number
}

/** The books on offer: `Deep` without market makers, `Deep2` with them. */
export const depthExchanges: readonly DepthExchange[] = [
  { exchange: 'SMART', secType: 'STK', serviceDataType: 'Deep2', aggGroup: 1 },
  { exchange: 'NASDAQ', secType: 'STK', listingExch: 'NASDAQ', serviceDataType: 'Deep2', aggGroup: 1 },
  { exchange: 'ARCA', secType: 'STK', serviceDataType: 'Deep', aggGroup: 1 },
  { exchange: 'BATS', secType: 'STK', serviceDataType: 'Deep', aggGroup: 1 },
  { exchange: 'NYSE', secType: 'STK', listingExch: 'NYSE', serviceDataType: 'Deep', aggGroup: 1 },
  { exchange: 'IEX', secType: 'STK', serviceDataType: 'Deep', aggGroup: 1 },
  { exchange: 'SEHK', secType: 'STK', serviceDataType: 'Deep', aggGroup: 3 },
  { exchange: 'IBIS', secType: 'STK', serviceDataType: 'Deep', aggGroup: 6 },
  { exchange: 'LSE', secType: 'STK', serviceDataType: 'Deep', aggGroup: 7 },
  { exchange: 'TSEJ', secType: 'STK', serviceDataType: 'Deep', aggGroup: 8 },
  { exchange: 'CME', secType: 'FUT', serviceDataType: 'Deep', aggGroup: 2147483647 },
  { exchange: 'NYMEX', secType: 'FUT', serviceDataType: 'Deep', aggGroup: 2147483647 },
  { exchange: 'COMEX', secType: 'FUT', serviceDataType: 'Deep', aggGroup: 2147483647 },
  { exchange: 'EUREX', secType: 'FUT', serviceDataType: 'Deep', aggGroup: 2147483647 },
  { exchange: 'CBOE', secType: 'OPT', serviceDataType: 'Deep', aggGroup: 2 },
  { exchange: 'IDEALPRO', secType: 'CASH', serviceDataType: 'Deep', aggGroup: 4 },
  { exchange: 'PAXOS', secType: 'CRYPTO', serviceDataType: 'Deep' },
  { exchange: 'ZEROHASH', secType: 'CRYPTO', serviceDataType: 'Deep' },
]
