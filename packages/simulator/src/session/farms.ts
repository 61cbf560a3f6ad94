import type { Session } from './session.ts'

/** Which service a farm provides. */
type FarmKind = 'market-data' | 'historical' | 'security-definitions'

/** A farm of back-end servers. */
export interface Farm {
  readonly name: string
  readonly kind: FarmKind
}

/** The farms a login is connected to. */
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

const notices = {
  'market-data': {
    ok: [2104, 'Market data farm connection is OK:'],
    broken: [2103, 'Market data farm connection is broken:'],
  },
  historical: {
    ok: [2106, 'HMDS data farm connection is OK:'],
    broken: [2105, 'HMDS data farm connection is broken:'],
  },
  'security-definitions': {
    ok: [2158, 'Sec-def data farm connection is OK:'],
    broken: [2157, 'Sec-def data farm connection is broken:'],
  },
} as const

/** Tells a client that a farm is connected or not. */
export function tellFarm(session: Session, farm: Farm, state: 'ok' | 'broken'): void {
  const [code, text] = notices[farm.kind][state]
  session.error(-1, code, `${text}${farm.name}`)
}
