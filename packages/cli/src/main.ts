#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { run } from './run.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one is from somebody who has waited long enough.
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  })
}
// Nobody reads the output any more, as when `head` has its ten lines: the same wish, in another way.
process.stdout.on('error', () => stop.abort())

process.exitCode = await run(process.argv.slice(2), version, {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  stop: stop.signal,
})
