// Breaks the link between client and simulator again and again while a program works: npm run chaos [-- --reconnects 1000 --seed 1]
import { MAX_SERVER_VERSION } from '@twskit/wire'
import { parseArgs } from 'node:util'
import { runChaos } from './chaos.ts'

const usage = `npm run chaos -- [--reconnects 1000] [--seed 1] [--server-version ${MAX_SERVER_VERSION}] [--garble 0] [--factor 20]

Keeps streams, look-ups and orders going through forced reconnects and random faults, and then compares: every stream is live or said
why not, every call ended, no order is lost or there twice, and nothing is left in memory.

--garble   share of frames in which a byte is wrong, at times; there are no orders then
--factor   how much faster than real time both sides live`

const { values } = parseArgs({
  options: {
    reconnects: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    'server-version': { type: 'string', default: String(MAX_SERVER_VERSION) },
    garble: { type: 'string', default: '0' },
    factor: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
})

/** How much memory may be kept when everything is closed: caches of the market, compiled code. */
const KEPT_MB = 40

function heapMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_048_576
}

if (values.help) {
  console.log(usage)
} else {
  const options = {
    seed: Number(values.seed),
    serverVersion: Number(values['server-version']),
    garble: Number(values.garble),
    factor: Number(values.factor),
  }
  // A short run first, so that what is made once is there when memory is looked at.
  await runChaos({ ...options, reconnects: 5 })
  const before = heapMb()
  const started = performance.now()
  const findings = await runChaos({
    ...options,
    reconnects: Number(values.reconnects),
    onProgress: (line) => console.log(line),
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const { faults, ...told } = findings
  console.log(JSON.stringify(told, undefined, 2))
  const kept = heapMb() - before
  console.log(`${findings.reconnects} reconnects in ${seconds} s; ${kept.toFixed(1)} MB more heap than before`)
  const all = kept > KEPT_MB ? [...faults, `${kept.toFixed(1)} MB were kept after everything was closed`] : faults
  for (const fault of all) console.error(`FAULT ${fault}`)
  console.log(all.length === 0 ? 'All is well.' : `${all.length} faults.`)
  process.exitCode = all.length === 0 ? 0 : 1
}
