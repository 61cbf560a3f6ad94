import type { ClientMessage } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { answer, type CallOptions } from '../requests/index.ts'
import type { OptionTick } from './tick.ts'
import { readOptionTick } from './read-tick.ts'

/** What the gateway computed of an option. What it did not compute is `undefined`. */
export type OptionComputation = Omit<OptionTick, 'kind' | 'field' | 'tickType' | 'delayed'>

/** Asks the gateway to compute something of an option; the answer is one option tick. */
export function computeOption(
  { requests }: ClientContext,
  kind: string,
  args: unknown,
  messages: { readonly ask: (reqId: number) => ClientMessage; readonly cancel: (reqId: number) => ClientMessage },
  options: CallOptions | undefined,
): Promise<OptionComputation> {
  return requests.ask(
    {
      kind,
      args,
      ...messages,
      collect: () =>
        answer('TickOptionComputation', (message) => {
          const {
            kind: _kind,
            field: _field,
            tickType: _tickType,
            delayed: _delayed,
            ...computed
          } = readOptionTick(message)
          return computed
        }),
    },
    options,
  )
}
