import type { OpenRoom } from '../session/handlers.ts'
import { contracts } from './contracts/room.ts'
import { marketData } from './market-data/room.ts'
import { session } from './session/room.ts'

/** Everything a gateway answers. */
export const rooms: readonly OpenRoom[] = [session, contracts, marketData]
