import type { OpenRoom } from '../../session/handlers.ts'
import { applyChanges } from './changes.ts'
import { defaultConfiguration } from './defaults.ts'

/** Answers requests to read and to change the gateway's configuration. */
export const configuration: OpenRoom = ({ settings, orderIds }) => {
  let configured = defaultConfiguration(settings)
  return {
    handlers: {
      ConfigRequest: ({ reqId }, session) => session.send({ type: 'ConfigResponse', reqId, ...configured }),
      UpdateConfigRequest: ({ reqId, acceptedWarnings = [], resetAPIOrderSequence, ...wanted }, session) => {
        const { type: _, ...sections } = wanted
        const { configuration: changed, changedFields, warnings } = applyChanges(configured, sections)
        const accepted = new Set(acceptedWarnings.map(({ messageId }) => messageId))
        const open = warnings.filter(({ messageId }) => !accepted.has(messageId))
        if (open.length > 0) {
          session.send({
            type: 'UpdateConfigResponse',
            reqId,
            status: 'Rejected',
            message: 'Accept the warnings to change these settings',
            warnings: open,
          })
          return
        }
        configured = changed
        if (resetAPIOrderSequence === true) orderIds.reset()
        session.send({ type: 'UpdateConfigResponse', reqId, status: 'Success', changedFields })
      },
    },
  }
}
