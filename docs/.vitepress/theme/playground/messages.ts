/** What the page sends to the worker that runs a program. */
export interface RunRequest {
  readonly code: string
}

/** A price that the program received. */
export interface QuotePoint {
  readonly symbol: string
  readonly field: 'bid' | 'ask' | 'last'
  readonly price: number
  /** Milliseconds since the program began. */
  readonly atMs: number
}

/** What the worker tells the page. */
export type RunEvent =
  | { readonly kind: 'line'; readonly text: string; readonly isError: boolean }
  | { readonly kind: 'points'; readonly points: readonly QuotePoint[] }
  | { readonly kind: 'ended'; readonly failed: boolean }
