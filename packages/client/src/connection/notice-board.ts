import { Observable, Subject } from 'rxjs'
import type { Notice } from '../streams/index.ts'

const KEPT = 100

/** Shows notices. Those from before anybody looked, of the set-up mostly, are kept for the first who does. */
export class NoticeBoard {
  readonly #posted = new Subject<Notice>()
  #early: Notice[] | undefined = []
  readonly notices: Observable<Notice> = new Observable((subscriber) => {
    const early = this.#early ?? []
    this.#early = undefined
    for (const notice of early) subscriber.next(notice)
    return this.#posted.subscribe(subscriber)
  })

  post(notice: Notice): void {
    if (this.#early === undefined) this.#posted.next(notice)
    else if (this.#early.length < KEPT) this.#early.push(notice)
  }

  /** Ends it for everybody who looks. */
  close(): void {
    this.#posted.complete()
  }
}
