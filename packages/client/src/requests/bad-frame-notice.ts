import type { DecodeError } from '@twskit/wire'
import type { RequestFacts } from '../errors.ts'
import type { Notice } from '../streams/index.ts'

// The codes by which clients of this protocol have always named the two.
const UNKNOWN_MESSAGE = 505
const UNREADABLE = 508

/** Makes the notice of a frame that was skipped. */
export function badFrameNotice(error: DecodeError, request: RequestFacts | undefined): Notice {
  return {
    code: error.reason === 'unknown-id' ? UNKNOWN_MESSAGE : UNREADABLE,
    message: error.message,
    at: undefined,
    id: error.requestId ?? request?.id ?? -1,
    request,
  }
}
