import type { CommissionAndFeesReport } from '@twskit/wire'
import { executionNameOf } from './execution-id.ts'
import { type Fill, fillFrom, isCostKnown, type ReceivedExecution } from './fill.ts'

/** What is known of one fill: its last revision, and the last report on its cost. */
export interface FillFacts {
  /** The same for all its revisions. */
  readonly name: string
  readonly received: ReceivedExecution
  readonly report: CommissionAndFeesReport | undefined
  readonly fill: Fill
}

// An order can have thousands of fills, and each of them changes it: these lists are kept in order, and searched and copied without a look at each.

/** Adds an execution to the fills of an order, the oldest first. Gives the same list back when it says nothing new. */
export function addExecution(fills: readonly FillFacts[], received: ReceivedExecution): readonly FillFacts[] {
  const { fill: name, revision } = executionNameOf(received.execution.execId ?? '')
  const at = fills.findLastIndex((one) => one.name === name)
  const before = fills[at]
  if (before === undefined) return placed(fills, factsOf(name, received, undefined))
  const revisionBefore = executionNameOf(before.received.execution.execId ?? '').revision
  // What was also told when it happened is not recovered, whichever came first.
  const isTold = revision === revisionBefore && before.received.recovered && !received.recovered
  if (revision <= revisionBefore && !isTold) return fills
  return placed(fills.toSpliced(at, 1), factsOf(name, received, before.report))
}

/** Adds the report on the cost of a fill. Gives the same list back when it says nothing new. */
export function addReport(fills: readonly FillFacts[], report: CommissionAndFeesReport): readonly FillFacts[] {
  const { fill: name, revision } = executionNameOf(report.execId ?? '')
  const at = fills.findLastIndex((one) => one.name === name)
  const before = fills[at]
  if (before === undefined) return fills
  if (before.report !== undefined && !replaces(report, revision, before.report)) return fills
  return fills.with(at, factsOf(name, before.received, report))
}

/** A report of the same revision counts only where it names a cost that was not known, and one without a cost never takes one back. */
function replaces(report: CommissionAndFeesReport, revision: number, before: CommissionAndFeesReport): boolean {
  if (isCostKnown(report) !== isCostKnown(before)) return isCostKnown(report)
  return revision > executionNameOf(before.execId ?? '').revision
}

function factsOf(name: string, received: ReceivedExecution, report: CommissionAndFeesReport | undefined): FillFacts {
  return { name, received, report, fill: fillFrom(received, report) }
}

function placed(fills: readonly FillFacts[], added: FillFacts): readonly FillFacts[] {
  const after = fills.findLastIndex((one) => compare(one, added) < 0)
  return fills.toSpliced(after + 1, 0, added)
}

// By the running total next: several fills of one second have one time.
function compare(a: FillFacts, b: FillFacts): number {
  const [one, other] = [a.received.execution, b.received.execution]
  return inOrder(one.time ?? '', other.time ?? '') || (one.cumQty ?? 0) - (other.cumQty ?? 0) || inOrder(a.name, b.name)
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
