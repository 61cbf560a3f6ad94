import { SteppedClock } from '../clock/stepped-clock.ts'
import { type Gateway, startGateway } from '../gateway.ts'
import type { GatewayOptions } from '../session/options.ts'

/** What a test with a gateway is given. */
export interface GatewayTest {
  readonly gateway: Gateway
  /** The gateway's clock: it stands still until the test moves it. */
  readonly clock: SteppedClock
}

/**
 * Makes the body of a test that has a gateway of its own, with a clock the test moves, and closes it afterwards.
 *
 * @example
 * ```ts
 * import { withGateway } from '@twskit/simulator/testing'
 * import { expect, test } from 'vitest'
 *
 * test(
 *   'my strategy reads the accounts',
 *   withGateway({ accounts: 2 }, async ({ gateway }) => {
 *     expect(gateway.accounts).toHaveLength(2)
 *   }),
 * )
 * ```
 */
export function withGateway(
  options: Omit<GatewayOptions, 'clock'>,
  body: (test: GatewayTest) => Promise<void> | void,
): () => Promise<void> {
  return async () => {
    const clock = new SteppedClock()
    await using gateway = await startGateway({ ...options, clock })
    await body({ gateway, clock })
  }
}

/** What {@link gatewayFixtures} adds to tests. */
export interface GatewayFixtures {
  readonly gateway: (context: object, use: (gateway: Gateway) => Promise<void>) => Promise<void>
}

/**
 * Makes fixtures for `test.extend`: each test that names `gateway` gets one of its own, in real time, closed afterwards.
 *
 * @example
 * ```ts
 * import { gatewayFixtures } from '@twskit/simulator/testing'
 * import { expect, test as base } from 'vitest'
 *
 * const test = base.extend(gatewayFixtures({ seed: 7, serverVersion: 187 }))
 * test('a port is open', ({ gateway }) => {
 *   expect(gateway.port).toBeGreaterThan(0)
 * })
 * ```
 */
export function gatewayFixtures(options: GatewayOptions = {}): GatewayFixtures {
  return {
    // Vitest reads from the pattern which other fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    gateway: async ({}, use) => {
      await using gateway = await startGateway(options)
      await use(gateway)
    },
  }
}
