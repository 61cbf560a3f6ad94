import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { circlesKnown, floors } from './import-order.ts'

const root = join(import.meta.dirname, '../..')

type Graph = ReadonlyMap<string, readonly string[]>

/**
 * Checks which folder imports which, types included: each package lists its folders from the lowest to the highest in `import-order.ts`, and a
 * folder imports from its own floor or lower ones only. No files may import each other in a circle.
 *
 * @returns the floors of each package.
 * @throws Error that lists every arrow upwards and every circle.
 */
export function importGraph(): string {
  const faults: string[] = []
  const report = Object.entries(floors).map(([name, order]) => {
    const graph = graphOf(join(root, 'packages', name))
    const arrows = order === undefined ? [] : upwardArrows(graph, order)
    const circles = circlesOf(graph).map((circle) => `${name}: a circle of ${circle.join(', ')}`)
    faults.push(...arrows.map((arrow) => `${name}: ${arrow}`), ...circles.filter((it) => !circlesKnown.includes(it)))
    const unused = circlesKnown.filter((it) => it.startsWith(`${name}:`) && !circles.includes(it))
    faults.push(...unused.map((it) => `import-order.ts lists a circle that is gone: ${it}`))
    return `${name} ${graph.size} files${order === undefined ? '' : ` on ${order.length} floors`}`
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return report.join(', ')
}

/** Reads which file imports which, by their paths from the package. Tests are left out. */
function graphOf(folder: string): Graph {
  const files = ['src', 'protocol'].flatMap((part) => sourcesIn(join(folder, part)))
  const known = new Set(files.map((file) => relative(folder, file)))
  return new Map(
    files.map((file) => {
      const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm)]
      const targets = imports.map(([, path = '']) => relative(folder, join(dirname(file), path)))
      return [relative(folder, file), targets.filter((target) => known.has(target))]
    }),
  )
}

function sourcesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\.(test|test-d|browser)\.ts$/.test(name))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Returns the floor of a file: its position in the order, by the longest path that it starts with. */
function floorOf(file: string, order: readonly string[]): number {
  let best = -1
  for (const [floor, path] of order.entries()) {
    const isIn = file === path || file.startsWith(`${path}/`)
    if (isIn && (best === -1 || path.length > (order[best] as string).length)) best = floor
  }
  return best
}

/** Finds the imports that lead to a higher floor, and the files on no floor. */
export function upwardArrows(graph: Graph, order: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const [file, targets] of graph) {
    const floor = floorOf(file, order)
    if (floor === -1) found.push(`${file} is on no floor; list its folder in import-order.ts`)
    for (const target of targets) {
      if (floorOf(target, order) > floor) found.push(`${file} imports upwards: ${target}`)
    }
  }
  return found
}

/** Finds the sets of files that reach each other (Tarjan). */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const circles: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file) as number)
    stack.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!index.has(target)) visit(target)
      if (stack.includes(target)) low.set(file, Math.min(low.get(file) as number, low.get(target) as number))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) circles.push(circle.toSorted())
  }
  for (const file of graph.keys()) if (!index.has(file)) visit(file)
  return circles
}
