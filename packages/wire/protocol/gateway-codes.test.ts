import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gatewayCodesPage } from './gateway-codes-page.ts'
import {
  type GatewayCode,
  type GatewayCodeEnds,
  type GatewayCodeKind,
  classifyGatewayCode,
  connectivity,
  gatewayCodeGroups,
  gatewayCodes,
} from './gateway-codes.ts'
import * as declarations from './index.ts'

interface Facts {
  connectivity: Record<string, number[]>
  fallback: { range: [number, number]; class: string; over: boolean }[]
  codes: [code: number, kind: string, isOver: boolean, confidence?: 'low'][]
}

const facts = JSON.parse(readFileSync(new URL('../test/facts/gateway-codes.json', import.meta.url), 'utf8')) as Facts

interface Deviation<Ours> {
  ours: Ours
  codes: number[]
  reason: string
}

/** Where `ends` is not what the facts call over, with the reason. */
const endsDeviations: Deviation<GatewayCodeEnds>[] = [
  {
    ours: 'modification',
    codes: [104, 134, 422, 440, 462, 10241, 10242, 10308, 10326, 10327, 10341],
    reason: 'Refuses a change of an order that was accepted before; the order itself keeps the state it had.',
  },
  {
    ours: 'cancellation',
    codes: [135, 136, 137, 10148],
    reason: 'Answers a cancel; what became of the order is for its order status to say.',
  },
  {
    ours: 'cancellation',
    codes: [
      511, 525, 528, 530, 533, 536, 537, 541, 543, 549, 554, 556, 568, 569, 572, 574, 577, 581, 583, 589, 590, 591,
    ],
    reason: 'The cancel never left the client, so the gateway goes on with what it names until the socket closes.',
  },
  {
    ours: 'cancellation',
    codes: [515, 538],
    reason: 'The cancel never left the client, so the orders it names work on.',
  },
  {
    ours: 'connection',
    codes: [1300],
    reason: 'The gateway drops the socket, and with it everything that was asked over it.',
  },
]

/** Where `kind` is not the class of the facts, with the reason. */
const kindDeviations: Deviation<GatewayCodeKind>[] = [
  {
    ours: 'connection',
    codes: [2103, 2104, 2105, 2106, 2107, 2108, 2110, 2119, 2157, 2158],
    reason: 'Tells about the lines behind the gateway, which the session follows.',
  },
  {
    ours: 'request',
    codes: [2101],
    reason: 'The account updates never start; a warning would leave their caller waiting.',
  },
  {
    ours: 'order',
    codes: [2102],
    reason: 'Refuses a change of an order; a warning would leave its caller waiting.',
  },
  {
    ours: 'request',
    codes: [10182],
    reason: 'Ends one stream of historical updates and says nothing about the session.',
  },
  {
    ours: 'warning',
    codes: [505, 508, 586],
    reason: 'A message that cannot be read is skipped; only a bad length makes the connection unusable.',
  },
]

const byCode = new Map(gatewayCodes().map((entry) => [entry.code, entry]))
const over = new Set<GatewayCodeEnds>(['request', 'snapshot', 'placement', 'order', 'connection'])

function entry(code: number): GatewayCode {
  const found = byCode.get(code)
  if (!found) throw new Error(`code ${code} is not in the table`)
  return found
}

function deviationOf<Ours>(list: Deviation<Ours>[], code: number): Ours | undefined {
  return list.find(({ codes }) => codes.includes(code))?.ours
}

