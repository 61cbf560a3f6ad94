import { describe, expect, it } from 'vitest'
import { type Flag, describeFlags, readFlags } from './flags.ts'
import { UsageError } from './usage-error.ts'

const flags: readonly Flag[] = [
  { name: 'port', kind: 'integer', min: 0, max: 65_535, doc: 'the port to listen on' },
  { name: 'host', kind: 'text', placeholder: 'address', doc: 'the address to listen on' },
  { name: 'scenario', kind: 'text', placeholder: 'name', allowed: ['calm', 'nightly-restart'], doc: 'what happens' },
  { name: 'quiet', kind: 'switch', doc: 'no log' },
]

describe('readFlags', () => {
  it('reads numbers, words and switches', () => {
    expect(readFlags(flags, ['--port', '4002', '--host=::1', '--quiet'])).toEqual({
      port: 4002,
      host: '::1',
      quiet: true,
    })
  })

  it('leaves out what was not given', () => {
    expect(readFlags(flags, [])).toEqual({})
  })

  it.each([
    [['--port', '70000'], '--port is "70000"; allowed: a whole number from 0 to 65535.'],
    [['--port', '4e3'], '--port is "4e3"; allowed: a whole number from 0 to 65535.'],
    [['--port=-1'], '--port is "-1"; allowed: a whole number from 0 to 65535.'],
    [['--port'], '--port needs a value: a whole number from 0 to 65535.'],
    [['--host', '--quiet'], '--host needs a value: address.'],
    [['--scenario', 'storm'], '--scenario is "storm"; allowed: calm, nightly-restart.'],
    [['--quiet=yes'], '--quiet takes no value, got "yes".'],
    [['--prot', '1'], 'There is no flag --prot. Allowed: --port, --host, --scenario, --quiet.'],
    [['-p', '1'], 'There is no flag -p. Allowed: --port, --host, --scenario, --quiet.'],
    [['4002'], '"4002" is not a flag. Allowed: --port, --host, --scenario, --quiet.'],
  ])('refuses %j', (words, message) => {
    expect(() => readFlags(flags, words)).toThrow(new UsageError(message))
  })
})

describe('describeFlags', () => {
  it('lines the flags up with their meaning', () => {
    expect(describeFlags(flags)).toBe(
      [
        '  --port <n>         the port to listen on',
        '  --host <address>   the address to listen on',
        '  --scenario <name>  what happens',
        '  --quiet            no log',
      ].join('\n'),
    )
  })
})
