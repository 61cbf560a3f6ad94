import type { Conversation } from '../merge.ts'

/** Answers which options exist on an underlying: one row for each exchange and trading class, and an end. */
export const optionParameters: Conversation = ({ world, settings }) => ({
  SecDefOptParamsRequest: (request, session) => {
    const { reqId, underlyingConId } = request
    if (underlyingConId === undefined || world.byConId(underlyingConId) === undefined) {
      session.error(reqId, 321, "Error validating request.-'cS' : cause - Invalid contract id")
      return
    }
    for (const row of world.optionParameters(request)) {
      if (settings.manners.omitsSmart && row.exchange === 'SMART') continue
      session.send({ type: 'SecDefOptParameter', reqId, ...row })
    }
    session.send({ type: 'SecDefOptParameterEnd', reqId })
  },
})
