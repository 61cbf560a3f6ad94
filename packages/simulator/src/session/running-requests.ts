/** Requests that run until they are cancelled, by kind and id. */
export class RunningRequests {
  readonly #byKind = new Map<string, Map<number, () => void>>()

  /** Adds a request; false when the id is taken. */
  add(kind: string, id: number, stop: () => void): boolean {
    let requests = this.#byKind.get(kind)
    if (requests === undefined) {
      requests = new Map()
      this.#byKind.set(kind, requests)
    }
    if (requests.has(id)) return false
    requests.set(id, stop)
    return true
  }

  /** Stops and removes a request; false when there is none. */
  remove(kind: string, id: number): boolean {
    const requests = this.#byKind.get(kind)
    const stop = requests?.get(id)
    if (stop === undefined) return false
    requests?.delete(id)
    stop()
    return true
  }

  has(kind: string, id: number): boolean {
    return this.#byKind.get(kind)?.has(id) === true
  }

  count(kind: string): number {
    return this.#byKind.get(kind)?.size ?? 0
  }

  /** Stops everything. */
  stopAll(): void {
    const all = [...this.#byKind.values()]
    this.#byKind.clear()
    for (const requests of all) for (const stop of requests.values()) stop()
  }
}
