import { account } from './account.ts'
import { checklist } from './checklist.ts'
import { connection } from './connection.ts'
import { contractsAndServices } from './contracts.ts'
import { historical } from './historical.ts'
import { marketData } from './market-data.ts'
import type { Subject } from './observation.ts'
import { orders } from './orders.ts'
import { versions } from './versions.ts'

/** What real gateways were seen to do, by subject, and what holds it here. */
export const ledger: readonly Subject[] = [
  ...connection,
  versions,
  ...contractsAndServices,
  ...marketData,
  historical,
  orders,
  account,
  checklist,
].sort((a, b) => a.number - b.number)
