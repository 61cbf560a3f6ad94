import { held, heldInPart, noted, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

const levelOne: Subject = {
  number: 4,
  title: 'Level 1',
  observations: [
    held(
      'The request for a type of data is silent, even with a type that is none',
      simulator.live(
        'is not disturbed by another type, takes no notice of one that is none, and forgets it with the session',
      ),
    ),
    held(
      'The type belongs to the session: it must be sent again on a new socket, before subscriptions',
      simulator.live(
        'is not disturbed by another type, takes no notice of one that is none, and forgets it with the session',
      ),
      client.session('comes back with the same client id, fresh request ids and the market data type first'),
    ),
    held(
      'Another type does not disturb a stream that runs',
      simulator.live(
        'is not disturbed by another type, takes no notice of one that is none, and forgets it with the session',
      ),
      client.live('reads parameters and type in either order, and goes on when the type is changed'),
    ),
    held(
      'A stream begins with parameters, type and, for delayed data, 10167; parameters may come after the type',
      simulator.marketData('gets delayed data when it asks for that'),
      client.live('reads parameters and type in either order, and goes on when the type is changed'),
    ),
    held(
      '10167 is a notice; ticks follow, and it may be missing',
      client.marketData('comes delayed where asked for, and says so'),
    ),
    held(
      'The type is told for real data too',
      simulator.live('of a currency pair is real, with sizes in units of the base and neither exchange nor precision'),
    ),
    held(
      'The first delayed batch of a stock has types 66 to 76 and 88',
      simulator.market('open a delayed line with delayed types only'),
    ),
    held(
      'The first batch of a pair has its halt, extremes, close, bid and ask, and the time of the last tick',
      simulator.market('open a live line of a currency pair without trades'),
    ),
    held(
      'Later ticks are changes',
      simulator.market('replayed on top of each other they lead from one quote to the next'),
      client.quoteBoard('puts ticks together, with the age of each value, and quotes never change'),
    ),
    held(
      'Generic tick 236 is answered by 46 and 89',
      simulator.marketData('carries the generic ticks asked for; an unknown one is refused with 321'),
      simulator.market('generic ticks answer with their own types'),
    ),
    held(
      'Two subscriptions to one contract are independent',
      simulator.marketData('is independent of another one for the same contract'),
    ),
    held(
      'A cancel has no answer and ticks come for a moment longer; a second cancel is 300',
      simulator.live('still comes for a moment after its cancel, and the cancel has no answer'),
      simulator.marketData('falls silent shortly after it was cancelled, and its id is free again'),
      client.live('hears nothing of ticks that come after its cancel, nor of 300; they are counted'),
    ),
    held(
      'A line of headlines alone has no quotes; old headlines come first',
      simulator.marketData('of headlines alone has no quotes'),
      client.news('does not repeat itself after a reconnect'),
    ),
    held(
      'Without a subscription: parameters, then 10089, and neither ticks nor the end of a snapshot',
      simulator.marketData('is refused with 10089, after the parameters and without an end'),
      client.live('ends with 10089, after which the gateway sends no end'),
    ),
    held(
      'Once 2186 came instead, and nothing within the next second',
      client.live('waits for delayed data after 2186 and 10167, and for its end as long as its deadline'),
    ),
    held(
      '10167 and 2186 are notices; 10089 ends a snapshot at once, a stream only when no tick follows',
      client.codes('end a stream by 10089 only when no data follows'),
      client.live('ends with 10089, after which the gateway sends no end'),
      client.live('waits for delayed data after 2186 and 10167, and for its end as long as its deadline'),
    ),
    heldInPart(
      '10091 comes now and then on delayed logins, 10197 while another session has the data',
      'The simulator does not send 10091; the table of codes has it.',
      wire.codes('has each known code exactly once and no other'),
      simulator.outages('another session takes the live data and gives it back'),
      client.session('raises a competing session once, however many streams are told'),
    ),
    held(
      'A delayed snapshot is whole and ends, without 10167 at the newest versions',
      simulator.marketData('gets delayed data when it asks for that'),
    ),
    held(
      'A snapshot may end without a single tick',
      simulator.outages('a farm breaks, takes its data with it, and is mended'),
      client.live('without a tick is a quote without prices, and nothing is cancelled after its end'),
    ),
    held(
      'A snapshot that ended needs no cancel',
      client.live('without a tick is a quote without prices, and nothing is cancelled after its end'),
    ),
    held(
      'A regulatory snapshot without permission is 10213; it must never be asked for again unbidden',
      simulator.marketData(
        'may not use ticks by tick, bars of five seconds, books, regulatory snapshots or the latest history',
      ),
      client.marketData('pays for a regulatory snapshot only when asked to'),
      client.fallenLink(
        'ends what was sent, retryable, and lets look-ups wait for the next session within their deadline',
      ),
    ),
    held(
      'A CFD on a stock is rerouted, its book too: ask for the stock under the same id, once',
      simulator.marketData('of a CFD is sent to its stock'),
      simulator.depth('a CFD has the book of its stock'),
      client.marketData('follows one reroute under the same id, and not a second'),
    ),
    held(
      'Tick 787 is accepted at 225',
      simulator.marketData('carries odd lots beside the quotes of round ones'),
      client.marketData('reads every kind of tick, those of gateways to come included'),
    ),
    held(
      'Streams may stay dead after a farm came back: ask anew',
      simulator.outages('streams of a farm can stay dead after it came back, until they are asked for anew'),
      client.session('asks anew for a stream that stays dead after its farm came back, and for no other'),
    ),
    noted(
      'A stream once had prices with a constant offset until the end of the session',
      'What the gateway sends is handed on; no plausible price can be told from outside.',
    ),
    held(
      'Option calculations are type 53; -1 and -2 mean not computed',
      simulator.marketData('an option is calculated both ways'),
      client.marketData('computes options and explains exchange letters'),
      client.quoteBoard('reads greeks, the time of the last trade and halts'),
    ),
    heldInPart(
      'The exchange is required in calculations although conId is given',
      'No report says which code a gateway answers; the simulator says 321.',
      simulator.marketData('calculations need the exchange of their contract'),
    ),
  ],
}

const streams: Subject = {
  number: 5,
  title: 'Ticks by tick, depth, bars of five seconds',
  observations: [
    held(
      'Ticks by tick without permission are 10189, or 10089',
      simulator.marketData(
        'may not use ticks by tick, bars of five seconds, books, regulatory snapshots or the latest history',
      ),
      client.subscriptions('ends when it never ran, when the reason stays, or when its policy is to end'),
    ),
    held(
      'A book without permission is 10092; 2152 is a notice',
      simulator.depth('what has no book is refused with 10092, too many with 309'),
      client.codes('never end a request by a warning'),
      client.marketData('inserts, updates and deletes rows, and is emptied by 317'),
    ),
    held(
      'Rows of a book write zeros for place, operation and side',
      client.marketData('inserts, updates and deletes rows, and is emptied by 317'),
    ),
    held(
      'The cancel of a book repeats whether it was a smart one',
      simulator.depth('a cancel repeats the switch of the request'),
      client.marketData('repeats the flag of a SMART book when it cancels'),
    ),
    held(
      'Bars without permission: 420, 10089, or 321 for what cannot be shown',
      simulator.marketData(
        'may not use ticks by tick, bars of five seconds, books, regulatory snapshots or the latest history',
      ),
      simulator.marketData('bars of five seconds end at multiples of five'),
    ),
  ],
}

export const marketData: readonly Subject[] = [levelOne, streams]
