/** A test, by the file that has it and its title as it is written there. */
export interface NamedTest {
  /** From the root of the repository. */
  readonly file: string
  readonly title: string
}

/** Something a real gateway was seen to do, and what became of it here: tests that hold it, a remark, or both. */
export interface Observation {
  readonly seen: string
  readonly tests: readonly NamedTest[]
  /** Why no test holds it, or what the tests leave open. */
  readonly remark?: string
}

/** What was seen of one subject. */
export interface Subject {
  readonly number: number
  readonly title: string
  readonly observations: readonly Observation[]
}

/** Names tests of one file. */
export function testsOf(file: string): (title: string) => NamedTest {
  return (title) => ({ file, title })
}

/** States what was seen and which tests hold it. */
export function held(seen: string, ...tests: readonly NamedTest[]): Observation {
  return { seen, tests }
}

/** States what was seen, which tests hold a part of it, and what is with the rest. */
export function heldInPart(seen: string, remark: string, ...tests: readonly NamedTest[]): Observation {
  return { seen, remark, tests }
}

/** States what was seen and why no test holds it. */
export function noted(seen: string, remark: string): Observation {
  return { seen, remark, tests: [] }
}
