const MOST = 3
const SHORTEST_PART = 4

/** Finds the names that somebody may have meant: a slip away, or one within the other. The likeliest comes first. */
export function nearNames(name: string, names: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase()
  return names
    .map((candidate) => ({ candidate, slips: slipsBetween(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= name.length / 3 || isWithin(wanted, candidate.toLowerCase()))
    .toSorted((one, other) => one.slips - other.slips)
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

function isWithin(one: string, other: string): boolean {
  const [part, whole] = one.length < other.length ? [one, other] : [other, one]
  return part.length >= SHORTEST_PART && whole.includes(part)
}

/** Counts the letters to add, leave out or change. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let above = 0; above < one.length; above++) {
    const next = [above + 1]
    for (let column = 0; column < other.length; column++) {
      const change = (row[column] ?? 0) + (one[above] === other[column] ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
