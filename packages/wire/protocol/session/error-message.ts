import { before, escaped, int, long, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** ErrorMessage */
export const ErrorMessage = message({
  id: 4,
  from: 'gateway',
  belongsTo: 'id',
  official: ['error'],
  doc: '',
  fields: {
    id: int(''),
    errorTime: long(''),
    errorCode: int(''),
    errorMsg: string(''),
    advancedOrderRejectJson: string(''),
  },
  text: [
    before(v.errorTime, version(2)),
    'id',
    'errorCode',
    escaped('errorMsg'),
    escaped('advancedOrderRejectJson'),
    since(v.errorTime, 'errorTime'),
  ],
  proto: [since(v.protobufPlaceOrder), { id: 1, errorTime: 2, errorCode: 3, errorMsg: 4, advancedOrderRejectJson: 5 }],
})
