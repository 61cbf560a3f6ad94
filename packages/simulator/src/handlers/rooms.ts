import type { OpenRoom } from '../session/handlers.ts'
import { account } from './account/room.ts'
import { advisor } from './advisor/room.ts'
import { calendar } from './calendar/room.ts'
import { configuration } from './configuration/room.ts'
import { contracts } from './contracts/room.ts'
import { displayGroups } from './display-groups/room.ts'
import { historical } from './historical/room.ts'
import { marketData } from './market-data/room.ts'
import { marketDepth } from './market-depth/room.ts'
import { news } from './news/room.ts'
import { orders } from './orders/room.ts'
import { scanner } from './scanner/room.ts'
import { session } from './session/room.ts'

/** Everything a gateway answers. */
export const rooms: readonly OpenRoom[] = [
  session,
  orders,
  account,
  contracts,
  marketData,
  marketDepth,
  historical,
  news,
  scanner,
  calendar,
  displayGroups,
  configuration,
  advisor,
]
