// Breaks the link between client and simulator again and again while a program works: npm run chaos [-- --cuts 200 --reconnects 1000 --seed 1]
import { MAX_SERVER_VERSION } from '@twskit/wire'
import { parseArgs } from 'node:util'
import { runChaos } from './chaos.ts'
import { type CutFindings, runCuts } from './cuts.ts'

const usage = `npm run chaos -- [--cuts 200] [--reconnects 1000] [--seed 1] [--server-version ${MAX_SERVER_VERSION}] [--garble 0] [--factor 20]

First cuts the connection at arbitrary bytes of both directions, at server versions 187, 200, 213 and 226, with 26 streams of all kinds
and then with 198: no stream may end, no id be used twice, no look-up stay open, nothing go unhandled.

Then keeps streams, look-ups and orders going through forced reconnects and random faults, and then compares: every stream is live or said
why not, every call ended, no order is lost or there twice, and nothing is left in memory.

--cuts     how often each of the eight runs is cut; 0 for none of them
--garble   share of frames in which a byte is wrong, at times; there are no orders then
--factor   how much faster than real time both sides live`

const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '200' },
    reconnects: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    'server-version': { type: 'string', default: String(MAX_SERVER_VERSION) },
    garble: { type: 'string', default: '0' },
    factor: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
})

/** Text alone, raw ids, protobuf message by message, protobuf alone. */
const cutVersions = [187, 200, 213, 226]

/** Cuts at each version, first with few streams and then with many; returns what must not be. */
async function cutEverywhere(cuts: number): Promise<readonly string[]> {
  const faults: string[] = []
  const runs: CutFindings[] = []
  for (const streams of [26, 198]) {
    for (const serverVersion of cutVersions) {
      const run = await runCuts({
        cuts,
        seed: Number(values.seed),
        serverVersion,
        streams,
        factor: Number(values.factor),
      })
      runs.push(run)
      const { lookUps, timeouts } = run
      console.log(
        `${serverVersion}, ${streams} streams: ${run.cuts} cuts, ${run.reconnects} reconnects, ${run.requests} requests; ${run.streamsEnded} streams ended, ${run.idsUsedTwice} ids used twice, ${run.lookUpsUnended} look-ups unended, ${run.unhandledRejections} unhandled; look-ups ${JSON.stringify(lookUps)}, time-outs ${JSON.stringify(timeouts)}`,
      )
      const bad = run.streamsEnded + run.idsUsedTwice + run.lookUpsUnended + run.unhandledRejections
      if (bad > 0) faults.push(`${serverVersion}, ${streams} streams: what must be 0 is not`)
      faults.push(...run.faults)
    }
  }
  const sum = (of: (run: CutFindings) => number): number => runs.reduce((total, run) => total + of(run), 0)
  console.log(
    `In all: ${sum((run) => run.cuts)} cuts, ${sum((run) => run.streamsEnded)} streams ended, ${sum((run) => run.idsUsedTwice)} ids used twice, ${sum((run) => run.lookUpsUnended)} look-ups unended, ${sum((run) => run.unhandledRejections)} unhandled rejections`,
  )
  return faults
}

/** How much memory may be kept when everything is closed: caches of the market, compiled code. */
const KEPT_MB = 40

function heapMb(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1_048_576
}

/** Prints what must not be; returns the exit code. */
function report(faults: readonly string[]): number {
  for (const fault of faults) console.error(`FAULT ${fault}`)
  console.log(faults.length === 0 ? 'All is well.' : `${faults.length} faults.`)
  return faults.length === 0 ? 0 : 1
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
  const cutFaults = Number(values.cuts) > 0 ? await cutEverywhere(Number(values.cuts)) : []
  const reconnects = Number(values.reconnects)
  if (reconnects === 0) process.exit(report(cutFaults))
  // A short run first, so that what is made once is there when memory is looked at.
  await runChaos({ ...options, reconnects: 5 })
  const before = heapMb()
  const started = performance.now()
  const findings = await runChaos({
    ...options,
    reconnects,
    onProgress: (line) => console.log(line),
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  const { faults, ...told } = findings
  console.log(JSON.stringify(told, undefined, 2))
  const kept = heapMb() - before
  console.log(`${findings.reconnects} reconnects in ${seconds} s; ${kept.toFixed(1)} MB more heap than before`)
  const all = kept > KEPT_MB ? [...faults, `${kept.toFixed(1)} MB were kept after everything was closed`] : faults
  process.exitCode = report([...cutFaults, ...all])
}
