import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { declared, roundTrips, survivals } from '../../wire/test/properties.ts'

const usage = `npm run fuzz -- [--runs 100000] [--minutes n] [--message Name] [--seed n]

Runs the properties of the codec on arbitrary values of every message: encode then decode is identity at every version around
a gate, the generated code agrees with the interpreter, broken bytes give a value or a typed error.

--runs     runs of each property of each message (default 100000)
--minutes  time for everything; each message gets an equal share of what is left
--message  one message only
--seed     repeats a run (default: from the clock, printed)`

interface Wishes {
  readonly runs: number
  readonly minutes: number
  readonly message: string | undefined
  readonly seed: number
}

function wishes(): Wishes {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100000' },
      minutes: { type: 'string', default: 'Infinity' },
      message: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const number = (name: 'runs' | 'minutes' | 'seed'): number => {
    const value = Number(values[name])
    if (value >= 0) return value
    throw new RangeError(`--${name} must be a number that is not negative: ${values[name]}`)
  }
  return { runs: number('runs'), minutes: number('minutes'), message: values.message, seed: number('seed') }
}

function main(): void {
  const { runs, minutes, message, seed } = wishes()
  const chosen = declared.filter(({ name }) => message === undefined || name === message)
  if (chosen.length === 0) throw new RangeError(`--message ${message} is not declared`)
  console.log(`seed ${seed}, ${runs} runs of each property, ${chosen.length} messages`)
  const started = performance.now()
  const deadline = started + minutes * 60_000
  let total = 0
  for (const [index, of] of chosen.entries()) {
    const properties = [...roundTrips(of), ...survivals(of)]
    const begun = performance.now()
    let done = 0
    for (const [i, property] of properties.entries()) {
      const left = (chosen.length - index) * properties.length - i
      const share = (deadline - performance.now()) / left
      const details = fc.check(property, {
        seed,
        numRuns: runs,
        ...(Number.isFinite(share)
          ? { interruptAfterTimeLimit: Math.max(1, share), markInterruptAsFailure: false }
          : {}),
      })
      done += details.numRuns
      if (details.failed) {
        console.error(`${of.name} fails:\n${fc.defaultReportMessage(details)}`)
        process.exit(1)
      }
    }
    total += done
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    console.log(`${String(index + 1).padStart(3)}/${chosen.length} ${of.name}: ${done} runs in ${seconds} s`)
  }
  console.log(`${total} runs in ${((performance.now() - started) / 1000).toFixed(0)} s, no failure`)
}

main()
