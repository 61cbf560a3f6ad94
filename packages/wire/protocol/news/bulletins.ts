import { bool, escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** NewsBulletinsRequest */
export const NewsBulletinsRequest = message({
  id: 12,
  from: 'client',
  official: ['reqNewsBulletins'],
  doc: '',
  fields: {
    allMessages: bool(''),
  },
  text: [version(1), 'allMessages'],
  proto: [since(v.protobufNewsData), { allMessages: 1 }],
})

/** CancelNewsBulletins */
export const CancelNewsBulletins = message({
  id: 13,
  from: 'client',
  official: ['cancelNewsBulletins'],
  doc: '',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufNewsData), {}],
})

/** NewsBulletin */
export const NewsBulletin = message({
  id: 14,
  from: 'gateway',
  official: ['updateNewsBulletin'],
  doc: '',
  fields: {
    newsMsgId: int(''),
    newsMsgType: int(''),
    newsMessage: string(''),
    originatingExch: string(''),
  },
  text: [version(1), 'newsMsgId', 'newsMsgType', escaped('newsMessage'), escaped('originatingExch')],
  proto: [since(v.protobufNewsData), { newsMsgId: 1, newsMsgType: 2, newsMessage: 3, originatingExch: 4 }],
})
