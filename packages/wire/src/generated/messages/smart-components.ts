// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import { readSmartComponentProto, writeSmartComponentProto, type SmartComponent } from '../structs/smart-component.ts'

/** Lists the exchanges behind the letters of a smart-routed quote. */
export interface SmartComponents {
  readonly type: 'SmartComponents'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** one entry for each exchange */
  readonly smartComponents?: readonly SmartComponent[] | undefined
}

export function readSmartComponentsText(r: TextReader, _v: number): SmartComponents {
  const reqId = r.int('reqId')
  const count1 = r.count('smartComponents')
  const list1: SmartComponent[] = []
  for (let i = 0; i < count1; i++) {
    const bitNumber = r.int('smartComponents.bitNumber')
    const exchange = r.string('smartComponents.exchange')
    const exchangeLetter = r.string('smartComponents.exchangeLetter')
    list1.push({ bitNumber, exchange, exchangeLetter })
  }
  const smartComponents = list1
  return { type: 'SmartComponents', reqId, smartComponents }
}

export function writeSmartComponentsText(w: TextWriter, m: SmartComponents, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.smartComponents ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    w.int(each1.bitNumber, 'smartComponents.bitNumber', '2147483647')
    w.string(each1.exchange, 'smartComponents.exchange')
    w.string(each1.exchangeLetter, 'smartComponents.exchangeLetter')
  }
}

export function readSmartComponentsProto(r: ProtoReader): SmartComponents {
  let reqId: number | undefined
  const smartComponents: SmartComponent[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = smartComponents
          list.push(readSmartComponentProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SmartComponents', reqId, smartComponents }
}

export function writeSmartComponentsProto(w: ProtoWriter, m: SmartComponents, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.smartComponents ?? []) {
    const mark = w.open(18)
    writeSmartComponentProto(w, each)
    w.close(mark)
  }
}
