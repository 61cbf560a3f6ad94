import { type Contract, parseTimestamp } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { RequestFacts } from '../errors.ts'
import { stableKey } from '../requests/index.ts'
import { contractDetails } from './contract-details.ts'

const TIMEOUT_MS = 3_000
const MOST_KNOWN = 1_000

/** From when to when a market is open, in milliseconds since 1970. */
interface Hours {
  readonly sessions: readonly (readonly [fromMs: number, toMs: number])[]
  /** The end of the last day that the gateway told of. */
  readonly knownUntilMs: number
}

/**
 * Makes what tells whether the market of a request is open, by the trading hours in the details of its contract. Where they
 * cannot be had in a few seconds it is taken for open: to ask once too often costs little, to wait for nothing costs the data.
 */
export function marketHours(context: ClientContext): (request: RequestFacts) => Promise<boolean> {
  const known = new Map<string, Hours>()
  const calls = contractDetails(context)
  return async ({ args }) => {
    const { contract } = args as { readonly contract?: Contract }
    if (contract === undefined) return true
    const key = stableKey(contract)
    const now = context.clock.now()
    let hours = known.get(key)
    if (hours === undefined || hours.knownUntilMs <= now) {
      try {
        const [details] = await calls.contractDetails(contract, { timeoutMs: TIMEOUT_MS })
        hours = hoursFrom(details?.tradingHours ?? '', details?.timeZoneId ?? '')
      } catch {
        return true
      }
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(key, hours)
    }
    if (hours.sessions.length === 0 || hours.knownUntilMs <= now) return true
    return hours.sessions.some(([fromMs, toMs]) => fromMs <= now && now < toMs)
  }
}

/** Reads trading hours, `20261120:0400-20261120:2000;20261121:CLOSED`; what cannot be read is left out. */
export function hoursFrom(text: string, zone: string): Hours {
  const sessions: (readonly [number, number])[] = []
  let knownUntilMs = Number.NEGATIVE_INFINITY
  for (const part of text.split(';')) {
    const match = /^(\d{8}):(\d\d)(\d\d)-(\d{8}):(\d\d)(\d\d)$/.exec(part.trim())
    const closedDay = /^(\d{8}):CLOSED$/.exec(part.trim())?.[1]
    if (match !== null) {
      const [, fromDay, fromHour, fromMinute, toDay, toHour, toMinute] = match
      const from = parseTimestamp(`${fromDay} ${fromHour}:${fromMinute}:00 ${zone}`)
      const to = parseTimestamp(`${toDay} ${toHour}:${toMinute}:00 ${zone}`)
      if (from === undefined || to === undefined) continue
      sessions.push([from.getTime(), to.getTime()])
      knownUntilMs = Math.max(knownUntilMs, to.getTime())
    } else if (closedDay !== undefined) {
      const end = parseTimestamp(`${closedDay} 23:59:59 ${zone}`)
      if (end !== undefined) knownUntilMs = Math.max(knownUntilMs, end.getTime())
    }
  }
  return { sessions, knownUntilMs }
}
