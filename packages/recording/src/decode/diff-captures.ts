import type { CaptureSource } from '../capture/open-capture.ts'
import { type DescribedFrame, describeCapture } from './describe-capture.ts'

/** One difference between two captures. */
export interface CaptureDifference {
  /** `changed`: the same message with another field; `removed`: only in the first; `added`: only in the second. */
  readonly kind: 'changed' | 'removed' | 'added'
  readonly before: DescribedFrame | undefined
  readonly after: DescribedFrame | undefined
  /** The fields that differ, for `changed`. */
  readonly fields: readonly {
    readonly path: string
    readonly before: string | undefined
    readonly after: string | undefined
  }[]
}

/** What is left out of a comparison. */
export interface DiffOptions {
  /** Paths of fields whose values may differ: `reqId`, `time`. Ids of requests are left out by default. */
  readonly ignore?: readonly string[] | undefined
  /** Compares the frames of one side only. */
  readonly from?: 'client' | 'gateway' | undefined
}

/** How far ahead a message is looked for before it counts as missing. */
const WINDOW = 200

/**
 * Compares two captures message by message, for each connection and direction on its own, because the order between the two sides is chance.
 * Times are left out. Both captures are kept in memory.
 *
 * @throws CaptureError when one cannot be read.
 * @example
 * ```ts
 * import { diffCaptures } from '@twskit/recording'
 *
 * for (const { kind, before, after, fields } of await diffCaptures('good.twscap', 'bad.twscap', { from: 'gateway' }))
 *   console.log(kind, before?.description?.type ?? after?.description?.type, fields)
 * ```
 */
export async function diffCaptures(
  before: CaptureSource,
  after: CaptureSource,
  options: DiffOptions = {},
): Promise<readonly CaptureDifference[]> {
  const ignored = new Set(options.ignore ?? ['reqId'])
  const [old, young] = await Promise.all([sidesOf(before, options.from), sidesOf(after, options.from)])
  const sides = new Set([...old.keys(), ...young.keys()])
  return [...sides].flatMap((side) => compare(old.get(side) ?? [], young.get(side) ?? [], ignored))
}

async function sidesOf(
  source: CaptureSource,
  from: 'client' | 'gateway' | undefined,
): Promise<ReadonlyMap<string, readonly DescribedFrame[]>> {
  const sides = new Map<string, DescribedFrame[]>()
  for await (const frame of describeCapture(source)) {
    if (from !== undefined && frame.from !== from) continue
    const side = `${frame.connection} ${frame.from}`
    const known = sides.get(side)
    if (known === undefined) sides.set(side, [frame])
    else known.push(frame)
  }
  return sides
}

function compare(
  before: readonly DescribedFrame[],
  after: readonly DescribedFrame[],
  ignored: ReadonlySet<string>,
): readonly CaptureDifference[] {
  const differences: CaptureDifference[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]]
    if (old !== undefined && young !== undefined && nameOf(old) === nameOf(young)) {
      const fields = differingFields(old, young, ignored)
      if (fields.length > 0) differences.push({ kind: 'changed', before: old, after: young, fields })
      i++
      j++
    } else if (young === undefined || (old !== undefined && !isSoon(after, j, old))) {
      differences.push({ kind: 'removed', before: old, after: undefined, fields: [] })
      i++
    } else {
      differences.push({ kind: 'added', before: undefined, after: young, fields: [] })
      j++
    }
  }
  return differences
}

function isSoon(frames: readonly DescribedFrame[], from: number, wanted: DescribedFrame): boolean {
  return frames.slice(from, from + WINDOW).some((frame) => nameOf(frame) === nameOf(wanted))
}

function nameOf({ description, serverVersion }: DescribedFrame): string {
  if (description === undefined) return serverVersion === undefined ? 'handshake' : 'unreadable'
  return description.type ?? `message ${description.id}`
}

function differingFields(
  before: DescribedFrame,
  after: DescribedFrame,
  ignored: ReadonlySet<string>,
): CaptureDifference['fields'] {
  const [old, young] = [valuesOf(before), valuesOf(after)]
  const paths = new Set([...old.keys(), ...young.keys()])
  return [...paths]
    .filter((path) => !ignored.has(path) && old.get(path) !== young.get(path))
    .map((path) => ({ path, before: old.get(path), after: young.get(path) }))
}

/** The values of a frame by path. A path that occurs again, or none, is told apart by its place. */
function valuesOf({ description, body, serverVersion }: DescribedFrame): ReadonlyMap<string, string> {
  if (description === undefined) {
    // The answer to the offer has the time of the connection in it, which always differs.
    const text = Buffer.from(body).toString('latin1')
    return new Map([['', serverVersion === undefined ? (text.split('\0')[0] ?? '') : text]])
  }
  const values = new Map<string, string>()
  for (const { path, raw, position } of description.fields.slice(1)) {
    values.set(path === '' || values.has(path) ? `${path}#${position}` : path, raw)
  }
  return values
}
