import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { contractSchema } from '../contracts/contract-schema.ts'
import { ClosedError, TimeoutError } from '../errors.ts'
import type { CallOptions, Sink, StreamOptions, StreamSpec } from '../requests/index.ts'
import { lastOne, type Stream, type StreamMarker } from '../streams/index.ts'
import { check } from '../validation/index.ts'
import { contentFrom, type DisplayGroupContent } from './group-content.ts'
import { whenAborted } from '../when-aborted.ts'

const DEFAULT_TIMEOUT_MS = 30_000
// TWS tells of a change, or of an error, at once; if it says neither, the change was taken.
const OBJECTION_MS = 1_000

const groupSchema = z.int().min(1)

const contentSchema: z.ZodType<DisplayGroupContent, DisplayGroupContent> = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('contract'),
      conId: z.int().min(1),
      exchange: z.string().min(1),
      contract: contractSchema.optional(),
    }),
    z.strictObject({ kind: z.literal('combo') }),
    z.strictObject({ kind: z.literal('none') }),
  ],
  { error: "'contract' (with conId and exchange), 'combo' or 'none'" },
)

export interface GroupEventsCall {
  /**
   * Streams what a group of linked windows shows: at once, then at each change. A late subscriber first gets what it shows now.
   *
   * Stands for `subscribeToGroupEvents` and `unsubscribeFromGroupEvents`.
   *
   * @throws {@link ValidationError} when the number of the group is not one. The stream itself fails with {@link RequestError} for a group there is not.
   *
   * @example
   * ```ts
   * import { connect, ports } from '@twskit/client'
   *
   * await using ib = await connect({ port: ports.twsPaper })
   * for await (const content of ib.subscribeToGroupEvents(1)) {
   *   console.log(content.kind === 'contract' ? `${content.conId} at ${content.exchange}` : content.kind)
   *   break
   * }
   * ```
   */
  subscribeToGroupEvents(
    groupId: number,
    options: StreamOptions & { readonly markers: true },
  ): Stream<DisplayGroupContent | StreamMarker>
  subscribeToGroupEvents(groupId: number, options?: StreamOptions): Stream<DisplayGroupContent>
  /**
   * Makes a group of linked windows show a contract. It resolves when the group shows it, or when TWS has not objected for a second. The
   * default deadline is 30 seconds.
   *
   * Stands for `updateDisplayGroup`. The gateway takes it from subscribers of the group only: where there is no open
   * `subscribeToGroupEvents`, it subscribes for as long as it takes.
   *
   * @throws {@link RequestError} for a group there is not.
   * @throws {@link ValidationError} when group or content are not what they should be.
   *
   * @example
   * ```ts
   * import { connect, ports } from '@twskit/client'
   *
   * await using ib = await connect({ port: ports.twsPaper })
   * await ib.updateDisplayGroup(1, { kind: 'contract', conId: 265598, exchange: 'SMART' })
   * ```
   */
  updateDisplayGroup(groupId: number, content: DisplayGroupContent, options?: CallOptions): Promise<void>
}

type Sinks = Map<number, Sink<DisplayGroupContent>>

export function groupEvents(context: ClientContext): GroupEventsCall {
  const sinks: Sinks = new Map()
  function subscribeToGroupEvents(
    groupId: number,
    options: StreamOptions & { readonly markers: true },
  ): Stream<DisplayGroupContent | StreamMarker>
  function subscribeToGroupEvents(groupId: number, options?: StreamOptions): Stream<DisplayGroupContent>
  function subscribeToGroupEvents(
    groupId: number,
    options: StreamOptions = {},
  ): Stream<DisplayGroupContent> | Stream<DisplayGroupContent | StreamMarker> {
    const spec = eventsSpec(check(groupSchema, groupId, 'groupId'), sinks)
    return options.markers === true
      ? context.requests.stream(spec, { ...options, markers: true })
      : context.requests.stream(spec, options)
  }
  return {
    subscribeToGroupEvents,
    updateDisplayGroup: async (groupId, content, options = {}) =>
      update(context, sinks, check(groupSchema, groupId, 'groupId'), check(contentSchema, content, 'content'), options),
  }
}

function eventsSpec(groupId: number, sinks: Sinks): StreamSpec<DisplayGroupContent> {
  return {
    kind: 'subscribeToGroupEvents',
    args: { groupId },
    ask: (reqId) => ({ type: 'SubscribeToGroupEventsRequest', reqId, groupId }),
    cancel: (reqId) => ({ type: 'UnsubscribeFromGroupEventsRequest', reqId }),
    read: (message, sink) => {
      if (message.type !== 'DisplayGroupUpdated') return
      sinks.set(groupId, sink)
      sink.next(contentFrom(message.contractInfo ?? ''))
    },
    replay: lastOne,
    overflow: { kind: 'latest', keyOf: () => 0 },
    afterDisconnect: 'resume',
  }
}

function update(
  { requests, clock }: ClientContext,
  sinks: Sinks,
  groupId: number,
  content: DisplayGroupContent,
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: CallOptions,
): Promise<void> {
  const contractInfo = content.kind === 'contract' ? `${content.conId}@${content.exchange}` : content.kind
  const request = { kind: 'updateDisplayGroup', args: { groupId, content } }
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason)
      return
    }
    const releases: (() => void)[] = []
    let isSent = false
    let isOver = false
    const end = (settle: () => void): void => {
      if (isOver) return
      isOver = true
      for (const release of releases) release()
      settle()
    }
    if (timeoutMs > 0 && Number.isFinite(timeoutMs)) {
      const error = new TimeoutError({ timeoutMs, arrived: [], waitedFor: 'DisplayGroupUpdated', request })
      releases.push(clock.setTimer(timeoutMs, () => end(() => reject(error))))
    }
    releases.push(whenAborted(signal, () => end(() => reject(signal?.reason))))
    const subscription = requests.stream(eventsSpec(groupId, sinks)).subscribe({
      next: (shown) => {
        if (isSent) {
          if (isSame(shown, content)) end(resolve)
          return
        }
        isSent = true
        const sink = sinks.get(groupId) as Sink<DisplayGroupContent>
        sink.send({ type: 'UpdateDisplayGroupRequest', reqId: sink.id, contractInfo })
        releases.push(clock.setTimer(OBJECTION_MS, () => end(resolve)))
      },
      error: (error: unknown) => end(() => reject(error)),
      complete: () => end(() => reject(new ClosedError({ request }))),
    })
    releases.push(() => subscription.unsubscribe())
    if (isOver) subscription.unsubscribe()
  })
}

function isSame(shown: DisplayGroupContent, wanted: DisplayGroupContent): boolean {
  if (shown.kind !== 'contract' || wanted.kind !== 'contract') return shown.kind === wanted.kind
  return shown.conId === wanted.conId
}
