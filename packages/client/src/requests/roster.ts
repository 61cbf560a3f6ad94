import type { Entry } from './entry.ts'
import { RequestIds } from './request-ids.ts'

const NOBODY: readonly Entry[] = []

// A power of two. Ids are handed out in order, so that this many requests in a row each have a place of their own.
const PLACES = 1024

/** Knows every request in flight: by its request id, by the order it changes, and by the channel its answers come on. */
export class Roster {
  readonly ids: RequestIds = new RequestIds((id) => this.#byId.has(id))
  readonly #byId = new Map<number, Entry>()
  // Where a tick finds its subscription: at the place its id has modulo their number, if no later request has taken it.
  readonly #places: (Entry | undefined)[] = new Array<Entry | undefined>(PLACES).fill(undefined)
  readonly #all = new Set<Entry>()
  readonly #byOrder = new Map<number, Entry[]>()
  // The first of a channel is the one being served; the others wait for it to end.
  readonly #byChannel = new Map<string, Entry[]>()

  /** All of them, the oldest first. The array is the caller's own. */
  all(): Entry[] {
    return [...this.#all]
  }

  get size(): number {
    return this.#all.size
  }

  add(entry: Entry): void {
    this.#all.add(entry)
    const { channel } = entry.spec
    if (channel !== undefined) append(this.#byChannel, channel, entry)
  }

  /** Forgets a request; answers who is next on its channel. */
  remove(entry: Entry): Entry | undefined {
    this.unlist(entry)
    this.#all.delete(entry)
    const { channel } = entry.spec
    if (channel === undefined) return undefined
    const wasServed = this.served(channel) === entry
    withdraw(this.#byChannel, channel, entry)
    return wasServed ? this.served(channel) : undefined
  }

  /** The request that is known by an id. */
  find(id: number | undefined): Entry | undefined {
    if (id === undefined) return undefined
    const entry = this.#places[id & (PLACES - 1)]
    return entry !== undefined && entry.id === id ? entry : this.#byId.get(id)
  }

  /** Makes a request findable by the id of its message. */
  list(entry: Entry, id: number): void {
    entry.id = id
    if (entry.orderId !== undefined) {
      append(this.#byOrder, id, entry)
      return
    }
    this.#byId.set(id, entry)
    this.#places[id & (PLACES - 1)] = entry
  }

  /** Makes it unfindable again and puts its id into quarantine. */
  unlist(entry: Entry): void {
    const { id } = entry
    if (id === undefined) return
    if (entry.orderId !== undefined) {
      withdraw(this.#byOrder, id, entry)
    } else if (this.#byId.delete(id)) {
      this.ids.retire(id)
      if (this.#places[id & (PLACES - 1)] === entry) this.#places[id & (PLACES - 1)] = undefined
    }
  }

  /** The requests that change an order and have been sent, the oldest first: what comes before belongs to earlier ones. */
  onOrder(orderId: number): readonly Entry[] {
    return this.#byOrder.get(orderId)?.filter((entry) => entry.isOnWire) ?? NOBODY
  }

  /** The request a channel serves now. */
  served(channel: string): Entry | undefined {
    return this.#byChannel.get(channel)?.[0]
  }
}

// Lists are replaced, never changed, so that a message can go round while entries come and go.
function append(map: Map<unknown, Entry[]>, key: unknown, entry: Entry): void {
  map.set(key, [...(map.get(key) ?? NOBODY), entry])
}

function withdraw(map: Map<unknown, Entry[]>, key: unknown, entry: Entry): void {
  const rest = map.get(key)?.filter((other) => other !== entry) ?? []
  if (rest.length === 0) map.delete(key)
  else map.set(key, rest)
}
