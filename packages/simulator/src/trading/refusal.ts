/** Why a gateway does not do what was asked: a code and a text. */
export interface Refusal {
  readonly code: number
  readonly message: string
  /** True when the order is shown as Inactive before the reason follows. */
  readonly isShown?: boolean
}

/** Makes a refusal that is sent alone, without any echo of the order. */
export function refuse(code: number, message: string): Refusal {
  return { code, message }
}

/** Makes the refusal of a request that did not pass the gateway's own checks. */
export function invalid(cause: string): Refusal {
  return { code: 321, message: `Error validating request.-'bS' : cause - ${cause}` }
}

/** Makes a rejection by the back end: the order becomes Inactive, then the reason follows. */
export function reject(reason: string): Refusal {
  return { code: 201, message: `Order rejected - reason:${reason}`, isShown: true }
}
