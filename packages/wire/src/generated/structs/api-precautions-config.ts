// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'

/** Groups the precautions that orders from the API may bypass. */
export interface ApiPrecautionsConfig {
  /** skips the limits set for the size and price of orders */
  readonly bypassOrderPrecautions?: boolean | undefined
  /** skips the warning about bonds */
  readonly bypassBondWarning?: boolean | undefined
  /** skips the confirmation that a bond has a negative yield to worst */
  readonly bypassNegativeYieldConfirmation?: boolean | undefined
  /** skips the warning that a bond has been called */
  readonly bypassCalledBondWarning?: boolean | undefined
  /** skips the warning that both sides of a pair trade have the same action */
  readonly bypassSameActionPairTradeWarning?: boolean | undefined
  /** skips the warning about flagged accounts */
  readonly bypassFlaggedAccountsWarning?: boolean | undefined
  /** skips the warning that volatility is taken from prices */
  readonly bypassPriceBasedVolatilityWarning?: boolean | undefined
  /** skips the warning that an order is redirected */
  readonly bypassRedirectOrderWarning?: boolean | undefined
  /** skips the warning that an order lacks protection against overfills */
  readonly bypassNoOverfillProtection?: boolean | undefined
  /** skips the warning about routing marketable orders to the best price */
  readonly bypassRouteMarketableToBBO?: boolean | undefined
}

export function readApiPrecautionsConfigProto(r: ProtoReader): ApiPrecautionsConfig {
  let bypassOrderPrecautions: boolean | undefined
  let bypassBondWarning: boolean | undefined
  let bypassNegativeYieldConfirmation: boolean | undefined
  let bypassCalledBondWarning: boolean | undefined
  let bypassSameActionPairTradeWarning: boolean | undefined
  let bypassFlaggedAccountsWarning: boolean | undefined
  let bypassPriceBasedVolatilityWarning: boolean | undefined
  let bypassRedirectOrderWarning: boolean | undefined
  let bypassNoOverfillProtection: boolean | undefined
  let bypassRouteMarketableToBBO: boolean | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        bypassOrderPrecautions = r.bool()
        break
      case 16:
        bypassBondWarning = r.bool()
        break
      case 24:
        bypassNegativeYieldConfirmation = r.bool()
        break
      case 32:
        bypassCalledBondWarning = r.bool()
        break
      case 40:
        bypassSameActionPairTradeWarning = r.bool()
        break
      case 48:
        bypassFlaggedAccountsWarning = r.bool()
        break
      case 56:
        bypassPriceBasedVolatilityWarning = r.bool()
        break
      case 64:
        bypassRedirectOrderWarning = r.bool()
        break
      case 72:
        bypassNoOverfillProtection = r.bool()
        break
      case 80:
        bypassRouteMarketableToBBO = r.bool()
        break
      default:
        r.skip(next)
    }
  }
  return { bypassOrderPrecautions, bypassBondWarning, bypassNegativeYieldConfirmation, bypassCalledBondWarning, bypassSameActionPairTradeWarning, bypassFlaggedAccountsWarning, bypassPriceBasedVolatilityWarning, bypassRedirectOrderWarning, bypassNoOverfillProtection, bypassRouteMarketableToBBO }
}

export function writeApiPrecautionsConfigProto(w: ProtoWriter, s: ApiPrecautionsConfig): void {
  w.bool(8, s.bypassOrderPrecautions, 'apiPrecautionsConfig.bypassOrderPrecautions')
  w.bool(16, s.bypassBondWarning, 'apiPrecautionsConfig.bypassBondWarning')
  w.bool(24, s.bypassNegativeYieldConfirmation, 'apiPrecautionsConfig.bypassNegativeYieldConfirmation')
  w.bool(32, s.bypassCalledBondWarning, 'apiPrecautionsConfig.bypassCalledBondWarning')
  w.bool(40, s.bypassSameActionPairTradeWarning, 'apiPrecautionsConfig.bypassSameActionPairTradeWarning')
  w.bool(48, s.bypassFlaggedAccountsWarning, 'apiPrecautionsConfig.bypassFlaggedAccountsWarning')
  w.bool(56, s.bypassPriceBasedVolatilityWarning, 'apiPrecautionsConfig.bypassPriceBasedVolatilityWarning')
  w.bool(64, s.bypassRedirectOrderWarning, 'apiPrecautionsConfig.bypassRedirectOrderWarning')
  w.bool(72, s.bypassNoOverfillProtection, 'apiPrecautionsConfig.bypassNoOverfillProtection')
  w.bool(80, s.bypassRouteMarketableToBBO, 'apiPrecautionsConfig.bypassRouteMarketableToBBO')
}
