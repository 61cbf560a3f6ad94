/** A bulletin: what a gateway tells everybody who listens. */
export interface Bulletin {
  readonly newsMsgId: number
  /** 1 regular, 2 an exchange became available, 3 an exchange became unavailable. */
  readonly newsMsgType: number
  readonly newsMessage: string
  readonly originatingExch: string
}

/** The bulletins of a gateway. */
export class BulletinBoard {
  readonly #published: Bulletin[] = []
  readonly #listeners = new Set<(bulletin: Bulletin) => void>()

  /** Everything published so far, earliest first. */
  get published(): readonly Bulletin[] {
    return this.#published
  }

  /** Publishes a bulletin: whoever listens gets it at once. */
  publish(
    newsMessage: string,
    { kind = 1, exchange = '' }: { readonly kind?: 1 | 2 | 3; readonly exchange?: string } = {},
  ): void {
    const newsMsgId = this.#published.length + 1
    const bulletin: Bulletin = { newsMsgId, newsMsgType: kind, newsMessage, originatingExch: exchange }
    this.#published.push(bulletin)
    for (const listener of this.#listeners) listener(bulletin)
  }

  /** Tells a listener about each bulletin from now on. Returns the way to stop. */
  watch(listener: (bulletin: Bulletin) => void): () => void {
    const own = (bulletin: Bulletin): void => listener(bulletin)
    this.#listeners.add(own)
    return () => {
      this.#listeners.delete(own)
    }
  }
}
