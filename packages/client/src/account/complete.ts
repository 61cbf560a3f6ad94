/** Says that the first set is complete: what follows are changes. */
export interface FirstSetComplete {
  readonly kind: 'complete'
}

/** The one value of it. */
export const COMPLETE: FirstSetComplete = { kind: 'complete' }
