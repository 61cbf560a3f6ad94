import { conversations, type Contract } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { check, type OpenWord, openWord } from '../validation/index.ts'
import { contractSchema } from './contract-schema.ts'

/** The reports about a company that gateways of their time offered. */
export const fundamentalReports = [
  'ReportSnapshot',
  'ReportsFinSummary',
  'ReportRatios',
  'ReportsFinStatements',
  'RESC',
  'CalendarReport',
] as const

/** A report about a company: an overview, a summary, ratios, statements, estimates, or its calendar. */
export type FundamentalReport = OpenWord<(typeof fundamentalReports)[number]>

const reportSchema = openWord(fundamentalReports, {
  form: /^[A-Z][A-Za-z]+$/,
  formWords: 'a newer report, its name beginning with a capital letter',
})

/** The call `fundamentalData`. */
export interface FundamentalDataCall {
  /**
   * Reads a report about a company, as XML. The service was retired with API 10.47: newer gateways refuse it, and all need its subscription.
   *
   * Stands for `reqFundamentalData` and `cancelFundamentalData`.
   *
   * @throws {@link RequestError} with code 430 when there is no such report, or the gateway no longer has the service.
   * @throws {@link ValidationError} when contract or report is not what it should be.
   *
   * @example
   * ```ts
   * import { connect, stock } from '@twskit/client'
   *
   * await using ib = await connect()
   * const xml = await ib.fundamentalData(stock('IBM'), 'ReportSnapshot')
   * console.log(xml.length)
   * ```
   */
  fundamentalData(contract: Contract, report: FundamentalReport, options?: CallOptions): Promise<string>
}

/** Makes the call `fundamentalData`. */
export function fundamentalData({ requests }: ClientContext): FundamentalDataCall {
  return {
    fundamentalData: async (contract, report, options) => {
      const checked = check(contractSchema, contract, 'contract')
      const reportType = check(reportSchema, report, 'report')
      return requests.ask(
        askOne(conversations.fundamentalData, { contract: checked, reportType }, ({ data = '' }) => data),
        options,
      )
    },
  }
}
