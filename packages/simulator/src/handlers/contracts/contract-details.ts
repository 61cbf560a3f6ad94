import type { Conversation } from '../merge.ts'

/** Answers what a contract stands for: one row for each match and an end, or 200 alone. */
export const contractDetails: Conversation = ({ world }) => ({
  ContractDataRequest: ({ reqId, contract = {} }, session) => {
    const result = world.search(contract)
    if ('refused' in result) {
      session.error(reqId, result.refused.code, result.refused.message)
      return
    }
    if (result.found.length === 0) {
      session.error(reqId, 200, 'No security definition has been found for the request')
      return
    }
    for (const { instrument, exchange } of result.found) {
      const type = instrument.secType === 'BOND' ? 'BondContractData' : 'ContractData'
      session.send({ type, reqId, ...world.details(instrument, exchange) })
    }
    session.send({ type: 'ContractDataEnd', reqId })
  },
  // The rows leave in one turn, so there is never anything left to cancel.
  CancelContractData: () => {},
})
