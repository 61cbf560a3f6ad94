import { connect, limit, stock, SteppedClock, type Trade } from '@twskit/client'
import type { ClientMessage, GatewayMessage } from '@twskit/wire'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled } from '../settled.ts'
import { ScriptedGateway, type Line } from '../support/scripted-gateway.ts'
import { type AnswerForm, cancelForms, changeForms, changes, code, placementForms } from './answer-forms.ts'
import { CLIENT, echo, filled, status } from './scripted.ts'

const order = limit('BUY', 100, 10)

/** Serves a client until it has gone: questions for orders get what is given, other messages their own answers. */
async function serve(
  line: Line,
  whenAsked: () => readonly GatewayMessage[],
  answer: (message: ClientMessage) => readonly GatewayMessage[],
): Promise<void> {
  for (;;) {
    const message = await line.nextOfAny()
    if (message === undefined) return
    if (message.type === 'AllOpenOrdersRequest') line.send(...whenAsked(), { type: 'OpenOrdersEnd' })
    else if (message.type === 'ExecutionRequest') line.send({ type: 'ExecutionDetailsEnd', reqId: message.reqId ?? -1 })
    else if (message.type === 'CompletedOrdersRequest') line.send({ type: 'CompletedOrdersEnd' })
    else line.send(...answer(message))
  }
}

type Operation = 'placement' | 'change' | 'cancel'

/** Does one thing to an order, on a gateway that answers it in one form; returns what came of it. */
async function outcomeOf(operation: Operation, form: AnswerForm, serverVersion: number): Promise<Trade | Error> {
  const clock = new SteppedClock()
  await using gateway = await ScriptedGateway.start({ serverVersion })
  const connecting = connect({
    port: gateway.port,
    clientId: CLIENT,
    reconcileOrders: false,
    reconnect: false,
    heartbeatMs: 0,
    clock,
  })
  const line = await gateway.accept()
  await line.begin({ nextValidId: 7 })
  let answers: readonly GatewayMessage[] =
    operation === 'placement' ? form.says : [echo('Submitted'), status('Submitted')]
  let answered = 0
  const serving = serve(
    line,
    () => form.whenAsked ?? [],
    () => {
      answered++
      return answers
    },
  )
  const ib = await connecting
  try {
    const placing = ib.placeOrder(stock('AAPL'), order)
    let doing: Promise<Trade> = placing
    let due = 1
    if (operation !== 'placement') {
      const trade = await placing
      answers = form.says
      due = 2
      doing = operation === 'change' ? trade.modify(changes) : trade.cancel()
    }
    const ended = doing.catch((error: Error) => error)
    // Time stands still until the answers are there, for a silence begins after them.
    for (let turn = 0; answered < due && turn < 1_000; turn++) await settled()
    const isOver = await raced(ended)
    if (!isOver && form.afterMs !== undefined) clock.advance(form.afterMs)
    if (!isOver && !(await raced(ended))) throw new Error('It still waits')
    return await ended
  } finally {
    await ib.close()
    await serving
  }
}

/** Says whether a promise is settled within what happens on a socket without time passing. */
async function raced(promise: Promise<unknown>): Promise<boolean> {
  let isOver = false
  void promise.finally(() => {
    isOver = true
  })
  for (let turn = 0; !isOver && turn < 200; turn++) await settled()
  return isOver
}

describe.each([187, 213])('at server version %i', (version) => {
  describe.each([
    ['placement' as const, placementForms],
    ['change' as const, changeForms],
    ['cancel' as const, cancelForms],
  ])('a %s', (operation, forms) => {
    it.each(forms)('is answered by $name', async (form) => {
      expect(await outcomeOf(operation, form, version)).toMatchObject(form.trade ?? form.error ?? {})
    })
  })
})

describe('a placement', () => {
  const words: readonly GatewayMessage[] = [
    echo('Submitted'),
    status('Submitted'),
    filled('a.1.01', 100),
    filled('a.2.01', 40),
  ]
  const remarks: readonly GatewayMessage[] = [code(399), code(10349), code(463), code(109), code(2109)]

  it('is answered by any word on its order, whatever is remarked before and after', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...words], { minLength: 1 }),
        fc.subarray([...remarks]),
        fc.infiniteStream(fc.nat()),
        async (said, remarked, order_) => {
          const says = [...said, ...remarked]
            .map((message) => ({ message, rank: order_.next().value as number }))
            .toSorted((a, b) => a.rank - b.rank)
            .map(({ message }) => message)
          const trade = await outcomeOf('placement', { name: '', says, afterMs: 250 }, 213)
          expect(trade).not.toBeInstanceOf(Error)
          expect(trade).toMatchObject({ orderId: 7, rejection: undefined })
        },
      ),
      { numRuns: 25 },
    )
  })
})
