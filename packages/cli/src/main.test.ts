import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('twskit stops in order when nobody reads its output any more', { timeout: 60_000 }, async () => {
  const main = join(import.meta.dirname, 'main.ts')
  const words = ['simulate', '--port', '0']
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@twskit/source', main, ...words])
  const over = once(child, 'close')
  const complaints = child.stderr.setEncoding('utf8').toArray()
  const [greeting] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  child.stdout.destroy()
  // A client that comes and goes gives it something to say.
  connect(Number(/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]), '127.0.0.1').end('API\0\0\0\0\x09v176..226')
  expect(await over).toEqual([0, null])
  expect((await complaints).join('')).toBe('')
})
