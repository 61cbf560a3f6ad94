import type { OpenRoom } from '../../session/handlers.ts'
import type { Session } from '../../session/session.ts'
import { wshEventDataJson, wshMetaDataJson } from '../../world/calendar/wsh.ts'

/** Answers requests for corporate events: first what there is, then the events; without a subscription neither. */
export const calendar: OpenRoom = ({ settings, world, clock }) => {
  const informed = new WeakSet<Session>()
  const isRefused = (session: Session, reqId: number | undefined): boolean => {
    if (settings.hasCalendar) return false
    session.error(reqId, 10276, 'News feed is not allowed.')
    return true
  }
  return {
    handlers: {
      WshMetaDataRequest: ({ reqId }, session) => {
        if (isRefused(session, reqId)) return
        informed.add(session)
        session.send({ type: 'WshMetaData', reqId, dataJson: wshMetaDataJson() })
      },
      WshEventDataRequest: (message, session) => {
        const { reqId } = message
        if (isRefused(session, reqId)) return
        if (informed.has(session))
          session.send({
            type: 'WshEventData',
            reqId,
            dataJson: wshEventDataJson(world.catalogue, message, clock.now()),
          })
        else session.error(reqId, 10282, 'WSH metadata must be requested first')
      },
      CancelWshMetaData: () => {},
      CancelWshEventData: () => {},
    },
  }
}
