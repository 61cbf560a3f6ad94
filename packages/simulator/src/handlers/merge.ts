import type { GatewayContext } from '../session/context.ts'
import type { Handlers, OpenRoom } from '../session/handlers.ts'

/** A conversation: what it does with its requests, in one gateway. */
export type Conversation = (gateway: GatewayContext) => Handlers

/** Makes a room of conversations that need nothing but their requests. */
export function roomOf(...conversations: readonly Conversation[]): OpenRoom {
  return (gateway) => {
    const handlers: Handlers = {}
    for (const conversation of conversations) Object.assign(handlers, conversation(gateway))
    return { handlers }
  }
}
