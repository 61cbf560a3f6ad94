import { conversations } from '@twskit/wire'
import * as z from 'zod'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check } from '../validation/index.ts'
import { programAnswer } from './program-answer.ts'

/** A program that proves to the gateway what it is. */
export interface Verification {
  readonly apiName: string
  readonly apiVersion: string
  /** Answers the gateway's challenge. */
  readonly respond: (challenge: string) => string | Promise<string>
}

/** How a verification ended. */
export interface VerificationResult {
  readonly isSuccessful: boolean
  /** Why it failed; empty when it did not. */
  readonly errorText: string
}

const querySchema = z.strictObject({
  apiName: z.string().min(1),
  apiVersion: z.string().min(1),
  respond: z.custom<Verification['respond']>((value) => typeof value === 'function', { error: 'a function' }),
})

/** The call `verify`. */
export interface VerifyCall {
  /**
   * Proves to the gateway which program this is: it asks for a challenge and sends the answer. Only programs of vendors that Interactive
   * Brokers has given a key can; ordinary programs do without.
   *
   * Stands for `verifyRequest` and `verifyMessage`.
   *
   * @throws {@link ValidationError} when an argument is not what it should be.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const respond = (challenge: string) => `signed ${challenge}`
   * const { isSuccessful, errorText } = await ib.verify({ apiName: 'my program', apiVersion: '1.0', respond })
   * console.log(isSuccessful, errorText)
   * ```
   */
  verify(verification: Verification, options?: CallOptions): Promise<VerificationResult>
}

/** Makes the call `verify`. */
export function verify(context: ClientContext): VerifyCall {
  const { requests } = context
  return {
    verify: async (verification, options = {}) => {
      const { apiName, apiVersion, respond } = check(querySchema, verification, 'verification')
      const challenge = await requests.ask(
        askOne(conversations.verifyRequest, { apiName, apiVersion }, ({ apiData = '' }) => apiData, {
          kind: 'verify',
          sharing: false,
        }),
        options,
      )
      const request = { kind: 'verify', args: { apiName, apiVersion } }
      const apiData = await programAnswer(context, request, options, () => respond(challenge))
      return requests.ask(
        askOne(
          conversations.verifyMessage,
          { apiData },
          ({ isSuccessful = false, errorText = '' }) => ({ isSuccessful, errorText }),
          { kind: 'verify', args: { apiName, apiVersion }, sharing: false },
        ),
        options,
      )
    },
  }
}
