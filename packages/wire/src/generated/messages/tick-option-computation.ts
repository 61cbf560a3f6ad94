// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Reports volatility and greeks of an option, in a subscription or as the answer to a calculation. */
export interface TickOptionComputation {
  readonly type: 'TickOptionComputation'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** which price they are of: 10 bid, 11 ask, 12 last, 13 model, 53 a calculation, 80 to 83 delayed */
  readonly tickType?: number | undefined
  /** 0 based on returns, 1 based on prices */
  readonly tickAttrib?: number | undefined
  /** the yearly implied volatility, 0.3 for 30 percent; negative or unset when not computed */
  readonly impliedVol?: number | undefined
  /** the change of the price for a change of 1 in the underlying; -2 or unset when not computed */
  readonly delta?: number | undefined
  /** the price of the option; -1 or unset when not computed */
  readonly optPrice?: number | undefined
  /** the present value of the dividends; -1 or unset when not computed */
  readonly pvDividend?: number | undefined
  /** the change of delta for a change of 1 in the underlying; -2 or unset when not computed */
  readonly gamma?: number | undefined
  /** the change of the price for one percent of volatility; -2 or unset when not computed */
  readonly vega?: number | undefined
  /** the change of the price for a day less to live; -2 or unset when not computed */
  readonly theta?: number | undefined
  /** the price of the underlying; -1 or unset when not known */
  readonly undPrice?: number | undefined
}

export function readTickOptionComputationText(r: TextReader, _v: number): TickOptionComputation {
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const tickAttrib = r.int('tickAttrib')
  const impliedVol = r.float('impliedVol')
  const delta = r.float('delta')
  const optPrice = r.float('optPrice')
  const pvDividend = r.float('pvDividend')
  const gamma = r.float('gamma')
  const vega = r.float('vega')
  const theta = r.float('theta')
  const undPrice = r.float('undPrice')
  return { type: 'TickOptionComputation', reqId, tickType, tickAttrib, impliedVol, delta, optPrice, pvDividend, gamma, vega, theta, undPrice }
}

export function writeTickOptionComputationText(w: TextWriter, m: TickOptionComputation, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.int(m.tickType, 'tickType', '2147483647')
  w.int(m.tickAttrib, 'tickAttrib', '2147483647')
  w.float(m.impliedVol, 'impliedVol', '1.7976931348623157E308')
  w.float(m.delta, 'delta', '1.7976931348623157E308')
  w.float(m.optPrice, 'optPrice', '1.7976931348623157E308')
  w.float(m.pvDividend, 'pvDividend', '1.7976931348623157E308')
  w.float(m.gamma, 'gamma', '1.7976931348623157E308')
  w.float(m.vega, 'vega', '1.7976931348623157E308')
  w.float(m.theta, 'theta', '1.7976931348623157E308')
  w.float(m.undPrice, 'undPrice', '1.7976931348623157E308')
}

export function readTickOptionComputationProto(r: ProtoReader): TickOptionComputation {
  let reqId: number | undefined
  let tickType: number | undefined
  let tickAttrib: number | undefined
  let impliedVol: number | undefined
  let delta: number | undefined
  let optPrice: number | undefined
  let pvDividend: number | undefined
  let gamma: number | undefined
  let vega: number | undefined
  let theta: number | undefined
  let undPrice: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 24:
        tickAttrib = r.int32()
        break
      case 33:
        impliedVol = r.double()
        break
      case 41:
        delta = r.double()
        break
      case 49:
        optPrice = r.double()
        break
      case 57:
        pvDividend = r.double()
        break
      case 65:
        gamma = r.double()
        break
      case 73:
        vega = r.double()
        break
      case 81:
        theta = r.double()
        break
      case 89:
        undPrice = r.double()
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'TickOptionComputation', reqId, tickType, tickAttrib, impliedVol, delta, optPrice, pvDividend, gamma, vega, theta, undPrice }
}

export function writeTickOptionComputationProto(w: ProtoWriter, m: TickOptionComputation, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.int32(16, m.tickType, 'tickType')
  w.int32(24, m.tickAttrib, 'tickAttrib')
  w.double(33, m.impliedVol, 'impliedVol')
  w.double(41, m.delta, 'delta')
  w.double(49, m.optPrice, 'optPrice')
  w.double(57, m.pvDividend, 'pvDividend')
  w.double(65, m.gamma, 'gamma')
  w.double(73, m.vega, 'vega')
  w.double(81, m.theta, 'theta')
  w.double(89, m.undPrice, 'undPrice')
}
