import type { RequestFacts } from '../errors.ts'

/** Something the gateway said that is not an error: the request it names, if any, goes on. */
export interface Notice {
  /** The gateway's code. */
  readonly code: number
  /** The gateway's own words; they are localised and change between builds. */
  readonly message: string
  /** When the gateway said it; `undefined` before server version 194. Not monotonic across notices. */
  readonly at: Date | undefined
  /** The id it carries: a request, an order, or -1 for the session. */
  readonly id: number
  /** The request it names, when that is still known. */
  readonly request: RequestFacts | undefined
}
