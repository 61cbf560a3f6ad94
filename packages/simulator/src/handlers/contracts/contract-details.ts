import { dayText, parseDay } from '../../clock/days.ts'
import type { GatewayManners } from '../../session/manners.ts'
import type { DetailsRow } from '../../world/instruments/contract.ts'
import type { Conversation } from '../merge.ts'

/** Answers what a contract stands for: one row for each match and an end, or 200 alone. */
export const contractDetails: Conversation = ({ world, backEnd, settings }) => ({
  ContractDataRequest: ({ reqId, contract = {} }, session) => {
    if (settings.manners.flushesOutages && (backEnd.isLost || backEnd.farms.isSilent('secdefil'))) {
      backEnd.whenBack(() => session.error(reqId, 200, 'No security definition has been found for the request'))
      return
    }
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
      session.send({ type, reqId, ...withManners(world.details(instrument, exchange), settings.manners) })
    }
    session.send({ type: 'ContractDataEnd', reqId })
  },
  // The rows leave in one turn, so there is never anything left to cancel.
  CancelContractData: () => {},
})

/** Writes a row as an unfriendly gateway does: options a day late, zones under other names. */
function withManners(
  { contract, contractDetails }: DetailsRow,
  { lateExpiries, zoneName }: GatewayManners,
): DetailsRow {
  const { timeZoneId } = contractDetails
  const [day = '', time, zone] = (contract.lastTradeDateOrContractMonth ?? '').split(' ')
  const isLate = lateExpiries && contract.secType === 'OPT'
  const named = isLate ? dayLater(day) : day
  return {
    contract:
      day === ''
        ? contract
        : {
            ...contract,
            lastTradeDateOrContractMonth: [named, time, zone === undefined ? undefined : zoneName(zone)]
              .filter((part) => part !== undefined)
              .join(' '),
            lastTradeDate: named,
          },
    contractDetails: { ...contractDetails, timeZoneId: timeZoneId === undefined ? undefined : zoneName(timeZoneId) },
  }
}

function dayLater(text: string): string {
  const day = parseDay(text)
  return day === undefined ? text : dayText(day + 1)
}
