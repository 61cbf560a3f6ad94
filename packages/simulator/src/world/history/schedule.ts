import type { HistoricalSession } from '@twskit/wire'
import { dayText, wallText } from '../../clock/days.ts'
import { calendarOf } from '../instruments/calendar.ts'
import type { HistoryRequest } from './request.ts'
import { sessionsOf } from './spans.ts'

/** The sessions of a range, as a request for the schedule is answered. */
export interface Schedule {
  readonly startDateTime: string
  readonly endDateTime: string
  readonly timeZone: string
  readonly sessions: readonly HistoricalSession[]
}

/** Lists the sessions of a request, in wall time of the exchange. */
export function scheduleOf(request: HistoryRequest): Schedule {
  const { zone } = calendarOf(request.instrument.hours)
  const sessions = sessionsOf(request).map((session): HistoricalSession => {
    const part = request.isRegular ? session.liquid : session.trading
    return {
      startDateTime: wallText(part[0]?.startMs ?? session.startMs, zone, '-'),
      endDateTime: wallText(part.at(-1)?.endMs ?? session.endMs, zone, '-'),
      refDate: dayText(session.day),
    }
  })
  return {
    startDateTime: sessions[0]?.startDateTime ?? '',
    endDateTime: sessions.at(-1)?.endDateTime ?? '',
    timeZone: zone,
    sessions,
  }
}
