import { VersionError } from '../errors.ts'

/** Tells whether a caller gave a field a value that its absence would not mean too. */
function isGiven(value: unknown, unset: number): boolean {
  if (value === undefined || value === false || value === '' || value === unset) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value === 'object' && value !== null ? Object.values(value).some((inner) => isGiven(inner, 0)) : true
}

/** Refuses a field that the negotiated version cannot carry, when the caller set it: dropping it in silence could change an order. */
export function refuseGiven(
  value: unknown,
  unset: number,
  messageType: string,
  field: string,
  needed: number,
  serverVersion: number,
): void {
  if (!isGiven(value, unset)) return
  throw new VersionError(
    `${messageType}.${field} needs server version ${needed}, this one is ${serverVersion}. Nothing was sent: leave the field out, or upgrade TWS or IB Gateway.`,
    { subject: `${messageType}.${field}`, needed, serverVersion },
  )
}

/** Refuses a value that the negotiated version has retired. */
export function refuseValue(
  value: unknown,
  retired: number,
  messageType: string,
  field: string,
  why: string,
  lastSupported: number,
  serverVersion: number,
): void {
  if (value === undefined || Number(value) !== retired) return
  throw new VersionError(
    `${messageType}.${field} ${retired} is not taken after server version ${lastSupported}, this one is ${serverVersion}: ${why}. Nothing was sent.`,
    { subject: `${messageType}.${field}`, lastSupported, serverVersion },
  )
}
