import { memoryTransports } from '@twskit/wire'
import { expect, it } from 'vitest'
import { SteppedClock } from '../src/clock/stepped-clock.ts'
import { startGateway } from '../src/gateway.ts'
import { turn } from '../src/testing/advance.ts'

it('a connection that never starts a session loses its place after two minutes', async () => {
  const clock = new SteppedClock()
  await using gateway = await startGateway({ clock })
  const [near, far] = memoryTransports()
  let isClosed = false
  near.start({
    data: () => undefined,
    closed: () => {
      isClosed = true
    },
  })
  gateway.accept(far)
  clock.advance(119_000)
  await turn()
  expect([isClosed, gateway.connectionCount]).toEqual([false, 1])
  clock.advance(2_000)
  await turn()
  expect([isClosed, gateway.connectionCount]).toEqual([true, 0])
})
