import { WebSocket } from 'ws'

// Node 20 has no global WebSocket; Node 22 and browsers do. Transports use the global one, and msw replaces it.
if (!('WebSocket' in globalThis)) {
  Object.defineProperty(globalThis, 'WebSocket', { value: WebSocket, configurable: true, writable: true })
}
