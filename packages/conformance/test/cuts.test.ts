import { expect, test } from 'vitest'
import { runCuts } from '../chaos/cuts.ts'

const MUST_BE_NONE = { streamsEnded: 0, idsUsedTwice: 0, lookUpsUnended: 0, unhandledRejections: 0, faults: [] }

test.each([187, 200, 213, 226])(
  'no stream of any kind ends when the connection is cut at arbitrary bytes, at server version %i',
  async (serverVersion) => {
    const findings = await runCuts({ cuts: 25, seed: 8, serverVersion, streams: 26, factor: 20 })
    expect(findings).toMatchObject(MUST_BE_NONE)
    expect(findings.cuts).toBeGreaterThanOrEqual(25)
  },
  120_000,
)

test('none of two hundred streams ends, though most of them wait for the message rate when the connection is cut', async () => {
  const findings = await runCuts({ cuts: 25, seed: 8, serverVersion: 226, streams: 198, factor: 20 })
  expect(findings).toMatchObject(MUST_BE_NONE)
}, 120_000)
