import { type CommissionAndFeesReport, type Contract, type Execution, parseTimestamp } from '@twskit/wire'
import { contractFrom } from '../contracts/index.ts'

/** One execution of an order, with its cost once that is known. */
export interface Fill {
  /** The gateway's name of it; after a correction the name of the correction. */
  readonly execId: string
  /** Names the order it belongs to for good. */
  readonly permId: number | undefined
  /** The order's id for the client that placed it; `undefined` for orders made by hand that are not bound. */
  readonly orderId: number | undefined
  readonly clientId: number | undefined
  readonly account: string | undefined
  /** When it happened; `undefined` where the gateway's text names no zone, see `execution.time`. */
  readonly time: Date | undefined
  /** What was traded; its exchange is the venue. */
  readonly contract: Contract
  /** `BOT` or `SLD`. */
  readonly side: string | undefined
  readonly shares: number
  /** In the currency of the contract, commission not included. */
  readonly price: number
  /** The cost of this fill alone; `undefined` while it is not known. A rebate is below 0. */
  readonly commission: number | undefined
  readonly commissionCurrency: string | undefined
  /** The profit or loss this fill realizes, fees of both sides included; `undefined` for one that opens a position. */
  readonly realizedPnl: number | undefined
  /** Says that it was learned by asking, at the start or after a gap, and not when it happened. */
  readonly recovered: boolean
  /** The gateway's message in full. */
  readonly execution: Execution
  /** The gateway's report on its cost, without the -1 that it writes for a cost it does not know yet. */
  readonly report: CommissionAndFeesReport | undefined
}

/** An execution as it came. */
export interface ReceivedExecution {
  readonly contract: Contract | undefined
  readonly execution: Execution
  readonly recovered: boolean
}

/** Makes a fill of an execution and the report on its cost. */
export function fillFrom(received: ReceivedExecution, report: CommissionAndFeesReport | undefined): Fill {
  const { contract, execution, recovered } = received
  return {
    execId: execution.execId ?? '',
    permId: known(execution.permId),
    orderId: known(execution.orderId),
    clientId: execution.clientId,
    account: execution.acctNumber,
    time: execution.time === undefined ? undefined : parseTimestamp(execution.time),
    contract: contractFrom(contract),
    side: execution.side,
    shares: execution.shares ?? 0,
    price: execution.price ?? 0,
    commission: isCostKnown(report) ? report.commissionAndFees : undefined,
    commissionCurrency: report?.currency,
    realizedPnl: report?.realizedPNL,
    recovered,
    execution,
    report: report === undefined || isCostKnown(report) ? report : { ...report, commissionAndFees: undefined },
  }
}

/** The gateway writes exactly -1 in a report while the cost of a fill is not known to it; a report with the cost follows, or never comes. */
const NOT_KNOWN_YET = -1

/** Whether a report names the cost of its fill. */
export function isCostKnown(
  report: CommissionAndFeesReport | undefined,
): report is CommissionAndFeesReport & { readonly commissionAndFees: number } {
  return report?.commissionAndFees !== undefined && report.commissionAndFees !== NOT_KNOWN_YET
}

/** 0 stands for an id that is not there. */
function known(id: number | undefined): number | undefined {
  return id === 0 ? undefined : id
}
