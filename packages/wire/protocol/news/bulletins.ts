import { bool, escaped, int, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `reqNewsBulletins` sends. */
export const NewsBulletinsRequest = message({
  id: 12,
  from: 'client',
  official: ['reqNewsBulletins'],
  doc: 'Subscribes to bulletins of Interactive Brokers.',
  fields: {
    allMessages: bool('true also sends the earlier ones of the day'),
  },
  text: [version(1), 'allMessages'],
  proto: [since(v.protobufNewsData), { allMessages: 1 }],
})

/** Declares what `cancelNewsBulletins` sends. */
export const CancelNewsBulletins = message({
  id: 13,
  from: 'client',
  official: ['cancelNewsBulletins'],
  doc: 'Stops bulletins.',
  fields: {},
  text: [version(1)],
  proto: [since(v.protobufNewsData), {}],
})

/** Declares what `updateNewsBulletin` reports. */
export const NewsBulletin = message({
  id: 14,
  from: 'gateway',
  official: ['updateNewsBulletin'],
  doc: 'Carries one bulletin.',
  fields: {
    newsMsgId: int('numbers the bulletin'),
    newsMsgType: int('1 regular, 2 an exchange is available again, 3 an exchange is not available'),
    newsMessage: string('the text'),
    originatingExch: string('the exchange it comes from'),
  },
  text: [version(1), 'newsMsgId', 'newsMsgType', escaped('newsMessage'), escaped('originatingExch')],
  proto: [since(v.protobufNewsData), { newsMsgId: 1, newsMsgType: 2, newsMessage: 3, originatingExch: 4 }],
})
