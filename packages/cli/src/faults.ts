import type { Faults } from '@twskit/simulator'
import { UsageError } from './usage-error.ts'

interface Fault {
  readonly doc: string
  readonly read: (text: string) => unknown
  readonly allowed: string
}

const number = (doc: string, most: number = Number.MAX_SAFE_INTEGER): Fault => ({
  doc,
  read: (text) => (/^\d+(\.\d+)?$/.test(text) && Number(text) <= most ? Number(text) : undefined),
  allowed: most === 1 ? 'a share from 0 to 1' : 'a number',
})

const toggle = (doc: string): Fault => ({
  doc,
  read: (text) => ({ '': true, true: true, false: false })[text],
  allowed: 'true or false',
})

/** The faults that can be named on the command line. */
const faults: { readonly [N in keyof Faults]?: Fault } = {
  latencyMs: {
    doc: 'delay of everything sent; 20..200 draws from a range',
    read: (text) => {
      const [, least, most] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? []
      if (least === undefined) return undefined
      return most === undefined ? Number(least) : [Number(least), Number(most)]
    },
    allowed: 'a number or a range such as 20..200',
  },
  bytesPerSecond: number('bandwidth'),
  splitBytes: number('largest piece in which bytes arrive'),
  joinMs: number('how long frames are collected and then sent in one piece'),
  garble: number('share of frames in which a byte is wrong', 1),
  unknownMessages: number('share of frames led by a message nobody knows', 1),
  extraFields: toggle('a field nobody knows behind the last one of every message'),
  missingEnds: toggle('end markers do not come'),
  doubledEnds: toggle('end markers come twice'),
  doubledSummaries: toggle('account summaries come twice'),
  duplicateOrderEvents: toggle('order events come twice'),
  reorderOrderEvents: toggle('order events come in another order'),
  shuffleBootstrap: toggle('accounts, order id and notices come in another order'),
  handshakeMs: number('how long a client waits for the version answer'),
  heldIdMs: number('how long the id of a client that is gone stays in use'),
  bareClose: toggle('no message when a client id is in use'),
}

const names = Object.keys(faults)
const width = Math.max(...names.map((name) => name.length))

/** One line for each fault, for the help. */
export const faultsHelp: string = Object.entries(faults)
  .map(([name, { doc }]) => `  ${name.padEnd(width)}  ${doc}`)
  .join('\n')

/** Reads `latencyMs=20..200,splitBytes=7,doubledEnds`; throws a UsageError that names the fault and what is allowed. */
export function readFaults(text: string | undefined): Partial<Faults> {
  if (text === undefined) return {}
  const read = text.split(',').map((part) => {
    const [name = '', ...rest] = part.split('=')
    const fault = Object.hasOwn(faults, name) ? faults[name as keyof Faults] : undefined
    if (fault === undefined) throw new UsageError(`There is no fault "${name}". Allowed: ${names.join(', ')}.`)
    const value = fault.read(rest.join('='))
    if (value === undefined)
      throw new UsageError(`The fault ${name} is "${rest.join('=')}"; allowed: ${fault.allowed}.`)
    return [name, value]
  })
  return Object.fromEntries(read) as Partial<Faults>
}
