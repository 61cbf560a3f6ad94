/** One value of an account. */
export interface AccountFigure {
  /** The account; `All` for a sum over the accounts of a login with several, as ledger rows of a summary are. */
  readonly account: string
  /** The name of the value: `NetLiquidation`, `CashBalance`, ... The prefix `$LEDGER-` of newer gateways is left out. */
  readonly key: string
  /** The value as the gateway writes it. */
  readonly value: string
  /** The value as a number, where it is one. `undefined` also while the gateway contradicts itself (`contradiction`). */
  readonly amount: number | undefined
  /** A currency, `BASE` for the sum in the base currency of the account, or empty. */
  readonly currency: string
  /** The model portfolio it belongs to; empty for none. */
  readonly modelCode: string
  /** Present when the gateway gives another value for the same key in its other spelling: `value` is that of the plain key, this that of `$LEDGER-`. */
  readonly contradiction?: string | undefined
}

/** A value as messages carry it, under whichever name for its key. */
export interface FigureParts {
  readonly account?: string | undefined
  readonly key?: string | undefined
  readonly value?: string | undefined
  readonly currency?: string | undefined
  readonly modelCode?: string | undefined
}

const LEDGER = '$LEDGER-'

/**
 * Makes figures of what messages say. Gateways write per-currency keys with or without the prefix `$LEDGER-`, by a setting, and both during
 * an upgrade. Both mean the same key; two different values for it are both kept, whichever comes first.
 */
export class Figures {
  /** The values that came, by figure and spelling. Only figures that have come with the prefix are kept in pairs. */
  readonly #plain = new Map<string, string>()
  readonly #prefixed = new Map<string, string>()

  /** Forgets what came: a new set begins. */
  clear(): void {
    this.#plain.clear()
    this.#prefixed.clear()
  }

  /** Reads one row. */
  figure(parts: FigureParts): AccountFigure {
    const { account = '', key: written = '', value = '', currency = '', modelCode = '' } = parts
    const isPrefixed = written.startsWith(LEDGER)
    const key = isPrefixed ? written.slice(LEDGER.length) : written
    const figure: AccountFigure = { account, key, value, amount: amountOf(value), currency, modelCode }
    const id = figureKey(figure)
    const spelling = isPrefixed ? this.#prefixed : this.#plain
    spelling.set(id, value)
    const plain = this.#plain.get(id)
    const prefixed = this.#prefixed.get(id)
    if (plain === undefined || prefixed === undefined || isSame(plain, prefixed)) return figure
    return { ...figure, value: plain, amount: undefined, contradiction: prefixed }
  }
}

function isSame(one: string, other: string): boolean {
  const amount = amountOf(one)
  return one === other || (amount !== undefined && amount === amountOf(other))
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
