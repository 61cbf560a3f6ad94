export { type ServerLogLevel, serverLogLevels } from './set-server-log-level.ts'
export type { Verification, VerificationResult } from './verify.ts'
export type { AuthChallenge, AuthResponse, AuthVerification } from './verify-and-auth.ts'
