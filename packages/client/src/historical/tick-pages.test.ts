import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesBackward, pagesForward, TICKS_PER_PAGE } from './tick-pages.ts'

interface Tick {
  readonly time: Date
  readonly name: number
}

/** How a gateway cuts a page: right after its thousandth tick, or after the second that one falls in. */
type Cut = 'anywhere' | 'whole seconds'

/** Makes ticks: so many in each second from 100 on. */
function ticksOf(counts: readonly number[]): readonly Tick[] {
  let name = 0
  return counts.flatMap((count, second) =>
    Array.from({ length: count }, () => ({ time: new Date((100 + second) * 1000), name: name++ })),
  )
}

function forward(
  ticks: readonly Tick[],
  cut: Cut,
  requests: { count: number },
): (edge: Date) => Promise<readonly Tick[]> {
  return async (edge) => {
    requests.count++
    const rest = ticks.filter(({ time }) => time >= edge)
    let end = Math.min(TICKS_PER_PAGE, rest.length)
    if (cut === 'whole seconds')
      while (end < rest.length && rest[end]?.time.getTime() === rest[end - 1]?.time.getTime()) end++
    return rest.slice(0, end)
  }
}

function backward(ticks: readonly Tick[], requests: { count: number }): (edge: Date) => Promise<readonly Tick[]> {
  return async (edge) => {
    requests.count++
    const rest = ticks.filter(({ time }) => time <= edge)
    let start = Math.max(0, rest.length - TICKS_PER_PAGE)
    while (start > 0 && rest[start - 1]?.time.getTime() === rest[start]?.time.getTime()) start--
    return rest.slice(start)
  }
}

async function gather(pages: AsyncIterable<readonly Tick[]>): Promise<readonly Tick[]> {
  const all: Tick[] = []
  for await (const page of pages) all.push(...page)
  return all
}

const seconds = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1000, max: 2500 })),
  {
    maxLength: 12,
  },
)

describe('pages of ticks', () => {
  it('hand out each tick once, however many fall in one second', async () => {
    await fc.assert(
      fc.asyncProperty(
        seconds,
        fc.integer({ min: 90, max: 115 }),
        fc.integer({ min: 91, max: 116 }),
        async (counts, from, until) => {
          const ticks = ticksOf(counts)
          const requests = { count: 0 }
          const read = forward(ticks, 'whole seconds', requests)
          const found = await gather(pagesForward(read, new Date(from * 1000), new Date(until * 1000)))
          const wanted = ticks.filter(({ time }) => time.getTime() >= from * 1000 && time.getTime() < until * 1000)
          expect(found).toEqual(wanted)
          expect(requests.count).toBeLessThanOrEqual(2 * counts.length + 2)
        },
      ),
    )
  })

  it('lose nothing to a gateway that cuts within a second, as long as a page can hold one', async () => {
    const small = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(small, async (counts) => {
        const ticks = ticksOf(counts)
        const read = forward(ticks, 'anywhere', { count: 0 })
        expect(await gather(pagesForward(read, new Date(0), new Date(1_000_000)))).toEqual(ticks)
      }),
    )
  })

  it('go on after a second that holds more than a page', async () => {
    const ticks = ticksOf([10, 2_500, 10])
    const read = forward(ticks, 'anywhere', { count: 0 })
    const found = await gather(pagesForward(read, new Date(100_000), new Date(200_000)))
    // This gateway never sends more than a thousand: of that second no request can get the rest.
    expect(found).toHaveLength(1_020)
    expect(found.at(-1)).toBe(ticks.at(-1))
  })

  it('go back into the past as well', async () => {
    await fc.assert(
      fc.asyncProperty(seconds, fc.integer({ min: 90, max: 115 }), async (counts, from) => {
        const ticks = ticksOf(counts)
        const pages: (readonly Tick[])[] = []
        for await (const page of pagesBackward(backward(ticks, { count: 0 }), new Date(from * 1000)))
          pages.unshift(page)
        expect(pages.flat()).toEqual(ticks.filter(({ time }) => time.getTime() <= from * 1000))
      }),
    )
  })
})
