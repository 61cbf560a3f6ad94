import { rename, rm } from 'node:fs/promises'
import { CaptureError } from '../capture-error.ts'
import { CaptureFile } from '../capture/capture-file.ts'
import { headerLine, recordLine } from '../capture/lines.ts'
import { type CaptureSource, openCapture } from '../capture/open-capture.ts'
import { Masker, type MaskOptions } from './masker.ts'

/** A capture that can be read more than once: a path, or its bytes. */
export type RereadableCapture = string | URL | Uint8Array

/** What masking a capture did. */
export interface MaskReport {
  /** Records in the masked capture. */
  readonly records: number
  /** Whether the capture that was read had been cut off. */
  readonly isTruncated: boolean
}

/**
 * Masks a capture that was recorded without masking, into another file. It reads the capture twice, so that a code which only the end
 * of it names is replaced at its beginning too, and reads the result again to prove that nothing is left in it.
 *
 * @throws CaptureError when a capture cannot be read or written, or when something that had to be masked is left; no file is left then.
 * @example
 * ```ts
 * import { maskCapture } from '@twskit/recording'
 *
 * await maskCapture('session.twscap', 'for-the-bug-report.twscap', { names: ['jdoe123'], orderRefs: true })
 * ```
 */
export async function maskCapture(
  source: RereadableCapture,
  target: string,
  options: MaskOptions = {},
): Promise<MaskReport> {
  const masker = new Masker(options)
  const learning = await openCapture(source)
  for await (const record of learning) masker.record(record)
  return rewrite(source, target, masker)
}

/**
 * Proves that a masked file is clean, and masks it again with what was learnt meanwhile when it is not.
 *
 * @throws CaptureError when something is left all the same.
 */
export async function ensureMasked(path: string, masker: Masker): Promise<void> {
  try {
    await verifyMasked(path, masker)
  } catch (error) {
    if (!(error instanceof CaptureError) || error.reason !== 'not-masked') throw error
    await rewrite(path, path, masker)
  }
}

async function rewrite(source: RereadableCapture, target: string, masker: Masker): Promise<MaskReport> {
  const draft = `${target}.masking`
  try {
    const report = await write(source, draft, masker)
    await verifyMasked(draft, masker)
    await rename(draft, target)
    return report
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/**
 * Reads a masked capture and proves that no secret which a masker knows is left in it.
 *
 * @throws CaptureError that names the line, but not the secret.
 */
async function verifyMasked(source: CaptureSource, masker: Masker): Promise<void> {
  masker.startOver()
  const capture = await openCapture(source)
  let line = 1
  for await (const record of capture) {
    line++
    if (!masker.isClean(record)) {
      throw new CaptureError(
        `An account code or a name is left in line ${line} of the capture. Do not share it; mask it with \`maskCapture\`, naming what it holds.`,
        { reason: 'not-masked', line },
      )
    }
  }
}

async function write(source: CaptureSource, target: string, masker: Masker): Promise<MaskReport> {
  masker.startOver()
  const capture = await openCapture(source)
  const file = new CaptureFile(target, { flushMs: 1000, maxPendingBytes: Number.POSITIVE_INFINITY })
  file.put(headerLine({ ...capture.header, masked: true }))
  let records = 0
  for await (const record of capture) {
    records++
    file.put(recordLine(masker.record(record)))
    await file.drained()
  }
  await file.end(recordLine({ kind: 'end', records }))
  return { records, isTruncated: capture.ending === 'truncated' }
}
