import { expect, test } from 'vitest'
import { runChaos } from '../chaos/chaos.ts'

test('a program survives fifty reconnects and everything else: streams live, calls ended, orders as the gateway has them', async () => {
  const findings = await runChaos({ reconnects: 50, seed: 20_261_123, serverVersion: 226, garble: 0, factor: 40 })
  expect(findings.faults).toEqual([])
  expect(findings.reconnects).toBeGreaterThanOrEqual(50)
  expect(findings.orders).toBeGreaterThan(10)
  expect(findings.values).toBeGreaterThan(500)
}, 120_000)

test.each([187, 226])(
  'nothing hangs on a line with wrong bytes at server version %i',
  async (serverVersion) => {
    const findings = await runChaos({ reconnects: 5, seed: 3, serverVersion, garble: 0.02, factor: 40 })
    expect(findings.faults).toEqual([])
    expect(findings.lookUps['value']).toBeGreaterThan(0)
  },
  120_000,
)
