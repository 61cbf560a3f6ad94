import type { ClientMessage, GatewayMessage } from '@twskit/wire'

/** Writes a message as one readable line: its name and what it carries, without what is empty; an error as its code and words. */
export function logLine(message: ClientMessage | GatewayMessage): string {
  if (message.type === 'ErrorMessage') {
    const { id = -1, errorCode, errorMsg } = message
    return `${errorCode} ${errorMsg}${id === -1 ? '' : ` (id ${id})`}`
  }
  const { type, ...fields } = message
  const parts = Object.entries(fields).flatMap(([name, value]) => {
    const text = brief(value)
    return text === '' ? [] : [`${name}=${text}`]
  })
  return [type, ...parts].join(' ')
}

const MOST_LETTERS = 60

function brief(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > MOST_LETTERS
        ? `${JSON.stringify(value.slice(0, MOST_LETTERS))}…`
        : value && JSON.stringify(value)
    case 'number':
    case 'boolean':
      return String(value)
    case 'object': {
      if (value === null) return ''
      if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.length}]`
      const parts = Object.entries(value).flatMap(([name, each]) => {
        const text = brief(each)
        return text === '' || text === '0' || text === 'false' ? [] : [`${name}:${text}`]
      })
      return parts.length === 0 ? '' : `{${parts.join(' ')}}`
    }
    default:
      return ''
  }
}
