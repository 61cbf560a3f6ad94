import type { Gateway } from '@twskit/simulator'

/** Something that happens to a gateway while clients use it. */
export interface Scenario {
  readonly name: string
  readonly doc: string
  begin(gateway: Gateway): void
}

export const scenarios: readonly Scenario[] = [
  { name: 'calm', doc: 'nothing goes wrong', begin: () => {} },
  {
    name: 'nightly-restart',
    doc: 'every two minutes: connections are reset, order ids roll back, 20 s without a listener',
    begin: (gateway) => repeatedly(gateway, 120_000, () => gateway.restart({ downMs: 20_000 })),
  },
  {
    name: 'outages',
    doc: 'every minute the back end is lost for 10 s (1100) and returns, with the data (1102) and without (1101) in turn',
    begin: (gateway) => {
      let isDataLost = false
      repeatedly(gateway, 60_000, () => {
        gateway.loseConnectivity()
        gateway.clock.setTimer(10_000, () => {
          gateway.restoreConnectivity({ dataLost: isDataLost })
          isDataLost = !isDataLost
        })
      })
    },
  },
  {
    name: 'farm-flaps',
    doc: 'every half minute a market-data farm breaks for 5 s',
    begin: (gateway) => repeatedly(gateway, 30_000, () => gateway.flapFarm('usfarm', 5000)),
  },
  {
    name: 'bad-line',
    doc: '20 to 200 ms of delay, and every frame torn into pieces of 7 bytes',
    begin: (gateway) => {
      gateway.faults.latencyMs = [20, 200]
      gateway.faults.splitBytes = 7
    },
  },
]

function repeatedly(gateway: Gateway, everyMs: number, happen: () => unknown): void {
  gateway.clock.setTimer(everyMs, () => {
    happen()
    repeatedly(gateway, everyMs, happen)
  })
}
