import { answersTo, cancelOf, type ClientMessage, type Conversation, type GatewayMessage, partOf } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { rerouted } from '../market-data/reroute.ts'
import { priority } from '../pacing/index.ts'
import { channelOf, type Sink, type StreamKind, type StreamSpec } from '../requests/index.ts'
import { historicalFactsOf } from './historical-facts.ts'
import { memoryFor } from './remembered.ts'

const DEFAULT_TIMEOUT_MS = 30_000
const HISTORY_TIMEOUT_MS = 120_000
/** How far a `for await` over what goes on may fall behind. */
const BUFFERED = 10_000

/** Conversations that take a market-data line while they go on. */
const takingLines: ReadonlySet<string> = new Set(['marketData', 'realTimeBars'])

let made = 0

/** Says how a request is asked for, and how its answer ends, both as its conversation has them. */
export function requestSpec(
  context: ClientContext,
  conversation: Conversation,
  message: ClientMessage,
  timeoutMs: number | undefined,
): StreamSpec<GatewayMessage> {
  const { session } = context
  const { name, cancel, keyedBy, subject } = conversation
  const answers = answersTo(conversation, message, session.serverVersion)
  // Where a request goes on but has no cancel, its changes come unasked (open orders): the end is the end.
  const isBrief = answers.feed === 'one-shot' || cancel === undefined
  const kind = 'name' in answers ? String(answers.name) : name
  const keyed = (reqId: number): ClientMessage =>
    keyedBy === 'reqId' ? ({ ...message, reqId } as ClientMessage) : message
  const ends = (answer: GatewayMessage): boolean => {
    const part = partOf(answer, answersTo(conversation, message, session.serverVersion))
    return part === 'end' || part === 'last'
  }
  let hasFollowed = false
  return {
    // What has no rules of its own has the usual ones.
    kind: kind as StreamKind,
    // Rows of a book say nothing without those before them, so each stream has a book of its own.
    args: { ...message, timeoutMs, own: name === 'marketDepth' ? ++made : undefined },
    ask: (reqId) => {
      hasFollowed = false
      return keyed(reqId)
    },
    cancel: cancel === undefined ? undefined : (reqId) => cancelOf<Conversation>(conversation, keyed(reqId)) ?? message,
    channel: channelOf(conversation, message),
    isBrief,
    read: (answer, sink) => {
      sink.next(answer)
      if (answer.type === 'RerouteMarketDataRequest' || answer.type === 'RerouteMarketDepthRequest') {
        const contract = rerouted(kind, answer, hasFollowed)
        hasFollowed = true
        sink.send({ ...message, reqId: sink.id, contract } as ClientMessage)
      } else if (isBrief && ends(answer)) sink.complete()
    },
    watch: name === 'executions' ? (sink) => forwardCosts(context, sink) : undefined,
    replay: memoryFor(name, isBrief ? 'one-shot' : answers.feed),
    overflow: isBrief ? { kind: 'unbounded' } : { kind: 'buffer', capacity: BUFFERED },
    afterDisconnect: isBrief ? 'end' : 'resume',
    lines: !isBrief && takingLines.has(name) ? 1 : 0,
    priority: isBrief ? priority.lookup : priority.data,
    historical: historicalFactsOf(message),
    deadline: isBrief
      ? {
          timeoutMs: timeoutMs ?? (subject === 'historical' ? HISTORY_TIMEOUT_MS : DEFAULT_TIMEOUT_MS),
          waitingFor: (typeof answers.end === 'string' ? answers.items : answers.end).join(' or '),
        }
      : undefined,
  }
}

/** The reports on the costs of executions carry no request id: those of other executions come on the same way. */
function forwardCosts({ requests }: ClientContext, sink: Sink<GatewayMessage>): () => void {
  const asked = new Set<string | undefined>()
  const stops = [
    requests.tap('ExecutionDetails', ({ reqId, execution }) => {
      if (reqId !== undefined && reqId === sink.id) asked.add(execution?.execId)
    }),
    requests.tap('CommissionAndFeesReport', (report) => {
      if (asked.has(report.execId)) sink.next(report)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
