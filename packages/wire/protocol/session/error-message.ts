import { before, escaped, int, long, message, since, string, version } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'

/** Declares what `error` reports. */
export const ErrorMessage = message({
  id: 4,
  from: 'gateway',
  belongsTo: 'id',
  official: ['error'],
  doc: 'Reports an error, a warning or a notice; its code tells which.',
  fields: {
    id: int('the request or order it is about; -1 for none'),
    errorTime: long('epoch milliseconds; the next one may be earlier'),
    errorCode: int('the code, see the gateway codes'),
    errorMsg: string('the text, which differs by version and language'),
    advancedOrderRejectJson: string('why an order was rejected and what would override it, as JSON'),
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
