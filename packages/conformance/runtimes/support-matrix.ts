import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Runtime } from './catalogue.ts'

/** How a run on one runtime went. */
export interface RuntimeResult {
  readonly runtime: Runtime
  readonly outcome: 'passed' | 'failed' | 'not run'
  readonly words: string
}

const names: Readonly<Record<string, string>> = { node: 'Node', bun: 'Bun', deno: 'Deno' }

/** Runtimes and platforms nobody has run the packages on, so that the page does not say more than was tried. */
const untried = ['Windows', 'macOS', 'Cloudflare Workers']

/** Writes `docs/support.md` from what was run, and returns its path. */
export async function writeSupportMatrix(root: string, results: readonly RuntimeResult[]): Promise<string> {
  const rows = results.map(({ runtime, outcome, words }) => {
    const what = runtime.proof === 'suite' ? 'all tests' : 'smoke program'
    return `| ${nameOf(runtime)} | ${runtime.version} | ${what} | ${outcome === 'not run' ? `not run: ${words}` : words} |`
  })
  const day = new Date().toISOString().slice(0, 10)
  const page = `# Supported runtimes

Node 20.19 is the oldest version that runs the packages. \`npm test\` runs on it with every change; \`npm run test:runtimes -- --record\` ran the
following on ${day} (${process.platform} ${process.arch}, ${cpus().length} cores) and wrote this page.

| runtime | version | ran | result |
| --- | --- | --- | --- |
${rows.join('\n')}

- Browsers: \`npm run check\` bundles the client for browsers, and the tests in a real one run in Chromium (\`npm run test:browser\`).
- \`require()\` of the packages works from Node 20.19 on, although they are ES modules: Node loads them without a flag.
- Not tried: ${untried.join(', ')}.
`
  await writeFile(join(root, 'docs', 'support.md'), page)
  return 'docs/support.md'
}

function nameOf({ name }: Runtime): string {
  return names[name.replace(/\d+$/, '')] ?? name
}
