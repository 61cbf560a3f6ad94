import type { Session } from '../../session/session.ts'
import type { Conversation } from '../merge.ts'

/** Answers what time it is; requests that come too soon after one another are dropped without a word, as gateways do. */
export const clockTime: Conversation = ({ clock, settings }) => {
  const answeredMs = { seconds: new WeakMap<Session, number>(), millis: new WeakMap<Session, number>() }
  const isTooSoon = (session: Session, grain: keyof typeof answeredMs): boolean => {
    const now = clock.now()
    const last = answeredMs[grain].get(session)
    if (last !== undefined && now - last < settings.limits.clockRequestMs) return true
    answeredMs[grain].set(session, now)
    return false
  }
  return {
    CurrentTimeRequest: (_, session) => {
      if (!isTooSoon(session, 'seconds'))
        session.send({ type: 'CurrentTime', currentTime: Math.floor(clock.now() / 1000) })
    },
    CurrentTimeInMillisRequest: (_, session) => {
      if (!isTooSoon(session, 'millis')) session.send({ type: 'CurrentTimeInMillis', currentTimeInMillis: clock.now() })
    },
  }
}
