import type { ClientContext } from '../context.ts'
import { wshEventData, type WshEventDataCall } from './wsh-event-data.ts'
import { wshMetaData, type WshMetaDataCall } from './wsh-meta-data.ts'

/** The calls about the Wall Street Horizon calendar of corporate events. */
export interface CalendarCalls extends WshEventDataCall, WshMetaDataCall {}

export function calendarCalls(context: ClientContext): CalendarCalls {
  return { ...wshEventData(context), ...wshMetaData(context) }
}
