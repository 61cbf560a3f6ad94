import { runningClock, startGateway } from '@twskit/simulator'
import { expect, test } from 'vitest'
import type { StepResult } from '../interop/report.ts'
import { stoqeySession } from '../interop/stoqey-session.ts'

test('@stoqey/ib, unmodified, gets through every step against the simulated gateway', {
  timeout: 120_000,
}, async () => {
  const clock = runningClock({ startMs: Date.UTC(2026, 2, 3, 15, 0), factor: 20 })
  await using gateway = await startGateway({ seed: 7, clock })
  const results: StepResult[] = []
  await stoqeySession({ host: '127.0.0.1', port: gateway.port }, (result) => results.push(result))
  expect(results.filter(({ ok }) => !ok)).toEqual([])
  expect(results[0]).toMatchObject({ step: 'connect', detail: 'server 193' })
  expect(results.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['depth', 'market order fills', 'bracket', 'executions', 'news', 'disconnect']),
  )
})
