// Programs without the types of Node lack the names that `using` needs.
/// <reference lib="esnext.disposable" preserve="true" />
export { WireClient, type AnswerOf, type WireClientOptions } from '../scenario/wire-client.ts'
export { advance, turn } from './advance.ts'
export { type GatewayFixtures, gatewayFixtures, type GatewayTest, withGateway } from './with-gateway.ts'
export { type RecordedRequests, recordRequests } from './record-requests.ts'
