// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { readComboLegProto, writeComboLegProto, type ComboLeg } from './combo-leg.ts'
import { readDeltaNeutralContractProto, writeDeltaNeutralContractProto, type DeltaNeutralContract } from './delta-neutral-contract.ts'

export interface Contract {
  readonly conId?: number | undefined
  readonly symbol?: string | undefined
  readonly secType?: string | undefined
  readonly lastTradeDateOrContractMonth?: string | undefined
  readonly strike?: number | undefined
  readonly right?: string | undefined
  readonly multiplier?: number | string | undefined
  readonly exchange?: string | undefined
  readonly primaryExch?: string | undefined
  readonly currency?: string | undefined
  readonly localSymbol?: string | undefined
  readonly tradingClass?: string | undefined
  readonly secIdType?: string | undefined
  readonly secId?: string | undefined
  readonly description?: string | undefined
  readonly issuerId?: string | undefined
  readonly deltaNeutralContract?: DeltaNeutralContract | undefined
  readonly includeExpired?: boolean | undefined
  readonly comboLegsDescrip?: string | undefined
  readonly comboLegs?: readonly ComboLeg[] | undefined
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
