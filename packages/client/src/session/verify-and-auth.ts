import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { programAnswer } from './program-answer.ts'
import type { VerificationResult } from './verify.ts'

/** What the gateway wants answered by a program that also logs in. */
export interface AuthChallenge {
  readonly apiData: string
  readonly xyzChallenge: string
}

/** A program that proves what it is and logs in with the key of its vendor. */
export interface AuthVerification {
  readonly apiName: string
  readonly apiVersion: string
  /** The key of the vendor. */
  readonly opaqueIsvKey: string
  /** Answers both challenges. */
  readonly respond: (challenge: AuthChallenge) => AuthResponse | Promise<AuthResponse>
}

/** The answers to both challenges. */
export interface AuthResponse {
  readonly apiData: string
  readonly xyzResponse: string
}

const querySchema = z.strictObject({
  apiName: z.string().min(1),
  apiVersion: z.string().min(1),
  opaqueIsvKey: z.string().min(1),
  respond: z.custom<AuthVerification['respond']>((value) => typeof value === 'function', { error: 'a function' }),
})

/** The call `verifyAndAuth`. */
export interface VerifyAndAuthCall {
  /**
   * Proves to the gateway which program this is, and logs in with the key of its vendor. Only programs of vendors that Interactive Brokers
   * has given a key can; ordinary programs do without.
   *
   * Stands for `verifyAndAuthRequest` and `verifyAndAuthMessage`.
   *
   * @throws {@link ValidationError} when an argument is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { isSuccessful } = await ib.verifyAndAuth({
   *   apiName: 'my program',
   *   apiVersion: '1.0',
   *   opaqueIsvKey: 'key of the vendor',
   *   respond: ({ apiData, xyzChallenge }) => ({ apiData: `signed ${apiData}`, xyzResponse: `signed ${xyzChallenge}` }),
   * })
   * console.log(isSuccessful)
   * ```
   */
  verifyAndAuth(verification: AuthVerification, options?: CallOptions): Promise<VerificationResult>
}

/** Makes the call `verifyAndAuth`. */
export function verifyAndAuth(context: ClientContext): VerifyAndAuthCall {
  const { requests } = context
  return {
    verifyAndAuth: async (verification, options = {}) => {
      const { apiName, apiVersion, opaqueIsvKey, respond } = check(querySchema, verification, 'verification')
      const args = { apiName, apiVersion }
      const challenge = await requests.ask(
        askOne(
          conversations.verifyAndAuthRequest,
          { apiName, apiVersion, opaqueIsvKey },
          ({ apiData = '', xyzChallenge = '' }) => ({ apiData, xyzChallenge }),
          { kind: 'verifyAndAuth', args, sharing: false },
        ),
        options,
      )
      const request = { kind: 'verifyAndAuth', args }
      const { apiData, xyzResponse } = await programAnswer(context, request, options, () => respond(challenge))
      return requests.ask(
        askOne(
          conversations.verifyAndAuthMessage,
          { apiData, xyzResponse },
          ({ isSuccessful = false, errorText = '' }) => ({
            isSuccessful,
            errorText,
          }),
          { kind: 'verifyAndAuth', args, sharing: false },
        ),
        options,
      )
    },
  }
}
