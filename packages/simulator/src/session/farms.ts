import type { Session } from './session.ts'

/** Which service a farm provides. */
type FarmKind = 'market-data' | 'historical' | 'security-definitions'

/** How far the connection to a farm is: `idle` until it is needed, `connecting` for a moment. */
export type FarmState = 'idle' | 'connecting' | 'connected' | 'broken'

/** A farm of back-end servers. */
export interface Farm {
  readonly name: string
  readonly kind: FarmKind
}

/** The farms a login may be connected to. */
export const farms: readonly Farm[] = [
  { name: 'usfarm.nj', kind: 'market-data' },
  { name: 'usfuture', kind: 'market-data' },
  { name: 'cashfarm', kind: 'market-data' },
  { name: 'usopt', kind: 'market-data' },
  { name: 'eufarm', kind: 'market-data' },
  { name: 'hfarm', kind: 'market-data' },
  { name: 'usfarm', kind: 'market-data' },
  { name: 'ushmds', kind: 'historical' },
  { name: 'secdefil', kind: 'security-definitions' },
]

/** Returns the farm of a name, which tells what farms of other logins provide: `euhmds` has history, `eufarm` quotes. */
export function farmNamed(name: string): Farm {
  const kind = name.includes('hmds') ? 'historical' : name.startsWith('secdef') ? 'security-definitions' : 'market-data'
  return farms.find((each) => each.name === name) ?? { name, kind }
}

type Notice = readonly [code: number, text: string]

const notices: Readonly<Record<FarmKind, { readonly [S in FarmState]?: Notice }>> = {
  'market-data': {
    connecting: [2119, 'Market data farm is connecting:'],
    connected: [2104, 'Market data farm connection is OK:'],
    broken: [2103, 'Market data farm connection is broken:'],
  },
  historical: {
    idle: [2107, 'HMDS data farm connection is inactive but should be available upon demand.'],
    connected: [2106, 'HMDS data farm connection is OK:'],
    broken: [2105, 'HMDS data farm connection is broken:'],
  },
  'security-definitions': {
    connected: [2158, 'Sec-def data farm connection is OK:'],
    broken: [2157, 'Sec-def data farm connection is broken:'],
  },
}

/** Tells a client how far a farm is; of farms of market data that nobody needed yet gateways say nothing. */
export function tellFarm(session: Session, farm: Farm, state: FarmState): void {
  const notice = notices[farm.kind][state]
  if (notice !== undefined) session.error(-1, notice[0], `${notice[1]}${farm.name}`)
}
