import type { CommissionAndFeesReport, ExecutionFilter } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import type { Collector } from '../requests/index.ts'
import { executionNameOf } from './execution-id.ts'
import { type Fill, fillFrom, type ReceivedExecution } from './fill.ts'
import type { AskingForOrders } from './order-lists.ts'

/** Asks for executions: all of them come first, then the reports on their costs, then the end. */
export function executions(
  { requests }: ClientContext,
  filter: ExecutionFilter,
  { priority, isOwn, ...options }: AskingForOrders = {},
): Promise<readonly Fill[]> {
  return requests.ask(
    {
      kind: 'executions',
      args: { filter },
      sharing: isOwn !== true,
      ask: (reqId) => ({ type: 'ExecutionRequest', reqId, executionFilter: { clientId: 0, ...filter } }),
      collect: () => fills(requests),
      priority,
    },
    options,
  )
}

function fills(requests: ClientContext['requests']): Collector<readonly Fill[]> {
  const received = new Map<string, ReceivedExecution>()
  const reports = new Map<string, CommissionAndFeesReport>()
  const value = (): readonly Fill[] =>
    [...received].map(([execId, execution]) => fillFrom(execution, reports.get(execId)))
  return {
    waitingFor: 'ExecutionDetailsEnd',
    // The reports carry no request id.
    watch: () =>
      requests.tap('CommissionAndFeesReport', (report) => {
        reports.set(report.execId ?? '', report)
      }),
    take: (message) => {
      if (message.type === 'ExecutionDetails' && message.execution !== undefined) {
        const { contract, execution } = message
        received.set(execution.execId ?? '', { contract, execution, recovered: true })
      }
      return message.type === 'ExecutionDetailsEnd'
    },
    value: () => withoutCorrected(value()),
    arrived: value,
  }
}

/** Leaves out what a later revision of the same fill corrects. */
function withoutCorrected(all: readonly Fill[]): readonly Fill[] {
  const latest = new Map<string, Fill>()
  for (const fill of all) {
    const { fill: name, revision } = executionNameOf(fill.execId)
    const before = latest.get(name)
    if (before === undefined || executionNameOf(before.execId).revision < revision) latest.set(name, fill)
  }
  return [...latest.values()]
}
