import type { Clock } from '../../clock/clock.ts'
import type { Catalogue } from '../instruments/catalogue.ts'
import type { Instrument } from '../instruments/instrument.ts'
import { bitsAt, keyOf, uniformAt } from '../random.ts'
import { articleHtml, headlineOf } from './stories.ts'

/** A provider of news. */
export interface Provider {
  readonly providerCode: string
  readonly providerName: string
}

/** The providers whose news the world carries. */
export const newsProviders: readonly Provider[] = [
  { providerCode: 'BRFG', providerName: 'Briefing.com General Market Columns' },
  { providerCode: 'BRFUPDN', providerName: 'Briefing.com Analyst Actions' },
  { providerCode: 'DJNL', providerName: 'Dow Jones Newsletters' },
]

/** A headline. */
export interface Headline {
  readonly timeMs: number
  readonly providerCode: string
  readonly articleId: string
  readonly headline: string
  /** What the news tick carries beside the headline: entity, language, confidence. */
  readonly extraData: string
}

/** A story that a test or a demo brings out. */
export interface Story {
  readonly instrument: Instrument
  readonly providerCode: string
  readonly headline: string
  /** HTML; the headline when left out. */
  readonly text?: string
}

/** An article: 0 text or HTML, 1 a PDF in base64. */
export interface Article {
  readonly articleType: 0 | 1
  readonly articleText: string
}

interface Published extends Headline {
  readonly conId: number
  readonly text: string
}

const SLOT_MS = 2 * 3_600_000
/** Share of slots in which something is written about an instrument. */
const STORY_SHARE = 0.3
const LONGEST_SEARCH_SLOTS = 24 * 400

/** News about the instruments of a world: some every day by chance, and what is published by hand. */
export class NewsDesk {
  readonly #catalogue: Catalogue
  readonly #clock: Clock
  readonly #key: number
  readonly #published: Published[] = []
  readonly #listeners = new Map<number, Set<(headline: Headline) => void>>()

  constructor(catalogue: Catalogue, clock: Clock, key: number) {
    this.#catalogue = catalogue
    this.#clock = clock
    this.#key = key
  }

  /** Lists headlines after `fromMs` up to `toMs`, newest first; all providers when none is named. */
  headlines(
    instrument: Instrument,
    fromMs: number,
    toMs: number,
    providers: readonly string[],
    limit: number,
  ): readonly Headline[] {
    const found: Headline[] = this.#published.filter(
      ({ conId, timeMs }) => conId === instrument.conId && timeMs > fromMs && timeMs <= toMs,
    )
    const firstSlot = Math.floor(Math.max(fromMs, 0) / SLOT_MS)
    for (let slot = Math.floor(toMs / SLOT_MS), searched = 0; slot >= firstSlot && found.length < limit + 1; slot--) {
      if (searched++ > LONGEST_SEARCH_SLOTS) break
      const headline = this.#write(instrument, slot)
      if (
        headline !== undefined &&
        headline.timeMs > fromMs &&
        headline.timeMs <= toMs &&
        isFrom(headline, providers)
      ) {
        found.push(headline)
      }
    }
    return found
      .filter((headline) => isFrom(headline, providers))
      .sort((a, b) => b.timeMs - a.timeMs)
      .slice(0, limit)
  }

  /** Returns an article; `undefined` when no story bears its id. */
  article(providerCode: string, articleId: string): Article | undefined {
    const published = this.#published.find((each) => each.articleId === articleId && each.providerCode === providerCode)
    if (published !== undefined) return { articleType: 0, articleText: published.text }
    const parts = /^([A-Z]+)\$([0-9a-f]{8})([0-9a-f]+)$/.exec(articleId)
    const instrument = parts === null ? undefined : this.#catalogue.byConId(Number.parseInt(parts[2] ?? '', 16))
    if (parts === null || instrument === undefined) return undefined
    const headline = this.#write(instrument, Number.parseInt(parts[3] ?? '', 16))
    if (headline === undefined || headline.providerCode !== providerCode || headline.articleId !== articleId)
      return undefined
    return { articleType: 0, articleText: articleHtml(instrument, headline.headline, headline.timeMs) }
  }

  /** Brings out a story now: watchers get it, and it stays in the archive. */
  publish(story: Story): Headline {
    const { instrument, providerCode, headline } = story
    const published: Published = {
      conId: instrument.conId,
      timeMs: this.#clock.now(),
      providerCode,
      articleId: `${providerCode}$p${String(this.#published.length + 1).padStart(7, '0')}`,
      headline,
      extraData: extraData(bitsAt(this.#key, this.#published.length)),
      text: story.text ?? articleHtml(instrument, headline, this.#clock.now()),
    }
    this.#published.push(published)
    for (const listener of this.#listeners.get(instrument.conId) ?? []) listener(published)
    return published
  }

  /**
   * Tells a listener about each headline on an instrument from now on.
   *
   * @returns Ends the watch.
   */
  watch(instrument: Instrument, providers: readonly string[], listener: (headline: Headline) => void): () => void {
    const own = (headline: Headline): void => {
      if (isFrom(headline, providers)) listener(headline)
    }
    let listeners = this.#listeners.get(instrument.conId)
    if (listeners === undefined) {
      listeners = new Set()
      this.#listeners.set(instrument.conId, listeners)
    }
    listeners.add(own)
    let stopTimer: (() => void) | undefined
    const wait = (): void => {
      const next = this.#nextAfter(instrument, this.#clock.now())
      stopTimer = this.#clock.setTimer(next.timeMs - this.#clock.now(), () => {
        own(next)
        wait()
      })
    }
    wait()
    return () => {
      listeners.delete(own)
      stopTimer?.()
    }
  }

  #nextAfter(instrument: Instrument, instantMs: number): Headline {
    for (let slot = Math.floor(instantMs / SLOT_MS); ; slot++) {
      const headline = this.#write(instrument, slot)
      if (headline !== undefined && headline.timeMs > instantMs) return headline
    }
  }

  #write(instrument: Instrument, slot: number): Headline | undefined {
    const key = keyOf(this.#key, `news ${instrument.conId}`)
    if (uniformAt(key, 4 * slot) >= STORY_SHARE) return undefined
    const timeMs = slot * SLOT_MS + Math.floor((uniformAt(key, 4 * slot + 1) * SLOT_MS) / 1000) * 1000
    const { providerCode } = newsProviders[Math.floor(uniformAt(key, 4 * slot + 2) * newsProviders.length)] as Provider
    return {
      timeMs,
      providerCode,
      articleId: `${providerCode}$${instrument.conId.toString(16).padStart(8, '0')}${slot.toString(16)}`,
      headline: headlineOf(instrument, uniformAt(key, 4 * slot + 3)),
      extraData: extraData(bitsAt(key, slot)),
    }
  }
}

function isFrom(headline: Headline, providers: readonly string[]): boolean {
  return providers.length === 0 || providers.includes(headline.providerCode)
}

function extraData(bits: number): string {
  return `A:${800_000 + (bits % 1000)}:L:en:K:${(0.5 + (bits % 50) / 100).toFixed(2)}:C:0.${bits % 9}9`
}

/** Writes a headline as the archive does: behind its entity and language. */
export function archivedHeadline({ headline, extraData: extra }: Headline): string {
  return `{${extra.split(':').slice(0, 4).join(':')}}${headline}`
}

/** Writes the time of an archived headline: UTC, no zone. */
export function archivedTime(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(0, 19).replace('T', ' ')}.0`
}
