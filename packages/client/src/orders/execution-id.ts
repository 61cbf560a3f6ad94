/** What an execution id says: which fill, and which correction of it. */
export interface ExecutionName {
  /** Names the fill; it is the same for all its corrections. */
  readonly fill: string
  /** Grows with each correction. */
  readonly revision: number
}

/** Takes an execution id apart: a correction repeats the id of the fill with a higher number after the last dot. */
export function executionNameOf(execId: string): ExecutionName {
  const dot = execId.lastIndexOf('.')
  const last = execId.slice(dot + 1)
  if (dot === -1 || !/^\d+$/.test(last)) return { fill: execId, revision: 0 }
  return { fill: execId.slice(0, dot), revision: Number(last) }
}
