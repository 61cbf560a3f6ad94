/** Reads ticks the way most clients do: the body as text, split at its NULs, numbers by `Number`. */
export function splitAndNumber(body: Uint8Array): object {
  const fields = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8').split('\0')
  const number = (at: number): number => Number(fields[at])
  switch (fields[0]) {
    case '1':
      return {
        type: 'TickPrice',
        reqId: number(2),
        tickType: number(3),
        price: number(4),
        size: number(5),
        attrMask: number(6),
      }
    case '2':
      return { type: 'TickSize', reqId: number(2), tickType: number(3), size: number(4) }
    case '45':
      return { type: 'TickGeneric', reqId: number(2), tickType: number(3), value: number(4) }
    case '46':
      return { type: 'TickString', reqId: number(2), tickType: number(3), value: fields[4] }
    default:
      return {
        type: 'TickOptionComputation',
        reqId: number(1),
        tickType: number(2),
        tickAttrib: number(3),
        impliedVol: number(4),
        delta: number(5),
        optPrice: number(6),
        pvDividend: number(7),
        gamma: number(8),
        vega: number(9),
        theta: number(10),
        undPrice: number(11),
      }
  }
}
