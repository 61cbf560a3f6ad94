// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readComboLegProto, writeComboLegProto, type ComboLeg } from './combo-leg.ts'
import { readDeltaNeutralContractProto, writeDeltaNeutralContractProto, type DeltaNeutralContract } from './delta-neutral-contract.ts'

/** Identifies something that can be traded, or says what is known about it. */
export interface Contract {
  /** the number that names the contract for good; 0 or unset leaves it to the other facts */
  readonly conId?: number | undefined
  /** the symbol, or the symbol of the underlying for derivatives */
  readonly symbol?: string | undefined
  /** STK, OPT, FUT, CONTFUT, FOP, IND, CASH, BAG, WAR, BOND, CMDTY, FUND, CFD, CRYPTO, BILL, NEWS and others */
  readonly secType?: string | undefined
  /** yyyymmdd or yyyymm as sent; answers may add time and zone: 20260828 16:00:00 US/Eastern */
  readonly lastTradeDateOrContractMonth?: string | undefined
  /** the strike price; 0 where there is none, and from 202 a strike of zero too */
  readonly strike?: number | undefined
  /** C or P, also CALL or PUT when asking; ? or 0 may arrive where there is none */
  readonly right?: string | undefined
  /** how many units one contract stands for; a number, or text where a text answer holds none */
  readonly multiplier?: number | string | undefined
  /** where to trade or look: SMART or an exchange; for fills the venue, for positions the listing */
  readonly exchange?: string | undefined
  /** the listing exchange; tells apart stocks that share symbol and currency under SMART */
  readonly primaryExch?: string | undefined
  /** the currency it trades in */
  readonly currency?: string | undefined
  /** the name its exchange gives it; for US options the padded OCC symbol */
  readonly localSymbol?: string | undefined
  /** the class of contracts with equal rules, such as SPXW */
  readonly tradingClass?: string | undefined
  /** CUSIP, SEDOL, ISIN, RIC or FIGI */
  readonly secIdType?: string | undefined
  /** the identifier of that kind */
  readonly secId?: string | undefined
  /** the description of the issue; only in symbol samples and bond details */
  readonly description?: string | undefined
  /** the issuer of a bond, such as e1234567 */
  readonly issuerId?: string | undefined
  /** the hedge of a delta-neutral combination */
  readonly deltaNeutralContract?: DeltaNeutralContract | undefined
  /** also finds expired futures; only in contract look-ups and history */
  readonly includeExpired?: boolean | undefined
  /** the legs in words; only in answers */
  readonly comboLegsDescrip?: string | undefined
  /** the legs when secType is BAG */
  readonly comboLegs?: readonly ComboLeg[] | undefined
  /** the last day of trading as yyyymmdd; only in answers */
  readonly lastTradeDate?: string | undefined
}

export function readContractProto(r: ProtoReader): Contract {
  const it: Mutable<Contract> = {}
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        it.conId = r.int32()
        break
      case 18:
        it.symbol = r.string()
        break
      case 26:
        it.secType = r.string()
        break
      case 34:
        it.lastTradeDateOrContractMonth = r.string()
        break
      case 41:
        it.strike = r.double()
        break
      case 50:
        it.right = r.string()
        break
      case 57:
        it.multiplier = r.double()
        break
      case 66:
        it.exchange = r.string()
        break
      case 74:
        it.primaryExch = r.string()
        break
      case 82:
        it.currency = r.string()
        break
      case 90:
        it.localSymbol = r.string()
        break
      case 98:
        it.tradingClass = r.string()
        break
      case 106:
        it.secIdType = r.string()
        break
      case 114:
        it.secId = r.string()
        break
      case 122:
        it.description = r.string()
        break
      case 130:
        it.issuerId = r.string()
        break
      case 138:
        {
          const outer = r.enter()
          it.deltaNeutralContract = readDeltaNeutralContractProto(r)
          r.leave(outer)
        }
        break
      case 144:
        it.includeExpired = r.bool()
        break
      case 154:
        it.comboLegsDescrip = r.string()
        break
      case 162:
        {
          const outer = r.enter()
          const list = (it.comboLegs ??= []) as ComboLeg[]
          list.push(readComboLegProto(r))
          r.leave(outer)
        }
        break
      case 170:
        it.lastTradeDate = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return it
}

export function writeContractProto(w: ProtoWriter, s: Contract): void {
  w.int32(8, s.conId, 'contract.conId')
  w.string(18, s.symbol, 'contract.symbol')
  w.string(26, s.secType, 'contract.secType')
  w.string(34, s.lastTradeDateOrContractMonth, 'contract.lastTradeDateOrContractMonth')
  w.double(41, s.strike, 'contract.strike')
  w.string(50, s.right, 'contract.right')
  w.double(57, s.multiplier, 'contract.multiplier')
  w.string(66, s.exchange, 'contract.exchange')
  w.string(74, s.primaryExch, 'contract.primaryExch')
  w.string(82, s.currency, 'contract.currency')
  w.string(90, s.localSymbol, 'contract.localSymbol')
  w.string(98, s.tradingClass, 'contract.tradingClass')
  w.string(106, s.secIdType, 'contract.secIdType')
  w.string(114, s.secId, 'contract.secId')
  w.string(122, s.description, 'contract.description')
  w.string(130, s.issuerId, 'contract.issuerId')
  if (s.deltaNeutralContract !== undefined) {
    const mark = w.open(138)
    writeDeltaNeutralContractProto(w, s.deltaNeutralContract)
    w.close(mark)
  }
  w.bool(144, s.includeExpired, 'contract.includeExpired')
  w.string(154, s.comboLegsDescrip, 'contract.comboLegsDescrip')
  for (const each of s.comboLegs ?? []) {
    const mark = w.open(162)
    writeComboLegProto(w, each)
    w.close(mark)
  }
  w.string(170, s.lastTradeDate, 'contract.lastTradeDate')
}
