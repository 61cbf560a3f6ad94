import type { Listener, Transport } from './transport.ts'

const WHY = 'Browsers open no TCP connections: reach the gateway through a WebSocket bridge.'

/** Stands in for the TCP transport where a bundle is made for browsers: every connection is refused with the reason. */
export function connectTcp(): Promise<Transport> {
  return Promise.reject(new Error(WHY))
}

/** Stands in for the TCP listener where a bundle is made for browsers. */
export function listenTcp(): Promise<Listener> {
  return Promise.reject(new Error(WHY))
}
