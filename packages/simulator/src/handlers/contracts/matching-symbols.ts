import type { Conversation } from '../merge.ts'

/** Answers which instruments a pattern may mean. */
export const matchingSymbols: Conversation = ({ world }) => ({
  MatchingSymbolsRequest: ({ reqId, pattern = '' }, session) => {
    if (pattern.trim() === '') {
      session.error(reqId, 321, "Error validating request.-'cU' : cause - Please enter a pattern")
      return
    }
    session.send({ type: 'SymbolSamples', reqId, contractDescriptions: world.matchingSymbols(pattern) })
  },
})
