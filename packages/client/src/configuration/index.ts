export type { GatewayConfig } from './config.ts'
export type { ConfigChanges, ConfigOutcome } from './update-config.ts'
