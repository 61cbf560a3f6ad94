import { spawn } from 'node:child_process'

/** Runs a program to its end and returns what it printed; throws with the output when it fails. */
export async function command(program: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const ending = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no exit code'))
  })
  const text = Buffer.concat(output).toString('utf8').trim()
  if (ending !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${ending}\n${text}`)
  return text
}
