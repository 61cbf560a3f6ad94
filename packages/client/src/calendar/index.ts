export type { JsonValue } from './json.ts'
export type { WshEvent, WshEventQuery } from './wsh-event-data.ts'
