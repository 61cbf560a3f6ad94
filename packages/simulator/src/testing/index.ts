export { WireClient, type AnswerOf, type WireClientOptions } from '../scenario/wire-client.ts'
export { advance, turn } from './advance.ts'
export { type GatewayFixtures, gatewayFixtures, type GatewayTest, withGateway } from './with-gateway.ts'
export { type RecordedRequests, recordRequests } from './record-requests.ts'
