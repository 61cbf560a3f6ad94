import type { ClientMessage, GatewayMessage } from '@twskit/wire'

/** The name of a message the gateway sends. */
export type GatewayType = GatewayMessage['type']

/** The name of a message the client sends. */
export type ClientType = ClientMessage['type']

/** The gateway's message of a name. */
export type MessageOf<Type extends GatewayType> = Extract<GatewayMessage, { readonly type: Type }>
