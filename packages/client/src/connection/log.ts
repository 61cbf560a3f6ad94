import { maskAccounts } from '@twskit/wire'

/** Takes log lines: `console`, a pino logger, or anything with these four methods. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
  error(message: string): void
}

/** The client's own log: what it says goes to the logger of the connect options, account codes masked unless asked otherwise. */
export type Log = Logger

const SILENT: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** Makes the log of a client. Without a logger it says nothing: the client never writes to the console by itself. */
export function logTo(logger: Logger | undefined, redactAccounts: boolean): Log {
  if (logger === undefined) return SILENT
  const shown = redactAccounts ? maskAccounts : (message: string) => message
  return {
    debug: (message) => logger.debug(shown(message)),
    info: (message) => logger.info(shown(message)),
    warn: (message) => logger.warn(shown(message)),
    error: (message) => logger.error(shown(message)),
  }
}
