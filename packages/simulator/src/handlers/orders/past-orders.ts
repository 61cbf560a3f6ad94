import { completedOrderOf } from '../../trading/echo.ts'
import { detailsOfExecution } from '../../trading/executions.ts'
import type { Conversation } from '../merge.ts'
import { deskOf } from './desk.ts'
import { sendOrderMessage } from './messages.ts'

/** Answers what has become of orders: those that are over, and executions. */
export const pastOrders: Conversation = (gateway) => {
  const { trading } = deskOf(gateway)
  return {
    CompletedOrdersRequest: ({ apiOnly }, session) => {
      for (const order of trading.book.completed()) {
        if (apiOnly === true && order.isManual) continue
        sendOrderMessage(session, completedOrderOf(order, trading.announcer.echoFacts))
      }
      session.send({ type: 'CompletedOrdersEnd' })
    },
    ExecutionRequest: ({ reqId, executionFilter }, session) => {
      const found = trading.executions.list(executionFilter ?? {}, gateway.clock.now())
      for (const booked of found) sendOrderMessage(session, detailsOfExecution(booked, reqId ?? 0))
      for (const { report } of found) if (report !== undefined) sendOrderMessage(session, report)
      session.send({ type: 'ExecutionDetailsEnd', reqId })
    },
  }
}
