import { transform } from 'sucrase'

/** A program of a page: it gets its modules, a console, and the names that snippets of the guide take for granted. */
export type Program = (
  require: (name: string) => object,
  console: Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'debug'>,
  ib: unknown,
  gateway: unknown,
) => Promise<void>

const AsyncFunction = (async () => {}).constructor as new (...parametersAndBody: string[]) => Program

/** Makes a function of TypeScript. Throws a `SyntaxError` that names the line. */
export function compile(code: string): Program {
  const { code: plain } = transform(code, { transforms: ['typescript', 'imports'], disableESTransforms: true })
  // Not every browser knows `using` yet. Clients and gateways are closed when the program ends, whoever holds them.
  const body = plain.replaceAll(/\b(?:await )?using (\w+) =/g, 'const $1 =')
  return new AsyncFunction('require', 'console', 'ib', 'gateway', `const exports = {}; {${body}\n}`)
}
