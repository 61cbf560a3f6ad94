import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type AskSpec, type CallOptions } from '../requests/index.ts'
import { jsonFrom, type JsonValue } from './json.ts'

export interface WshMetaDataCall {
  /**
   * Reads which events and filters the Wall Street Horizon calendar knows, as the provider's own JSON. The default deadline is 30 seconds.
   *
   * Stands for `reqWshMetaData` and `cancelWshMetaData`.
   *
   * @throws {@link RequestError} with code 10276 without a subscription to the calendar.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * console.log(JSON.stringify(await ib.wshMetaData(), undefined, 2))
   * ```
   */
  wshMetaData(options?: CallOptions): Promise<JsonValue>
}

export function wshMetaData({ requests }: ClientContext): WshMetaDataCall {
  return { wshMetaData: (options) => requests.ask(metaDataSpec, options) }
}

/** Says how the meta data are asked for. */
export const metaDataSpec: AskSpec<JsonValue> = askOne(conversations.wshMetaData, {}, ({ dataJson = '' }) =>
  jsonFrom(dataJson, 'WshMetaData'),
)
