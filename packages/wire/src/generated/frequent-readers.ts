// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../bytes/proto-reader.ts'
import type { TextReader } from '../bytes/text-reader.ts'

/** Takes the fields of the messages that come most often, as they are read. */
export interface FrequentReceiver {
  /** Reports one number of a subscription that is neither price nor size. */
  tickGeneric(
    reqId: number | undefined,
    tickType: number | undefined,
    value: number | undefined,
  ): void
  /** Reports one price of a subscription, with the size that came with it. */
  tickPrice(
    reqId: number | undefined,
    tickType: number | undefined,
    price: number | undefined,
    size: number | undefined,
    attrMask: number | undefined,
  ): void
  /** Reports one size of a subscription. */
  tickSize(
    reqId: number | undefined,
    tickType: number | undefined,
    size: number | undefined,
  ): void
  /** Reports one value of a subscription that is text. */
  tickString(
    reqId: number | undefined,
    tickType: number | undefined,
    value: string | undefined,
  ): void
}

function readTickGenericText(r: TextReader, _v: number, to: FrequentReceiver): number {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const value = r.float('value')
  const leftover = r.leftover()
  to.tickGeneric(reqId, tickType, value)
  return leftover
}

function readTickGenericProto(r: ProtoReader, to: FrequentReceiver): number {
  let reqId: number | undefined
  let tickType: number | undefined
  let value: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 25:
        value = r.double()
        break
      default:
        r.skip(next)
    }
  }
  const leftover = r.unknownFields
  to.tickGeneric(reqId, tickType, value)
  return leftover
}

function readTickPriceText(r: TextReader, _v: number, to: FrequentReceiver): number {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const price = r.float('price')
  const size = r.decimal('size')
  const attrMask = r.int('attrMask')
  const leftover = r.leftover()
  to.tickPrice(reqId, tickType, price, size, attrMask)
  return leftover
}

function readTickPriceProto(r: ProtoReader, to: FrequentReceiver): number {
  let reqId: number | undefined
  let tickType: number | undefined
  let price: number | undefined
  let size: number | undefined
  let attrMask: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 25:
        price = r.double()
        break
      case 34:
        size = r.decimal()
        break
      case 40:
        attrMask = r.int32()
        break
      default:
        r.skip(next)
    }
  }
  const leftover = r.unknownFields
  to.tickPrice(reqId, tickType, price, size, attrMask)
  return leftover
}

function readTickSizeText(r: TextReader, _v: number, to: FrequentReceiver): number {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const size = r.decimal('size')
  const leftover = r.leftover()
  to.tickSize(reqId, tickType, size)
  return leftover
}

function readTickSizeProto(r: ProtoReader, to: FrequentReceiver): number {
  let reqId: number | undefined
  let tickType: number | undefined
  let size: number | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 26:
        size = r.decimal()
        break
      default:
        r.skip(next)
    }
  }
  const leftover = r.unknownFields
  to.tickSize(reqId, tickType, size)
  return leftover
}

function readTickStringText(r: TextReader, _v: number, to: FrequentReceiver): number {
  r.skip('version')
  const reqId = r.int('reqId')
  const tickType = r.int('tickType')
  const value = r.escaped('value')
  const leftover = r.leftover()
  to.tickString(reqId, tickType, value)
  return leftover
}

function readTickStringProto(r: ProtoReader, to: FrequentReceiver): number {
  let reqId: number | undefined
  let tickType: number | undefined
  let value: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 16:
        tickType = r.int32()
        break
      case 26:
        value = r.string()
        break
      default:
        r.skip(next)
    }
  }
  const leftover = r.unknownFields
  to.tickString(reqId, tickType, value)
  return leftover
}

/** Reads the text body of a frequent message; -1 when the id is none's. */
export function readFrequentText(id: number, r: TextReader, v: number, to: FrequentReceiver): number {
  switch (id) {
    case 45:
      return readTickGenericText(r, v, to)
    case 1:
      return readTickPriceText(r, v, to)
    case 2:
      return readTickSizeText(r, v, to)
    case 46:
      return readTickStringText(r, v, to)
    default:
      return -1
  }
}

/** Reads the protobuf body of a frequent message; -1 when the id is none's. */
export function readFrequentProto(id: number, r: ProtoReader, to: FrequentReceiver): number {
  switch (id) {
    case 45:
      return readTickGenericProto(r, to)
    case 1:
      return readTickPriceProto(r, to)
    case 2:
      return readTickSizeProto(r, to)
    case 46:
      return readTickStringProto(r, to)
    default:
      return -1
  }
}
