import type { Contract } from '@twskit/wire'
import { round } from '../../accounts/figures.ts'
import type { Holding } from '../../accounts/holding.ts'
import type { Instrument } from '../../world/instruments/instrument.ts'
import { contractOf } from '../../world/instruments/contract.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from '../orders/desk.ts'
import { accountsNamed, invalidAccount } from './accounts-named.ts'

const kind = 'positions'
const multiKind = 'positions multi'

/** Answers which positions accounts have; a row comes again after each fill. */
export const positions: Conversation = (gateway) => {
  const { accounts } = deskOf(gateway)
  const positionContract = (instrument: Instrument): Contract => {
    const { exchange: _, ...contract } = listedContract(instrument)
    return gateway.settings.manners.omitsExchanges ? contract : listedContract(instrument)
  }
  const held = (code: string): readonly Holding[] =>
    (accounts.of(code)?.holdings ?? []).filter(({ position }) => position !== 0)
  return {
    PositionsRequest: (_, session) => {
      const tell = (account: string, { instrument, position, averageCost }: Holding): void => {
        const contract = positionContract(instrument)
        session.send({ type: 'Position', account, contract, position, avgCost: round(averageCost, 7) })
      }
      session.finish(kind, 0)
      for (const code of gateway.accounts) for (const each of held(code)) tell(code, each)
      session.send({ type: 'PositionEnd' })
      const stop = accounts.watch(({ account, holding }) => tell(account.code, holding))
      session.begin(kind, 0, stop)
    },
    CancelPositions: (_, session) => {
      session.finish(kind, 0)
    },
    PositionsMultiRequest: ({ reqId, account: name, modelCode: model }, session) => {
      const codes = accountsNamed(gateway, name)
      if (codes === undefined) return session.error(reqId, 321, invalidAccount(name))
      const tell = (account: string, { instrument, position, averageCost }: Holding): void => {
        const contract = positionContract(instrument)
        const avgCost = round(averageCost, 7)
        session.send({
          type: 'PositionMulti',
          reqId,
          account,
          contract,
          position,
          avgCost,
          modelCode: model || undefined,
        })
      }
      let stop: () => void = () => {}
      if (!session.begin(multiKind, reqId, () => stop())) return
      for (const code of codes) for (const each of held(code)) tell(code, each)
      session.send({ type: 'PositionMultiEnd', reqId })
      stop = accounts.watch(({ account, holding }) => {
        if (codes.includes(account.code)) tell(account.code, holding)
      })
    },
    CancelPositionsMulti: ({ reqId }, session) => {
      session.finish(multiKind, reqId)
    },
  }
}

/** Positions name the exchange on which the instrument is listed. */
function listedContract(instrument: Instrument): Contract {
  const { primaryExch: _, ...contract } = contractOf(instrument)
  return { ...contract, exchange: instrument.primaryExchange === '' ? contract.exchange : instrument.primaryExchange }
}
