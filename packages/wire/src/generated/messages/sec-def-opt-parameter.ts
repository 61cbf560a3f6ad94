// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'

/** Lists the expirations and strikes of one exchange and trading class, in no order; SMART is one of the exchanges. */
export interface SecDefOptParameter {
  readonly type: 'SecDefOptParameter'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the exchange of the options */
  readonly exchange?: string | undefined
  /** the contract id of the underlying */
  readonly underlyingConId?: number | undefined
  /** the class of the options; adjusted ones have a class such as 2AAPL */
  readonly tradingClass?: string | undefined
  /** how many units one option stands for, as text */
  readonly multiplier?: string | undefined
  /** the expirations as yyyymmdd */
  readonly expirations?: readonly string[] | undefined
  /** the strike prices; not every strike exists for every expiration */
  readonly strikes?: readonly number[] | undefined
}

export function readSecDefOptParameterText(r: TextReader, _v: number): SecDefOptParameter {
  const reqId = r.int('reqId')
  const exchange = r.string('exchange')
  const underlyingConId = r.int('underlyingConId')
  const tradingClass = r.string('tradingClass')
  const multiplier = r.string('multiplier')
  const count1 = r.count('expirations')
  const list1: string[] = []
  for (let i = 0; i < count1; i++) {
    list1.push(r.string('expirations') ?? '')
  }
  const expirations = list1
  const count2 = r.count('strikes')
  const list2: number[] = []
  for (let i = 0; i < count2; i++) {
    const one2 = r.float('strikes')
    if (one2 !== undefined) list2.push(one2)
  }
  const strikes = list2
  return { type: 'SecDefOptParameter', reqId, exchange, underlyingConId, tradingClass, multiplier, expirations, strikes }
}

export function writeSecDefOptParameterText(w: TextWriter, m: SecDefOptParameter, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  w.string(m.exchange, 'exchange')
  w.int(m.underlyingConId, 'underlyingConId', '2147483647')
  w.string(m.tradingClass, 'tradingClass')
  w.string(m.multiplier, 'multiplier')
  const list1 = m.expirations ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.string(each1, 'expirations')
  }
  const list2 = m.strikes ?? []
  w.count(list2.length)
  for (const each2 of list2) {
    w.float(each2, 'strikes', '0')
  }
}

export function readSecDefOptParameterProto(r: ProtoReader): SecDefOptParameter {
  let reqId: number | undefined
  let exchange: string | undefined
  let underlyingConId: number | undefined
  let tradingClass: string | undefined
  let multiplier: string | undefined
  const expirations: string[] = []
  const strikes: number[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        exchange = r.string()
        break
      case 24:
        underlyingConId = r.int32()
        break
      case 34:
        tradingClass = r.string()
        break
      case 42:
        multiplier = r.string()
        break
      case 50:
        {
          const list = expirations
          list.push(r.string())
        }
        break
      case 57:
        {
          const list = strikes
          list.push(r.double() ?? Number.MAX_VALUE)
        }
        break
      case 58:
        {
          const list = strikes
          r.doubles(list)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SecDefOptParameter', reqId, exchange, underlyingConId, tradingClass, multiplier, expirations, strikes }
}

export function writeSecDefOptParameterProto(w: ProtoWriter, m: SecDefOptParameter, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  w.string(18, m.exchange, 'exchange')
  w.int32(24, m.underlyingConId, 'underlyingConId')
  w.string(34, m.tradingClass, 'tradingClass')
  w.string(42, m.multiplier, 'multiplier')
  w.strings(50, m.expirations, 'expirations')
  w.doubles(58, m.strikes, 'strikes')
}
