import { long, message, since, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqCurrentTime` sends. */
export const CurrentTimeRequest = message({
  id: 49,
  from: 'client',
  official: ['reqCurrentTime'],
  doc: 'Asks for the clock of the gateway; ignored when asked again within about four seconds.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufRestMessages3), {}],
})

/** Declares what `currentTime` reports. */
export const CurrentTime = message({
  id: 49,
  from: 'gateway',
  official: ['currentTime'],
  doc: 'Gives the clock of the gateway.',
  fields: {
    currentTime: long('epoch seconds'),
  },
  text: [version(1), 'currentTime'],
  proto: [since(v.protobufRestMessages3), { currentTime: 1 }],
})

/** Declares what `reqCurrentTimeInMillis` sends. */
export const CurrentTimeInMillisRequest = message({
  id: 105,
  from: 'client',
  official: ['reqCurrentTimeInMillis'],
  doc: 'Asks for the clock of the gateway in milliseconds; ignored when asked again within about four seconds.',
  fields: {},
  exists: since(v.currentTimeInMillis),
  text: [],
  proto: [since(v.protobufRestMessages3), {}],
})

/** Declares what `currentTimeInMillis` reports. */
export const CurrentTimeInMillis = message({
  id: 109,
  from: 'gateway',
  official: ['currentTimeInMillis'],
  doc: 'Gives the clock of the gateway in milliseconds.',
  fields: {
    currentTimeInMillis: long('epoch milliseconds'),
  },
  exists: since(v.currentTimeInMillis),
  text: ['currentTimeInMillis'],
  proto: [since(v.protobufRestMessages3), { currentTimeInMillis: 1 }],
})
