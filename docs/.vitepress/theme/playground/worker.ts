import type { RunEvent, RunRequest } from './messages.ts'
import { runProgram } from './run-program.ts'

// A worker of its own for each run: the page stays alive whatever the program does, and stopping ends all of it.
globalThis.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a worker has no origin to name
  void runProgram(data.code, (event: RunEvent) => globalThis.postMessage(event))
})
