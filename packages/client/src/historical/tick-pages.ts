/** The most ticks the gateway sends for one request; those of the second the last one falls in come in addition. */
export const TICKS_PER_PAGE = 1_000

interface Timed {
  readonly time: Date
}

/** Reads one page: ticks from an instant on or up to one, the oldest first. */
export type ReadPage<Tick> = (edge: Date) => Promise<readonly Tick[]>

/**
 * Reads page after page of ticks, and hands each tick out once.
 *
 * Ticks have whole seconds, so a page that is full may end within one. The next page therefore begins with the second the last one ended in, and
 * what it holds of that second takes the place of what the last one held. A page with nothing else is one whose second has more ticks than a page:
 * then the next second follows.
 *
 * @param until The pages end before this instant.
 */
export async function* pagesForward<Tick extends Timed>(
  read: ReadPage<Tick>,
  from: Date,
  until: Date,
): AsyncGenerator<readonly Tick[], undefined> {
  let edge = wholeSecond(from)
  // The ticks of the second at the edge: they wait for the page that holds all of them.
  let held: readonly Tick[] = []
  while (edge < until.getTime()) {
    const page = await read(new Date(edge))
    const fresh = page.filter(({ time }) => time.getTime() >= edge && time < until)
    const same = ofSecond(fresh, edge)
    if (same.length > held.length) held = same
    const later = fresh.filter(({ time }) => time.getTime() > edge)
    if ((page.at(-1)?.time ?? from) >= until) {
      // What comes after the range shows that all of the range is here.
      held = [...held, ...later]
      break
    }
    const last = later.at(-1)?.time.getTime()
    if (last === undefined) {
      if (page.length < TICKS_PER_PAGE) break
      if (held.length > 0) yield held
      held = []
      edge += 1_000
      continue
    }
    const before = later.filter(({ time }) => time.getTime() < last)
    yield [...held, ...before]
    held = ofSecond(later, last)
    edge = last
  }
  if (held.length > 0) yield held
}

/** Reads pages from an instant back into the past, the newest page first; the ticks of a page are in order of time. */
export async function* pagesBackward<Tick extends Timed>(
  read: ReadPage<Tick>,
  from: Date,
): AsyncGenerator<readonly Tick[], undefined> {
  let edge = wholeSecond(from)
  let held: readonly Tick[] = []
  for (;;) {
    const page = await read(new Date(edge))
    const fresh = page.filter(({ time }) => time.getTime() <= edge)
    const same = ofSecond(fresh, edge)
    if (same.length > held.length) held = same
    const earlier = fresh.filter(({ time }) => time.getTime() < edge)
    const first = earlier[0]?.time.getTime()
    if (first === undefined) {
      if (page.length < TICKS_PER_PAGE) break
      if (held.length > 0) yield held
      held = []
      edge -= 1_000
      continue
    }
    const past = earlier.filter(({ time }) => time.getTime() > first)
    yield [...past, ...held]
    held = ofSecond(earlier, first)
    edge = first
  }
  if (held.length > 0) yield held
}

function ofSecond<Tick extends Timed>(ticks: readonly Tick[], second: number): readonly Tick[] {
  return ticks.filter(({ time }) => time.getTime() === second)
}

function wholeSecond(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000) * 1_000
}
