/** One value of an account. */
export interface AccountFigure {
  readonly account: string
  /** The name of the value: `NetLiquidation`, `CashBalance`, ... */
  readonly key: string
  /** The value as the gateway writes it. */
  readonly value: string
  /** The value as a number, where it is one. */
  readonly amount: number | undefined
  /** A currency, `BASE` for the sum in the base currency of the account, or empty. */
  readonly currency: string
  /** The model portfolio it belongs to; empty for none. */
  readonly modelCode: string
}

/** A value as messages carry it, under whichever name for its key. */
export interface FigureParts {
  readonly account?: string | undefined
  readonly key?: string | undefined
  readonly value?: string | undefined
  readonly currency?: string | undefined
  readonly modelCode?: string | undefined
}

/** Makes a figure of what a message says. */
export function figureFrom(parts: FigureParts): AccountFigure {
  const { account = '', key = '', value = '', currency = '', modelCode = '' } = parts
  return { account, key, value, amount: amountOf(value), currency, modelCode }
}

/** Tells a figure from all others of its feed. */
export function figureKey({ account, key, currency, modelCode }: AccountFigure): string {
  return `${account}|${modelCode}|${key}|${currency}`
}

function amountOf(value: string): number | undefined {
  if (!/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value)) return undefined
  const amount = Number(value)
  // The largest double stands for "not available".
  return amount === Number.MAX_VALUE ? undefined : amount
}
