import type { Conversation } from '../merge.ts'

/** Takes the level of the gateway's own log file: 1 to 5, no answer. */
export const logLevel: Conversation = () => ({
  SetServerLogLevelRequest: ({ logLevel: level }, session) => {
    if (level === undefined || level < 1 || level > 5)
      session.error(-1, 321, "Error validating request.-'cG' : cause - Invalid log level")
  },
})
