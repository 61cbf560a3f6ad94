import type { Clock } from '../../clock/clock.ts'
import { dayAt, dayText } from '../../clock/days.ts'
import type { Catalogue } from '../instruments/catalogue.ts'
import { exchangeName } from '../instruments/exchanges.ts'
import { expiriesOf, type OptionChain, strikesOf, underlyingOf } from '../instruments/option-chains.ts'

/** What a request for option parameters asks for, by the names of its fields. */
export interface OptionParameterQuery {
  readonly underlyingSymbol?: string | undefined
  /** Empty for options on stocks and indices. */
  readonly futFopExchange?: string | undefined
  readonly underlyingSecType?: string | undefined
  readonly underlyingConId?: number | undefined
}

/** One row of the answer: an exchange and a trading class with its expirations and strikes. */
export interface OptionParameterRow {
  readonly exchange: string
  readonly underlyingConId: number
  readonly tradingClass: string
  readonly multiplier: string
  readonly expirations: readonly string[]
  readonly strikes: readonly number[]
}

/** Lists the options on an underlying: one row per exchange and trading class, SMART last. */
export function optionParameters(
  catalogue: Catalogue,
  clock: Clock,
  query: OptionParameterQuery,
): readonly OptionParameterRow[] {
  const underlying = query.underlyingConId === undefined ? undefined : catalogue.byConId(query.underlyingConId)
  if (underlying === undefined) return []
  const symbol = query.underlyingSymbol?.toUpperCase() ?? ''
  if (symbol !== '' && symbol !== underlying.symbol.toUpperCase()) return []
  const venue = exchangeName(query.futFopExchange ?? '')
  const rows: OptionParameterRow[] = []
  for (const chain of catalogue.chains) {
    const expiries = expiriesOn(chain, clock, underlying.conId)
    if (expiries.length === 0) continue
    for (const exchange of [...chain.exchanges].reverse()) {
      if (venue !== '' && venue !== exchange) continue
      rows.push({
        exchange,
        underlyingConId: underlying.conId,
        tradingClass: chain.tradingClass,
        multiplier: String(chain.multiplier),
        expirations: expiries.map(dayText),
        strikes: strikesOf(chain),
      })
    }
  }
  return rows
}

function expiriesOn(chain: OptionChain, clock: Clock, conId: number): readonly number[] {
  if (chain.secType === 'OPT' && chain.underConId !== conId) return []
  const days = expiriesOf(chain, dayAt(clock.now(), chain.hours.zone))
  return chain.secType === 'OPT' ? days : days.filter((day) => underlyingOf(chain, day) === conId)
}
