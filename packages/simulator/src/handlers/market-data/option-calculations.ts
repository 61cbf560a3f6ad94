import type { Contract } from '@twskit/wire'
import type { Session } from '../../session/session.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import {
  calculateImpliedVolatility,
  calculateOptionPrice,
  type OptionComputation,
} from '../../world/market/option-computation.ts'
import { resolved } from '../contracts/resolve.ts'
import type { Conversation } from '../merge.ts'

/** Answers what an option would be worth, and which volatility a price implies. */
export const optionCalculations: Conversation = ({ world, clock, backEnd }) => {
  const answer = (
    session: Session,
    reqId: number | undefined,
    contract: Contract | undefined,
    calculate: (instrument: Instrument) => OptionComputation | undefined,
  ): void => {
    if ((contract?.exchange ?? '') === '') {
      session.error(reqId, 321, "Error validating request.-'bT' : cause - Please enter exchange")
      return
    }
    const found = resolved(session, reqId, contract)
    if (found === undefined) return
    backEnd.need(found.instrument)
    const computation = calculate(found.instrument)
    if (computation === undefined)
      session.error(
        reqId,
        321,
        "Error validating request.-'bT' : cause - The calculation has no result for these values",
      )
    else session.send({ type: 'TickOptionComputation', reqId, ...computation })
  }
  const { catalogue, market } = world
  return {
    CalculateImpliedVolatilityRequest: ({ reqId, contract, optionPrice = 0, underPrice = 0 }, session) =>
      answer(session, reqId, contract, (instrument) =>
        calculateImpliedVolatility(catalogue, market, instrument, clock.now(), optionPrice, underPrice),
      ),
    CalculateOptionPriceRequest: ({ reqId, contract, volatility = 0, underPrice = 0 }, session) =>
      answer(session, reqId, contract, (instrument) =>
        calculateOptionPrice(catalogue, market, instrument, clock.now(), volatility, underPrice),
      ),
    CancelCalculateImpliedVolatility: () => {},
    CancelCalculateOptionPrice: () => {},
  }
}