describe('the table of gateway codes', () => {
  it('has each known code exactly once and no other', () => {
    const known = facts.codes.map(([code]) => code)
    expect(known).toHaveLength(485)
    expect(
      gatewayCodes()
        .map(({ code }) => code)
        .toSorted((a, b) => a - b),
    ).toEqual(known)
  })

  it('agrees with the facts on what is over, except for stated deviations', () => {
    for (const [code, , isOver] of facts.codes) {
      const { ends } = entry(code)
      const deviation = deviationOf(endsDeviations, code)
      expect(ends, `deviation of ${code}`).toBe(deviation ?? ends)
      expect(over.has(ends), `${code} ends ${ends}`).toBe(deviation ? !isOver : isOver)
    }
  })

  it('agrees with the facts on the kind, except for stated deviations', () => {
    for (const [code, factKind] of facts.codes) {
      const sameKind = factKind === 'info' ? 'notice' : factKind
      const deviation = deviationOf(kindDeviations, code)
      expect(deviation, `deviation of ${code}`).not.toBe(sameKind)
      expect(entry(code).kind, `kind of ${code}`).toBe(deviation ?? sameKind)
    }
  })

  it('marks what the facts call unverified', () => {
    const unverified = facts.codes.filter(([, , , confidence]) => confidence === 'low')
    expect(unverified.length).toBeGreaterThan(0)
    for (const [code] of unverified) expect(entry(code).confidence, `confidence of ${code}`).toBe('low')
  })

  it('gives each code a cause of its own and a remedy, as sentences on one line', () => {
    const causes = new Set<string>()
    for (const { code, cause, remedy } of gatewayCodes()) {
      expect(cause, `cause of ${code}`).toMatch(/^[A-Z][^\n|<>{}]{10,118}\.$/)
      expect(remedy, `remedy of ${code}`).toMatch(/^[A-Z][^\n|<>{}]{8,118}\.$/)
      expect(remedy).not.toBe(cause)
      expect(causes.has(cause), `cause of ${code} is told of another code`).toBe(false)
      causes.add(cause)
    }
  })

  it('never lets a notice or a warning end anything, nor an order code a request', () => {
    const allowed: Record<GatewayCodeKind, GatewayCodeEnds[]> = {
      notice: ['nothing'],
      warning: ['nothing'],
      request: ['request', 'snapshot', 'cancellation'],
      order: ['placement', 'order', 'modification', 'cancellation'],
      connection: ['nothing', 'connection', 'request'],
      pacing: ['request'],
      fatal: ['connection'],
    }
    for (const { code, kind, ends } of gatewayCodes()) expect(allowed[kind], `${code} is ${kind}`).toContain(ends)
  })

  it('gives each group a title of its own', () => {
    const titles = gatewayCodeGroups().map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('what live gateways were seen to mean', () => {
  it.each<[number, Partial<GatewayCode>]>([
    [100, { kind: 'pacing', slowDown: 'always', retry: 'slower' }],
    [162, { kind: 'request', ends: 'request', slowDown: 'possibly', answersCancel: true }],
    [420, { kind: 'pacing', ends: 'request', slowDown: 'possibly' }],
    [161, { kind: 'order', ends: 'cancellation', answersCancel: true }],
    [201, { kind: 'order', ends: 'order' }],
    [202, { kind: 'order', ends: 'order', answersCancel: true }],
    [10147, { kind: 'order', ends: 'cancellation', answersCancel: true }],
    [10148, { kind: 'order', ends: 'cancellation', answersCancel: true }],
    [110, { kind: 'order', ends: 'placement' }],
    [462, { kind: 'order', ends: 'modification' }],
    [317, { kind: 'notice', ends: 'nothing', resetsDepth: true }],
    [354, { kind: 'request', ends: 'snapshot' }],
    [366, { kind: 'request', ends: 'request', answersCancel: true }],
    [399, { kind: 'warning', ends: 'nothing' }],
    [404, { kind: 'warning', ends: 'nothing' }],
    [2186, { kind: 'warning', ends: 'nothing' }],
    [2188, { kind: 'request', ends: 'request' }],
    [10089, { kind: 'request', ends: 'snapshot' }],
    [10167, { kind: 'warning', ends: 'nothing' }],
    [10182, { kind: 'request', ends: 'request' }],
    [10189, { kind: 'request', ends: 'request' }],
    [10197, { kind: 'request', ends: 'snapshot', retry: 'later' }],
    [10225, { kind: 'request', ends: 'request', retry: 'later' }],
    [10349, { kind: 'warning', ends: 'nothing' }],
    [326, { kind: 'connection', ends: 'connection', retry: 'later' }],
    [2103, { kind: 'connection', ends: 'nothing', event: 'farmBroken', farm: 'marketData' }],
    [2106, { kind: 'connection', ends: 'nothing', event: 'farmOk', farm: 'historical' }],
    [2110, { kind: 'connection', ends: 'nothing', event: 'lost' }],
    [2157, { kind: 'connection', ends: 'nothing', event: 'farmBroken', farm: 'securityDefinition' }],
  ])('classifies %i', (code, expected) => {
    expect(classifyGatewayCode(code)).toMatchObject(expected)
  })

  it('names the pending requests that an answer with id -1 refuses', () => {
    expect(entry(321).endsKinds).toEqual(
      expect.arrayContaining(['OpenOrdersRequest', 'IdsRequest', 'FARequest', 'AccountDataRequest']),
    )
    expect(entry(322).endsKinds).toEqual(expect.arrayContaining(['MarketRuleRequest', 'AccountDataRequest']))
    expect(entry(2101).endsKinds).toEqual(['AccountDataRequest'])
  })

  it('names only requests of the protocol that carry no request id', () => {
    const messages: Readonly<Record<string, unknown>> = declarations
    for (const { code, endsKinds } of gatewayCodes()) {
      for (const kind of endsKinds ?? []) {
        expect(messages[kind], `${kind} of ${code}`).toMatchObject({ from: 'client' })
        expect(messages[kind], `${kind} of ${code}`).not.toHaveProperty('fields.reqId')
      }
    }
  })

  it('keeps the sets of connectivity codes in step with the rows and the facts', () => {
    expect(connectivity).toEqual(facts.connectivity)
    for (const { code, event } of gatewayCodes()) {
      const sets = Object.entries(connectivity).filter(([, codes]) => codes.includes(code))
      expect(sets.map(([name]) => name)).toEqual(event ? [event] : [])
    }
  })
})

describe('classifyGatewayCode', () => {
  it('returns the one entry of a known code', () => {
    for (const known of byCode.keys()) {
      expect(classifyGatewayCode(known)).toEqual(entry(known))
      expect(classifyGatewayCode(known)).toBe(classifyGatewayCode(known))
    }
  })

  it('classifies the unknown codes of each range as the facts do', () => {
    for (const { range, class: factKind, over: isOver } of facts.fallback) {
      for (let code = range[0]; code <= range[1]; code++) {
        if (byCode.has(code)) continue
        const { kind, ends, isUnlisted } = classifyGatewayCode(code)
        expect({ code, kind, isOver: over.has(ends), isUnlisted }).toEqual({
          code,
          kind: factKind,
          isOver,
          isUnlisted: true,
        })
      }
    }
  })

  it.each([0, -1, 99, 450, 500, 600, 1103, 2200, 9999, 11000, 1.5, Number.NaN])(
    'lets %d end one answer, and a stream only when no data follows',
    (code) => {
      expect(classifyGatewayCode(code)).toMatchObject({ code, kind: 'request', ends: 'snapshot', isUnlisted: true })
      expect(classifyGatewayCode(code).cause).not.toBe('')
    },
  )

  it('marks unknown codes of the client range as raised by a client, and no others', () => {
    expect(classifyGatewayCode(599).raisedBy).toBe('client')
    expect(classifyGatewayCode(10999).raisedBy).toBeUndefined()
    for (const { code, raisedBy } of gatewayCodes()) expect(raisedBy === 'client').toBe(code >= 501 && code <= 599)
  })
})

describe('the reference page', () => {
  it('has one row for each code', () => {
    const rows = [...gatewayCodesPage().matchAll(/^\| (\d+)(?: \\\*)? \| \w+ \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm)]
    expect(rows.map(([, code]) => Number(code)).toSorted((a, b) => a - b)).toEqual(facts.codes.map(([code]) => code))
  })
})
