import type { SessionState } from './session-state.ts'

/** Says how a link ended, for messages. */
export function wordsFor(cause: unknown): string {
  return cause instanceof Error ? `the connection broke (${cause.message})` : 'the gateway closed the connection'
}

/** Says where a session stands, for the log. */
export function lineFor(state: SessionState): string {
  switch (state.kind) {
    case 'connecting':
      return `Connecting to ${state.target} (attempt ${state.attempt})`
    case 'handshaking':
      return `Connected to ${state.target}, shaking hands`
    case 'reconnecting':
      return `Connecting again: ${state.cause.message}`
    case 'ready':
    case 'degraded':
    case 'closed':
      return state.kind
  }
}
