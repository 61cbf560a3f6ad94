import { describe, expect, it } from 'vitest'
import { hoursFrom } from './market-hours.ts'

describe('hoursFrom', () => {
  it('reads sessions in the zone of the exchange, over midnight too, and knows how far it has been told', () => {
    const { sessions, knownUntilMs } = hoursFrom('20261122:1800-20261123:1700;20261124:CLOSED', 'US/Eastern')
    expect(sessions).toEqual([[Date.parse('2026-11-22T23:00:00Z'), Date.parse('2026-11-23T22:00:00Z')]])
    expect(knownUntilMs).toBe(Date.parse('2026-11-25T04:59:59Z'))
  })

  it.each(['', 'nonsense', '20261120:CLOSED-20261121'])('leaves out what it cannot read: "%s"', (text) => {
    expect(hoursFrom(text, 'US/Eastern')).toEqual({ sessions: [], knownUntilMs: Number.NEGATIVE_INFINITY })
  })

  it('reads nothing in a zone nobody knows', () => {
    expect(hoursFrom('20261120:0400-20261120:2000', 'Nowhere/None').sessions).toEqual([])
  })
})
