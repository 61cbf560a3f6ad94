/** A group of accounts to which an advisor's order is allocated. */
export interface AdvisorGroup {
  readonly name: string
  readonly accounts: readonly string[]
  /** Each account's percentage, ratio, number of shares or money, where the group names them. */
  readonly amounts: Readonly<Record<string, string>>
  /** How an order is divided: `Equal`, `NetLiq`, `AvailableEquity`, `Percent` …. */
  readonly defaultMethod: string
}

/** The groups of an advisor's login. */
export class AdvisorGroups {
  readonly #accounts: readonly string[]
  readonly #groups = new Map<string, AdvisorGroup>()

  constructor(accounts: readonly string[]) {
    this.#accounts = accounts
  }

  /** Lists the groups in order of their names. */
  list(): readonly AdvisorGroup[] {
    return [...this.#groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  /** Puts other groups in place of the present ones. */
  replace(groups: readonly AdvisorGroup[]): void {
    this.#groups.clear()
    for (const group of groups) this.#groups.set(group.name, group)
  }

  /** Returns the accounts of a group; all of them for `All`, `undefined` for a name that is no group. */
  accountsOf(name: string): readonly string[] | undefined {
    return name === 'All' ? this.#accounts : this.#groups.get(name)?.accounts
  }
}
