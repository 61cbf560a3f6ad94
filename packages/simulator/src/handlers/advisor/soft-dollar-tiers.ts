import type { Conversation } from '../merge.ts'

const tiers = [
  { name: 'Maintain', value: 'MAINTAIN', displayName: 'Maintain tier' },
  { name: 'Research', value: 'RESEARCH', displayName: 'Research tier' },
]

/** Answers which tiers a soft-dollar agreement offers: none but to advisors. */
export const softDollarTiers: Conversation = ({ settings }) => ({
  SoftDollarTiersRequest: ({ reqId }, session) =>
    session.send({ type: 'SoftDollarTiers', reqId, softDollarTiers: settings.isAdvisor ? tiers : [] }),
})
