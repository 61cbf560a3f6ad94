import type { ScannerDataElement, ScannerSubscription } from '@twskit/wire'
import type { OpenRoom } from '../../session/handlers.ts'
import type { Session } from '../../session/session.ts'
import { scannerParametersXml } from '../../world/scanner/parameters.ts'
import { SCAN_EVERY_MS, scan } from '../../world/scanner/scanner.ts'
import { roomOf, type Conversation } from '../merge.ts'

/** Answers what can be scanned for. */
const parameters: Conversation = () => ({
  ScannerParametersRequest: (_, session) => session.send({ type: 'ScannerParameters', xml: scannerParametersXml() }),
})

/** Answers scans: a whole ranking now, and again every half minute. */
const subscriptions: Conversation = ({ world, settings }) => {
  const withManners = (row: ScannerDataElement): ScannerDataElement =>
    settings.manners.omitsExchanges ? { ...row, contract: { ...row.contract, exchange: undefined } } : row
  const tell = (session: Session, reqId: number | undefined, query: ScannerSubscription): boolean => {
    const rows = scan(world.catalogue, world.market, query)
    if ('refused' in rows) session.error(reqId, rows.refused.code, rows.refused.message)
    else session.send({ type: 'ScannerData', reqId, scannerDataElement: rows.map(withManners) })
    return !('refused' in rows)
  }
  return {
    ScannerSubscriptionRequest: ({ reqId, scannerSubscription = {} }, session) => {
      if (session.runs('scanner', reqId)) {
        session.error(reqId, 385, 'Duplicate ticker ID for API scanner subscription')
        return
      }
      if (!tell(session, reqId, scannerSubscription)) return
      let cancel: () => void
      const wait = (): void => {
        cancel = session.after(SCAN_EVERY_MS, () => {
          tell(session, reqId, scannerSubscription)
          wait()
        })
      }
      wait()
      session.begin('scanner', reqId, () => cancel())
    },
    CancelScannerSubscription: ({ reqId }, session) => {
      if (!session.finish('scanner', reqId))
        session.error(reqId, 365, `No scanner subscription found for ticker id:${reqId ?? 0}`)
    },
  }
}

/** Answers requests of the market scanner. */
export const scanner: OpenRoom = roomOf(parameters, subscriptions)
