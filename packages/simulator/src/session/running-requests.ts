interface Running {
  stop: () => void
  /** The farm that its data comes from. */
  readonly farm: string | undefined
}

/** Requests that run until they are cancelled, by kind and id. */
export class RunningRequests {
  readonly #byKind = new Map<string, Map<number, Running>>()

  add(kind: string, id: number, stop: () => void, farm?: string): void {
    let requests = this.#byKind.get(kind)
    if (requests === undefined) {
      requests = new Map()
      this.#byKind.set(kind, requests)
    }
    requests.set(id, { stop, farm })
  }

  /** Stops and removes a request; false when there is none. */
  remove(kind: string, id: number): boolean {
    const requests = this.#byKind.get(kind)
    const running = requests?.get(id)
    if (running === undefined) return false
    requests?.delete(id)
    running.stop()
    return true
  }

  has(kind: string, id: number): boolean {
    return this.#byKind.get(kind)?.has(id) === true
  }

  ids(kind: string): readonly number[] {
    return [...(this.#byKind.get(kind)?.keys() ?? [])]
  }

  count(kind: string): number {
    return this.#byKind.get(kind)?.size ?? 0
  }

  /** Stops what is chosen and keeps it in the list: it is silent, its id stays in use, and it can be cancelled. */
  silence(isChosen: (kind: string, farm: string | undefined) => boolean): void {
    for (const [kind, requests] of this.#byKind) {
      for (const running of requests.values()) {
        if (!isChosen(kind, running.farm)) continue
        running.stop()
        running.stop = () => {}
      }
    }
  }

  /** Stops and removes all requests of a kind. */
  stopKind(kind: string): void {
    const requests = this.#byKind.get(kind)
    this.#byKind.delete(kind)
    for (const { stop } of requests?.values() ?? []) stop()
  }

  /** Stops everything. */
  stopAll(): void {
    const all = [...this.#byKind.values()]
    this.#byKind.clear()
    for (const requests of all) for (const { stop } of requests.values()) stop()
  }
}
