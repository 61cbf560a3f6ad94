import { long, message, since, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** CurrentTimeRequest */
export const CurrentTimeRequest = message({
  id: 49,
  from: 'client',
  official: ['reqCurrentTime'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufRestMessages3), {}],
})

/** CurrentTime */
export const CurrentTime = message({
  id: 49,
  from: 'gateway',
  official: ['currentTime'],
  doc: '',
  fields: {
    currentTime: long(''),
  },
  text: [version(1), 'currentTime'],
  proto: [since(v.protobufRestMessages3), { currentTime: 1 }],
})

/** CurrentTimeInMillisRequest */
export const CurrentTimeInMillisRequest = message({
  id: 105,
  from: 'client',
  official: ['reqCurrentTimeInMillis'],
  doc: '',
  fields: {},
  exists: since(v.currentTimeInMillis),
  text: [],
  proto: [since(v.protobufRestMessages3), {}],
})

/** CurrentTimeInMillis */
export const CurrentTimeInMillis = message({
  id: 109,
  from: 'gateway',
  official: ['currentTimeInMillis'],
  doc: '',
  fields: {
    currentTimeInMillis: long(''),
  },
  exists: since(v.currentTimeInMillis),
  text: ['currentTimeInMillis'],
  proto: [since(v.protobufRestMessages3), { currentTimeInMillis: 1 }],
})
