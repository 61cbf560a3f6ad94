import { maskAccounts } from '@twskit/wire'
import type { UserCode } from './user-code.ts'

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

/**
 * Makes the log of a client. Without a logger it says nothing: the client never writes to the console by itself.
 *
 * @param accounts The account codes of the session: they are masked also where they do not look like one.
 */
export function logTo(
  logger: Logger | undefined,
  redactAccounts: boolean,
  userCode: UserCode,
  accounts: () => readonly string[] = () => [],
): Log {
  if (logger === undefined) return SILENT
  const shown = (message: string): string => {
    const line = inOneLine(message)
    return redactAccounts ? maskAccounts(line, accounts()) : line
  }
  const level = (name: keyof Logger) => (message: string) => userCode.run('logger', () => logger[name](shown(message)))
  return { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') }
}

/** Writes line ends and other control characters of the gateway's words visibly, so that they make no lines and no colours of their own. */
function inOneLine(message: string): string {
  // Reads control characters and the separators that some terminals and viewers take for line ends.
  return message.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}
