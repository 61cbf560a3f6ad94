import { held, heldInPart, noted, type Observation, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

const anyOrder = client.ledger('makes the same of %s, in whatever order and however often it is told')

const shape: readonly Observation[] = [
  held(
    'Each change is an openOrder and an orderStatus, repeated two to four times',
    simulator.fills('rests, and fills at its own price when the market comes to it'),
    client.ledger('says of a repetition that it is none'),
    anyOrder,
  ),
  held(
    'The last word on a cancelled order is its status alone, then 202; a filled one is told again with its commission',
    simulator.fills('is cancelled with its status alone and 202'),
    simulator.fills('tells the commission in the second pair of a fill'),
    client.placing('resolves when the order is over, whichever says so first'),
  ),
  held(
    'The first echo has the permanent id; whyHeld is absent, trigger, child, or both',
    simulator.live('differs from what was asked for'),
    simulator.orders('a bracket and a preview'),
    client.placing('sends it once under the next id, with its time in force, at %i'),
  ),
  held(
    'An echo differs from the request: OCA type, clearing intent, None, submitter and more',
    simulator.live('differs from what was asked for'),
    client.placing('sends an order of an earlier session again without what only answers carry'),
  ),
  held(
    'A trailing stop price is filled in for orders that do not trail',
    simulator.live('differs from what was asked for'),
    client.placing('sends an order of an earlier session again without what only answers carry'),
  ),
  held('Some values are in one echo and not in the next', simulator.live('has values that the next one lacks')),
  held(
    'Good-till-cancelled orders are given a date at which they end',
    simulator.fills('DAY ends with the session, GTC goes on and says until when'),
  ),
  held(
    'The filled quantity of an echo is final only with Filled; progress is in the status',
    simulator.fills('tells the commission in the second pair of a fill'),
    client.ledger('sums up what a life of partial fills came to'),
  ),
  held(
    'Time and words of completion are in the echo of Filled already',
    simulator.fills('tells the commission in the second pair of a fill'),
  ),
]

const rest: readonly Observation[] = [
  held(
    'A limit order that rests is told as Submitted, again, and is cancelled with 202, PendingCancel at times between',
    simulator.fills('rests, and fills at its own price when the market comes to it'),
    simulator.fills('is cancelled with its status alone and 202'),
    client.orders('rest, are changed, and cancelled'),
  ),
  held(
    'While the market is closed: PreSubmitted, a second later 399, then PreSubmitted three times',
    simulator.fills('an order is PreSubmitted, warned of with 399, told again and placed at the opening'),
  ),
  held(
    'A cancel right after the placement, while it is closed, passes PendingCancel twice',
    simulator.fills('a cancel passes PendingCancel twice'),
    simulator.fills('what is cancelled before it was acknowledged is acknowledged first'),
  ),
  held(
    '399 and 10349 may come before the first echo; neither is a word on the order',
    simulator.fills('now and then 399 comes before the first openOrder'),
    client.placing('takes neither 399 nor 10349 for a word on the order, whenever they come'),
  ),
  held(
    'The text of 202 is spelt in two ways',
    simulator.orders('a resting order is listed, replayed after a reconnect and cancelled'),
    client.placing('resolves when the order is over, whichever says so first'),
  ),
  held(
    'Cancels outside hours may stay unanswered until the opening',
    client.live('that stays unanswered, as over night, ends at its deadline and leaves the order as it was'),
  ),
]

const fills: readonly Observation[] = [
  held(
    'A purchase: Submitted, execution, Filled, commission; a sale is PreSubmitted first and told once more with its commission',
    simulator.fills('is acknowledged, filled at the other side and charged'),
    simulator.fills('a sale is told as PreSubmitted before it is Submitted'),
  ),
  held(
    'Execution, status and commission come in any order, the status at times not at all',
    simulator.fills('comes in other orders too, never with other contents'),
    anyOrder,
    client.placing('takes an execution for a word when no other comes'),
  ),
  held(
    'Each part has its execution and its report; the commission of the echo is that of all parts so far',
    simulator.fills('a large one is filled in parts with one commission in all'),
    wire.frames('writes small commissions with an exponent'),
    client.ledger('sums up what a life of partial fills came to'),
  ),
  held(
    'Realized profit is missing when a trade opens, and less the fees of both trades when it closes',
    simulator.fills('a round trip realizes the difference of the prices less both fees'),
    simulator.holding('is the difference of the prices less the fees of both trades'),
  ),
  held(
    'The time of an execution is in a named zone or in UTC; sides are BOT and SLD; the exchange is where it happened',
    wire.timestamps('reads what formatTimestamp writes'),
    simulator.fills('is acknowledged, filled at the other side and charged'),
    client.reconciliation('come with their costs and without what was corrected, for the days asked for'),
  ),
  held(
    'Executions, commissions and corrections come after Filled',
    client.ledger('counts a late fill of a cancelled order, and calls it filled when nothing is left'),
    anyOrder,
  ),
]

const changes: readonly Observation[] = [
  held(
    'A change is echoed twice with the new values; that of a filled order is ignored; of several the last one counts',
    simulator.changes('is echoed with the new values, twice'),
    simulator.changes('of a filled order is ignored in silence'),
    simulator.changes('before the acknowledgement is acknowledged with the last values'),
    client.placing('resolves at the echo of the new values, not at a repetition of the old'),
  ),
  held(
    'A refused change shows the old values, then 462; the order works on',
    simulator.changes('that may not be made shows the old values, then 462'),
    client.placing('leaves the order as it was when the change is refused'),
  ),
  held(
    'After a change without connectivity there may be two orders of different permanent ids',
    client.ledger('takes a second order under an id that is used again for what it is'),
    client.placing('fails at once while there is no session, and is not sent later'),
  ),
]

const groups: readonly Observation[] = [
  held(
    'Children wait in silence for the one that is transmitted, then are held and joined in a group of the parent',
    simulator.groups('is silent until the last child is transmitted'),
    simulator.groups('holds its children and joins them in a group of the parent'),
  ),
  held(
    'Cancelling a child cancels its sibling; cancelling that is 10148',
    simulator.groups('cancelling a child cancels its sibling; a later cancel answers 10148'),
  ),
  held(
    'The fill of one exit cancels the other',
    simulator.groups('the fill of one child cancels the other'),
    client.orders('protect one another in a bracket'),
  ),
  held(
    'An order that is not transmitted is not spoken of',
    simulator.groups('is silent until the last child is transmitted'),
    client.placing('does not wait for a word on an order that is held back'),
  ),
  held(
    'Hedges are children; an impossible one is 10063',
    simulator.groups('a currency hedge exchanges what its parent has spent'),
    simulator.refusals('$why: $code'),
  ),
  held(
    'IOC that finds nothing passes PendingCancel, while closed after an echo with outsideRth',
    simulator.fills('IOC that finds nothing passes PendingCancel'),
    simulator.fills('IOC is shown as Submitted, then with outsideRth, then given up'),
  ),
  held(
    'FOK on a smart-routed stock is Inactive, 201 later, Inactive again',
    simulator.fills('FOK is refused for stocks: Inactive first, 201 afterwards, Inactive again'),
    client.placing('waits for the reason when an order is echoed as inactive first'),
  ),
]

const refusals: readonly Observation[] = [
  held(
    'An unknown order type is 321 alone, an unknown contract 200 alone',
    simulator.refusals('$why: $code'),
    client.placing('rejects with the code %i, and keeps the trade as rejected'),
  ),
  held(
    'A missing time in force is 10052, or supplied with 10349: always send it',
    simulator.orders('the newest versions demand a time in force, older ones supply it, the oldest in silence'),
    client.placing('sends it once under the next id, with its time in force, at %i'),
  ),
  held(
    'What the account may not do is Inactive first, 201 later; an inactive order can be corrected',
    simulator.refusals('too little money: Inactive, then 201 with the amounts'),
    simulator.refusals('an Inactive order can be corrected under its id'),
    client.placing('resolves with an inactive order when no reason follows'),
  ),
  held(
    'A limit far through the market is cancelled instead of filled',
    simulator.fills('one far through the market is protected from itself'),
  ),
  held(
    'No permission to trade is 460 on the order',
    simulator.orders('what the login has no permission to trade is refused with 460'),
    client.placing('rejects with the code %i, and keeps the trade as rejected'),
  ),
  held(
    'A used id is 103, a start time that is none 10315',
    simulator.refusals('$why: $code'),
    client.placing('rejects with the code %i, and keeps the trade as rejected'),
  ),
  held(
    'MOO and PEG PRI fail, OPG and REL are right; some algorithms take some attributes',
    simulator.refusals('$why: $code'),
    simulator.fills('OPG trades at the opening'),
    simulator.live('a preview with a display size is refused for a dark algorithm, with nothing but the code'),
  ),
  held(
    'An order may get no answer at all',
    simulator.control('a test leaves a request unanswered'),
    client.placing('says that an order may have executed when nothing is said of it, and then still follows it'),
  ),
  held(
    'A preview is one openOrder with margins and costs, and no status',
    simulator.changes('is one openOrder with margins and commission, and leaves nothing behind'),
    simulator.changes('of what is dearer at some exchanges says what it costs at least and at most'),
    client.placing('reads margins as numbers, and places nothing, at %i'),
  ),
  held(
    'Its margins are in the currency of the account, and some accounts get no commission',
    client.placing('reads margins as numbers, and places nothing, at %i'),
  ),
  held(
    'A refused preview is the code alone, and 10349 may come before',
    simulator.changes('of too much is 201 alone'),
    client.placing('is refused as the order would be, and never may have executed'),
  ),
]

const cancels: readonly Observation[] = [
  held(
    'A cancel of what is over is 10148 or 161, of what is unknown or another client’s 10147; a read-only API says 321',
    simulator.changes('of an unknown order is 10147, and so is that of another client’s, which works on'),
    simulator.changes('of what is over is 10148 with the state, of what is being cancelled 161'),
    simulator.changes('of everything reaches all clients, parents before children, after 161 for what is over'),
    client.placing('asks what has become of an order it takes for working, after code %i'),
    client.placing('says that the gateway does not know an order, and that its fate is unknown'),
  ),
  held(
    'Client 0 cannot cancel orders of others either; a global cancel reaches all',
    simulator.orders('see orders of others when they ask, and cannot cancel them'),
    client.placing('leaves orders of others alone'),
    client.orders('of all clients are ended by a global cancel'),
  ),
  held(
    'A global cancel ends parents before children, after 161 for what is over; without orders it is silent',
    simulator.changes('of everything reaches all clients, parents before children, after 161 for what is over'),
    simulator.changes('of everything is silent when there is nothing'),
    client.placing('cancels everything with one message, which nothing answers'),
  ),
]

const lists: readonly Observation[] = [
  held(
    'Open orders are pairs and an end; an unasked pair may come between other answers',
    simulator.orders('see orders of others when they ask, and cannot cancel them'),
    client.ledger('keeps orders of other clients apart from its own of the same id'),
  ),
  held(
    'Orders made by hand all have the id 0 until they are bound, and ids are used again: go by the permanent id',
    simulator.changes('bear the id 0 until client 0 binds them'),
    client.ledger('tells orders made by hand apart, which all have the id 0, and binds them'),
    client.ledger('takes a second order under an id that is used again for what it is'),
  ),
  heldInPart(
    'Orders are bound for client 0 of a TWS only',
    'The simulated gateway binds too, so that it can be tested.',
    simulator.orders('reach client 0 once it binds them'),
    simulator.orders('cannot be bound by others'),
    client.reconciliation('are bound to client 0, again after a reconnect'),
  ),
  noted(
    'From TWS 10.48 on, open orders include deactivated ones',
    'They are orders with the field deactivate, which is handed on as it comes.',
  ),
  held(
    'Completed orders have a permanent id and no order id; an empty list is its end alone',
    simulator.orders('an order is placed, filled, charged and found again'),
    simulator.orders('are left out of completed orders when only those of clients are wanted'),
    client.ledger('finds out that two records are one order, and keeps what was known of both'),
  ),
  held(
    'Executions of several clients: all details, then all reports in the same order, then the end',
    simulator.orders('all executions come first, then their reports in the same order'),
    client.reconciliation('come with their costs and without what was corrected, for the days asked for'),
  ),
  held(
    'An empty list of executions may lack its end',
    simulator.faults('end markers can be missing, all of them or some'),
    client.reconciliation('are up to date although the gateway leaves the end of the executions out'),
    client.asking('ends a list without an end marker when nothing has come for its time'),
  ),
  held(
    'Parallel requests for executions are served one after the other',
    simulator.live('requests for executions are served one after the other'),
  ),
  held(
    'An exercise is an order under the id of the request; refused with 322 when it is not in the money',
    simulator.changes('are orders under the id of the request, carried out at the close'),
    simulator.changes('of %s are refused with 322'),
    client.placing('follows the order that has the id of the request'),
  ),
]

export const orders: Subject = {
  number: 7,
  title: 'Orders',
  observations: [...shape, ...rest, ...fills, ...changes, ...groups, ...refusals, ...cancels, ...lists],
}
