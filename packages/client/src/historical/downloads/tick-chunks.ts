import type { Contract } from '@twskit/wire'
import type { ClientContext } from '../../context.ts'
import type { CallOptions } from '../../requests/index.ts'
import { type HistoricalTicksQuery, ticksSpec } from '../historical-ticks.ts'
import type { HistoricalTickKind, HistoricalTickKinds } from '../past-tick.ts'
import { pagesForward, TICKS_PER_PAGE } from '../tick-pages.ts'
import type { Chunk } from './bar-chunks.ts'
import { patiently } from './patience.ts'
import type { Window } from './windows.ts'

/** Downloads the ticks of a range, page by page. */
export async function* tickChunks<Kind extends HistoricalTickKind>(
  { requests, clock }: ClientContext,
  contract: Contract,
  query: HistoricalTicksQuery<Kind>,
  options: CallOptions,
  range: Window,
): AsyncGenerator<Chunk<HistoricalTickKinds[Kind]>, undefined> {
  let taken = 0
  const read = async (edge: Date): Promise<readonly HistoricalTickKinds[Kind][]> => {
    const spec = ticksSpec(contract, query, 'start', edge, TICKS_PER_PAGE)
    const stretch = await patiently(
      (each) => {
        taken++
        return requests.ask(spec, each)
      },
      'the last of the ticks',
      options,
      clock,
    )
    return stretch.items
  }
  for await (const items of pagesForward(read, new Date(range.startMs), new Date(range.endMs))) {
    const last = items.at(-1)?.time.getTime() ?? range.startMs
    // A page holds whole seconds.
    yield { items, untilMs: Math.min(last + 1_000, range.endMs), gaps: [], requests: taken }
    taken = 0
  }
  yield { items: [], untilMs: range.endMs, gaps: [], requests: taken }
}
