import { startGateway } from '@twskit/simulator'
import { expect, test, vi } from 'vitest'
import { hasGrown, median } from '../load/growth.ts'
import { openRawClient } from '../load/raw-client.ts'

test('memory that wanders has not grown, memory that climbs has', () => {
  expect(hasGrown([100, 140, 101, 99, 102, 100, 103, 98, 101])).toBe(false)
  expect(hasGrown([100, 104, 108, 112, 116, 120, 124, 128, 132])).toBe(true)
  expect(hasGrown([100, 104, 108, 112, 116, 120, 124, 128, 132], 0.5)).toBe(false)
  expect(median([3, 1, 2])).toBe(2)
})

test.each([187, 226])('raw clients count the ticks of their lines at server version %i', async (serverVersion) => {
  await using gateway = await startGateway({ serverVersion, quoteStepMs: 5 })
  const contracts = [265598, 272093].map((conId) => ({ conId, exchange: 'SMART' }))
  const client = await openRawClient({ port: gateway.port, clientId: 1, serverVersion, contracts })
  await vi.waitFor(() => expect(client.ticks).toBeGreaterThan(50), { timeout: 10_000, interval: 5 })
  expect(client.refusals).toEqual([])
  client.close()
})

test('raw clients tell which lines were refused', async () => {
  await using gateway = await startGateway()
  const contracts = [{ conId: 1, exchange: 'SMART' }]
  const client = await openRawClient({ port: gateway.port, clientId: 1, serverVersion: 226, contracts })
  await vi.waitFor(() => expect(client.refusals[0]).toMatch(/^200 /), { timeout: 10_000, interval: 5 })
  client.close()
})
