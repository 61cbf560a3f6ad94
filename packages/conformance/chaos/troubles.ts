import type { Gateway } from '@twskit/simulator'
import type { Dice } from './dice.ts'

/** Something that goes wrong. */
export interface Trouble {
  readonly name: string
  /** How often it comes, compared with the others. */
  readonly weight: number
  /** Says that the client has to connect again. */
  readonly breaks: boolean
  /** Makes it happen, and mends what the gateway itself would mend; `pass` waits, in milliseconds of the gateway. */
  strike(gateway: Gateway, dice: Dice, pass: (ms: number) => Promise<void>): Promise<void> | void
}

const troubles: readonly Trouble[] = [
  { name: 'reset', weight: 8, breaks: true, strike: (gateway) => gateway.resetConnections() },
  {
    name: 'hang up',
    weight: 4,
    breaks: true,
    strike: (gateway) => {
      for (const session of gateway.sessions) session.hangUp()
    },
  },
  { name: 'half-open', weight: 2, breaks: true, strike: (gateway) => gateway.goHalfOpen() },
  { name: 'nonsense on the line', weight: 4, breaks: true, strike: (gateway) => gateway.breakFrames() },
  {
    name: 'restart',
    weight: 3,
    breaks: true,
    strike: (gateway, dice) => gateway.restart({ downMs: dice.integer(0, 3_000) }),
  },
  {
    name: 'another port',
    weight: 1,
    breaks: true,
    strike: async (gateway, _dice, pass) => {
      const before = gateway.port
      await gateway.changePort()
      for (let seconds = 0; seconds < 60 && gateway.sessions.length === 0; seconds++) await pass(1_000)
      // Who was just writing when the connection ended may never have read where to go.
      if (gateway.sessions.length === 0) await gateway.changePort(before)
    },
  },
  {
    name: 'slow handshake',
    weight: 2,
    breaks: true,
    strike: async (gateway, dice, pass) => {
      // Longer than clients wait, now and then.
      gateway.faults.handshakeMs = dice.integer(500, 20_000)
      gateway.resetConnections()
      await pass(3_000)
      gateway.faults.handshakeMs = 0
    },
  },
  {
    name: 'silence',
    weight: 1,
    breaks: true,
    strike: (gateway, _dice, pass) => refuse(gateway, 'silence', pass),
  },
  {
    name: 'closed at once',
    weight: 2,
    breaks: true,
    strike: (gateway, _dice, pass) => refuse(gateway, 'accept-then-close', pass),
  },
  {
    name: 'outage, data kept',
    weight: 3,
    breaks: false,
    strike: async (gateway, dice, pass) => {
      gateway.loseConnectivity()
      await pass(dice.integer(100, 8_000))
      gateway.restoreConnectivity()
    },
  },
  {
    name: 'outage, data lost',
    weight: 3,
    breaks: false,
    strike: async (gateway, dice, pass) => {
      gateway.loseConnectivity()
      await pass(dice.integer(100, 8_000))
      gateway.restoreConnectivity({ dataLost: true })
    },
  },
  {
    name: 'outage, then reset',
    weight: 2,
    breaks: true,
    strike: async (gateway, dice, pass) => {
      gateway.loseConnectivity()
      await pass(dice.integer(0, 500))
      gateway.resetConnections()
      await pass(dice.integer(0, 1_000))
      gateway.restoreConnectivity({ dataLost: dice.chance(0.5) })
    },
  },
  { name: 'farm', weight: 1, breaks: false, strike: (gateway) => gateway.flapFarm('usfarm', 1_000) },
  {
    name: 'competing session',
    weight: 1,
    breaks: false,
    strike: async (gateway, _dice, pass) => {
      gateway.takeData()
      await pass(2_000)
      gateway.giveDataBack()
    },
  },
  { name: 'nothing', weight: 2, breaks: false, strike: () => undefined },
]

/** Draws a trouble by weight. */
export function draw(dice: Dice): Trouble {
  let left = dice.next() * troubles.reduce((sum, { weight }) => sum + weight, 0)
  for (const trouble of troubles) {
    left -= trouble.weight
    if (left < 0) return trouble
  }
  return troubles[0] as Trouble
}

/** Changes how the line behaves until the next change. */
export function changeWeather(gateway: Gateway, dice: Dice, garble: number): void {
  const { faults } = gateway
  faults.splitBytes = dice.chance(0.4) ? dice.integer(200, 3_000) : Number.POSITIVE_INFINITY
  faults.joinMs = dice.chance(0.2) ? dice.integer(1, 100) : 0
  faults.latencyMs = dice.chance(0.4) ? [0, dice.integer(1, 300)] : 0
  faults.garble = dice.chance(0.5) ? garble : 0
  faults.unknownMessages = dice.chance(0.3) ? 0.02 : 0
  faults.extraFields = dice.chance(0.2)
  faults.doubledEnds = dice.chance(0.2)
  faults.duplicateOrderEvents = dice.chance(0.3)
  faults.reorderOrderEvents = dice.chance(0.3)
  faults.shuffleBootstrap = dice.chance(0.5)
  faults.bareClose = dice.chance(0.3)
}

/** Ends everything that goes wrong. */
export function calm(gateway: Gateway): void {
  Object.assign(gateway.faults, {
    splitBytes: Number.POSITIVE_INFINITY,
    joinMs: 0,
    latencyMs: 0,
    garble: 0,
    unknownMessages: 0,
    extraFields: false,
    doubledEnds: false,
    duplicateOrderEvents: false,
    reorderOrderEvents: false,
    handshakeMs: 0,
    connections: 'accept',
  })
}

async function refuse(
  gateway: Gateway,
  how: 'silence' | 'accept-then-close',
  pass: (ms: number) => Promise<void>,
): Promise<void> {
  gateway.faults.connections = how
  gateway.resetConnections()
  await pass(2_000)
  gateway.faults.connections = 'accept'
}
