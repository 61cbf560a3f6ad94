import { DecodeError } from '@twskit/wire'

/** Anything JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/**
 * Reads the JSON of a message.
 *
 * @throws {@link DecodeError} when it is none.
 */
export function jsonFrom(text: string, messageType: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch (cause) {
    throw new DecodeError(
      `${messageType}.dataJson is not JSON: "${text.slice(0, 80)}". The request failed; the connection goes on.`,
      { reason: 'bad-value', messageType, field: 'dataJson', cause },
    )
  }
}
