import { decodeGatewayMessage } from '@twskit/wire'
import { describeFrame } from '@twskit/wire/describe'
import { ConversationState, type FramePlace } from '../capture/conversation-state.ts'
import type { CaptureRecord, FrameRecord } from '../capture/records.ts'
import { findSecret, replaceSecrets } from './replace-secrets.ts'
import { ACCOUNT_CODE, Secrets } from './secrets.ts'
import { textsOf } from './texts.ts'

/** What is replaced besides account codes. */
export interface MaskOptions {
  /** Names to replace wherever they occur: the user name of the login, people, companies. */
  readonly names?: readonly string[] | undefined
  /** Account codes that the capture may hold without naming them in a list of accounts. */
  readonly accounts?: readonly string[] | undefined
  /** Replaces what orders carry as `orderRef`. */
  readonly orderRefs?: boolean | undefined
}

/**
 * Replaces account codes and names by others of the same length, in text and protobuf alike. It learns the codes from the list of
 * accounts every gateway sends first, and by their pattern.
 */
export class Masker {
  readonly #secrets: Secrets = new Secrets()
  #state: ConversationState
  readonly #orderRefs: boolean

  constructor(options: MaskOptions = {}) {
    this.#state = new ConversationState()
    this.#orderRefs = options.orderRefs === true
    for (const code of options.accounts ?? []) this.#secrets.addCode(code)
    for (const name of options.names ?? []) this.#secrets.addName(name)
  }

  /** Begins to read a capture again, knowing what was learnt so far. */
  startOver(fallbackVersion?: number): void {
    this.#state = new ConversationState(fallbackVersion)
  }

  /** Learns from a record and returns it masked. */
  record(record: CaptureRecord): CaptureRecord {
    const place = this.#state.take(record)
    switch (record.kind) {
      case 'frame':
        this.#learn(record, place)
        return { ...record, body: this.#masked(record.body) }
      case 'raw':
        return { ...record, bytes: blank(record.bytes) }
      case 'open':
        return { ...record, peer: maskedPeer(record.peer) }
      case 'close':
        return record
    }
  }

  /** Whether a record that was masked still holds a secret, learnt before or after it. */
  isClean(record: CaptureRecord): boolean {
    if (record.kind === 'frame') {
      const place = this.#state.take(record)
      const bytes = Buffer.from(record.body)
      return findSecret(bytes, this.#secrets) === undefined && this.#codesIn(record.body, place).length === 0
    }
    this.#state.take(record)
    return record.kind !== 'open' || findSecret(Buffer.from(record.peer), this.#secrets) === undefined
  }

  #learn(record: FrameRecord, place: FramePlace | undefined): void {
    if (place?.kind === 'message') {
      if (record.from === 'gateway') this.#learnAccounts(record.body, place.serverVersion)
      if (this.#orderRefs) this.#learnOrderRefs(record, place.serverVersion)
    }
    for (const code of this.#codesIn(record.body, place)) this.#secrets.addCode(code)
  }

  #learnAccounts(body: Uint8Array, serverVersion: number): void {
    try {
      const message = decodeGatewayMessage(body, serverVersion)
      if (message.type === 'ManagedAccounts') {
        for (const code of (message.accountsList ?? '').split(',')) this.#secrets.addCode(code.trim())
      } else if (message.type === 'ReceiveFA') {
        const aliases = (message.xml ?? '').matchAll(/<alias>([^<]+)<\/alias>/gi)
        for (const [, alias = ''] of aliases) this.#secrets.addName(alias)
      }
    } catch {
      // What cannot be read is still masked by pattern.
    }
  }

  #learnOrderRefs({ body, from }: FrameRecord, serverVersion: number): void {
    try {
      for (const { path, raw } of describeFrame(body, serverVersion, from).fields)
        if (/(^|\.)orderRef$/.test(path)) this.#secrets.addName(raw)
    } catch {
      // A frame without a message id has no order in it.
    }
  }

  #codesIn(body: Uint8Array, place: FramePlace | undefined): readonly string[] {
    const serverVersion = place?.kind === 'message' ? place.serverVersion : undefined
    return textsOf(body, serverVersion)
      .flatMap((text) => text.match(ACCOUNT_CODE) ?? [])
      .filter((code) => !this.#secrets.beginsWithReplacement(code))
  }

  #masked(body: Uint8Array): Uint8Array {
    const bytes = Buffer.from(body)
    replaceSecrets(bytes, this.#secrets)
    return bytes
  }
}

/** Blanks bytes that are no frame, because a code that is cut cannot be found. The length of a frame that began is kept. */
function blank(bytes: Uint8Array): Uint8Array {
  const blanked = new Uint8Array(bytes.length).fill(0x2a)
  blanked.set(bytes.subarray(0, 4))
  return blanked
}

function maskedPeer(peer: string): string {
  if (/^(127\.|localhost|\[?::1)/.test(peer)) return peer
  return `masked${/:\d+$/.exec(peer)?.[0] ?? ''}`
}
