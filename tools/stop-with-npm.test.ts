import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

function start(program: string) {
  const preload = ['--import', './tools/stop-with-npm.mjs', '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, preload, { stdio: ['ignore', 'pipe', 'inherit'] })
  child.stdout.setEncoding('utf8')
  return { child, over: once(child, 'close') }
}

describe('a program started by npm', { timeout: 60_000 }, () => {
  it('ends in order when it is interrupted while it loads', async () => {
    const { child, over } = start(
      `console.log('loading'); await new Promise((resolve) => setTimeout(resolve, 2 ** 30))`,
    )
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [output] = await once(child.stdout, 'data')
    expect(output).toContain('Shutdown complete')
    expect(await over).toEqual([130, null])
  })

  it('stops by itself once it listens to the interrupt', async () => {
    const { child, over } = start(
      `const hold = setInterval(() => {}, 2 ** 30); process.on('SIGINT', () => clearInterval(hold)); console.log('loaded')`,
    )
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await over).toEqual([0, null])
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const { child, over } = start(`setInterval(() => console.log('on and on'), 1)`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await over).toEqual([0, null])
  })
})
