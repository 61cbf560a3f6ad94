/**
 * Reads single kinds of frames as fast as we know how by hand: straight loops over the bytes, nothing checked but the message id, nothing shared with the
 * codec. They are the yardstick, not something to use: a broken frame gives nonsense.
 */

let at = 0
const eight = new Uint8Array(8)
const eightView = new DataView(eight.buffer)

function skip(bytes: Uint8Array): void {
  while (bytes[at++] !== 0);
}

function whole(bytes: Uint8Array): number {
  let byte = bytes[at++] as number
  const negative = byte === 45
  if (negative) byte = bytes[at++] as number
  let value = 0
  while (byte !== 0) {
    value = value * 10 + byte - 48
    byte = bytes[at++] as number
  }
  return negative ? -value : value
}

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]

function real(bytes: Uint8Array): number {
  let byte = bytes[at++] as number
  const negative = byte === 45
  if (negative) byte = bytes[at++] as number
  let value = 0
  let point = 0
  while (byte !== 0) {
    if (byte === 46) point = at
    else value = value * 10 + byte - 48
    byte = bytes[at++] as number
  }
  if (point !== 0) value /= POWERS[at - 1 - point] as number
  return negative ? -value : value
}

function text(bytes: Uint8Array): string {
  let of = ''
  for (let byte = bytes[at++] as number; byte !== 0; byte = bytes[at++] as number) of += String.fromCharCode(byte)
  return of
}

export const textReaders = {
  tickPrice(bytes: Uint8Array): object {
    at = 0
    if (whole(bytes) !== 1) throw new Error('another frame')
    skip(bytes)
    const reqId = whole(bytes)
    const tickType = whole(bytes)
    const price = real(bytes)
    const size = real(bytes)
    return { type: 'TickPrice', reqId, tickType, price, size, attrMask: whole(bytes) }
  },
  tickSize(bytes: Uint8Array): object {
    at = 0
    if (whole(bytes) !== 2) throw new Error('another frame')
    skip(bytes)
    const reqId = whole(bytes)
    const tickType = whole(bytes)
    return { type: 'TickSize', reqId, tickType, size: real(bytes) }
  },
  tickString(bytes: Uint8Array): object {
    at = 0
    if (whole(bytes) !== 46) throw new Error('another frame')
    skip(bytes)
    const reqId = whole(bytes)
    const tickType = whole(bytes)
    return { type: 'TickString', reqId, tickType, value: text(bytes) }
  },
  tickByTick(bytes: Uint8Array): object {
    at = 0
    if (whole(bytes) !== 99) throw new Error('another frame')
    const reqId = whole(bytes)
    const tickType = whole(bytes)
    const time = whole(bytes)
    const price = real(bytes)
    const size = real(bytes)
    const mask = whole(bytes)
    const tickAttribLast = { pastLimit: (mask & 1) !== 0, unreported: (mask & 2) !== 0 }
    const exchange = text(bytes)
    const historicalTickLast = { time, tickAttribLast, price, size, exchange, specialConditions: text(bytes) }
    return {
      type: 'TickByTickData',
      reqId,
      tickType,
      historicalTickLast,
      historicalTickBidAsk: undefined,
      historicalTickMidPoint: undefined,
    }
  },
} as const

function varint(bytes: Uint8Array): number {
  let byte = bytes[at++] as number
  if (byte < 128) return byte
  let value = byte & 127
  let scale = 128
  do {
    byte = bytes[at++] as number
    value += (byte & 127) * scale
    scale *= 128
  } while (byte > 127)
  return value
}

function double(bytes: Uint8Array): number {
  for (let i = 0; i < 8; i++) eight[i] = bytes[at + i] as number
  const value = eightView.getFloat64(0, true)
  at += 8
  return value
}

function string(bytes: Uint8Array): string {
  const end = at + 1 + (bytes[at++] as number)
  let of = ''
  while (at < end) of += String.fromCharCode(bytes[at++] as number)
  return of
}

function quantity(bytes: Uint8Array): number {
  const end = at + 1 + (bytes[at++] as number)
  let value = 0
  let point = 0
  while (at < end) {
    const byte = bytes[at++] as number
    if (byte === 46) point = at
    else value = value * 10 + byte - 48
  }
  return point === 0 ? value : value / (POWERS[end - point] as number)
}

function protobufId(bytes: Uint8Array): number {
  return (
    ((bytes[0] as number) << 24) | ((bytes[1] as number) << 16) | ((bytes[2] as number) << 8) | (bytes[3] as number)
  )
}

export const protobufReaders = {
  tickPrice(bytes: Uint8Array): object {
    if (protobufId(bytes) !== 201) throw new Error('another frame')
    at = 4
    let reqId, tickType, price, size, attrMask
    while (at < bytes.length) {
      switch (bytes[at++]) {
        case 8:
          reqId = varint(bytes)
          break
        case 16:
          tickType = varint(bytes)
          break
        case 25:
          price = double(bytes)
          break
        case 34:
          size = quantity(bytes)
          break
        default:
          attrMask = varint(bytes)
      }
    }
    return { type: 'TickPrice', reqId, tickType, price, size, attrMask }
  },
  tickSize(bytes: Uint8Array): object {
    if (protobufId(bytes) !== 202) throw new Error('another frame')
    at = 4
    let reqId, tickType, size
    while (at < bytes.length) {
      switch (bytes[at++]) {
        case 8:
          reqId = varint(bytes)
          break
        case 16:
          tickType = varint(bytes)
          break
        default:
          size = quantity(bytes)
      }
    }
    return { type: 'TickSize', reqId, tickType, size }
  },
  tickString(bytes: Uint8Array): object {
    if (protobufId(bytes) !== 246) throw new Error('another frame')
    at = 4
    let reqId, tickType, value
    while (at < bytes.length) {
      switch (bytes[at++]) {
        case 8:
          reqId = varint(bytes)
          break
        case 16:
          tickType = varint(bytes)
          break
        default:
          value = string(bytes)
      }
    }
    return { type: 'TickString', reqId, tickType, value }
  },
  tickByTick(bytes: Uint8Array): object {
    if (protobufId(bytes) !== 299) throw new Error('another frame')
    at = 4
    let reqId, tickType, historicalTickLast
    while (at < bytes.length) {
      switch (bytes[at++]) {
        case 8:
          reqId = varint(bytes)
          break
        case 16:
          tickType = varint(bytes)
          break
        default:
          historicalTickLast = last(bytes)
      }
    }
    return {
      type: 'TickByTickData',
      reqId,
      tickType,
      historicalTickLast,
      historicalTickBidAsk: undefined,
      historicalTickMidPoint: undefined,
    }
  },
} as const

function last(bytes: Uint8Array): object {
  const end = varint(bytes) + at
  let time, tickAttribLast, price, size, exchange, specialConditions
  while (at < end) {
    switch (bytes[at++]) {
      case 8:
        time = varint(bytes)
        break
      case 18:
        tickAttribLast = flags(bytes)
        break
      case 25:
        price = double(bytes)
        break
      case 34:
        size = quantity(bytes)
        break
      case 42:
        exchange = string(bytes)
        break
      default:
        specialConditions = string(bytes)
    }
  }
  return { time, tickAttribLast, price, size, exchange, specialConditions }
}

function flags(bytes: Uint8Array): object {
  const end = varint(bytes) + at
  let pastLimit, unreported
  while (at < end) {
    if (bytes[at++] === 8) pastLimit = bytes[at++] === 1
    else unreported = bytes[at++] === 1
  }
  return { pastLimit, unreported }
}
