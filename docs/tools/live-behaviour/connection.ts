import { held, heldInPart, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

const start: Subject = {
  number: 1,
  title: 'Connection and start',
  observations: [
    held(
      'Accounts, the next order id and farm notices come within milliseconds',
      simulator.session('speaks version %i over a socket when the client offers it'),
      client.connecting('is ready at server version %i once accounts and the next order id are there'),
    ),
    held(
      'They come in any order, notices between them',
      simulator.faults('the start can be shuffled and is complete all the same'),
      client.connecting('takes accounts and id in any order, among replayed orders (shuffled: %s)'),
    ),
    held(
      'Working orders of the client id come first of all, unasked, then an end; without any, there is no end',
      simulator.orders('a resting order is listed, replayed after a reconnect and cancelled'),
      simulator.session('speaks version %i over a socket when the client offers it'),
      client.reconciliation('include those that the gateway replays before the session is ready'),
    ),
    held(
      'Orders that are over are not replayed',
      simulator.live('replays what still works, not in order of the ids, and nothing that is over'),
    ),
    held(
      'The replay is not in order of the ids',
      simulator.live('replays what still works, not in order of the ids, and nothing that is over'),
    ),
    held('Each client id has order ids of its own, from 1', simulator.orders('have ids of their own')),
    held(
      'After a reconnect the next id is the last used and one; asking again gives the same',
      simulator.live('gives the id behind the last one used, and the same again when asked'),
      client.placing('never uses an id twice, though the gateway goes back'),
    ),
    held(
      'Asking for accounts is answered by them and does nothing else',
      simulator.live('gives the id behind the last one used, and the same again when asked'),
      client.sessionCalls('tells the time, the next order id and the accounts'),
    ),
    held(
      'All notices of a start bear the same time, and the id -1',
      simulator.live('tells of all farms at one instant, without an id'),
    ),
    heldInPart(
      'One 2104 for each market-data farm, then 2106 or 2107 for history, 2158 at last; a colon and the name end the text',
      'How many farms a login has differs; the simulated one has nine.',
      simulator.session('speaks version %i over a socket when the client offers it'),
      simulator.live('tells of all farms at one instant, without an id'),
      client.session('asks anew for a stream that stays dead after its farm came back, and for no other'),
    ),
    held(
      'A farm may be down at the start; the session can be used all the same',
      simulator.farms('is told of with 2103 at the start, and the session works all the same'),
      client.live('is ready though a farm is down from the beginning, and passes repeated notices on as they come'),
    ),
    heldInPart(
      'Farms connect when they are first needed: 2119, then 2104 or 2106, the answer in between or after',
      'Unless told otherwise, the simulated farms but those of options and history are connected from the start.',
      simulator.farms('has history available on demand, which the first request wakes before its answer'),
      simulator.farms('connects to options when they are first asked for, the answer in between'),
      simulator.farms('names none of market data at the start, and waits for the first of an asset class'),
      client.session('is not moved by notices about farms'),
    ),
    held(
      '2108 can come twice in a row',
      client.live('is ready though a farm is down from the beginning, and passes repeated notices on as they come'),
    ),
    held(
      'The time of the version answer names its zone in the words of the host, one that is wrong in summer too',
      wire.handshake('keeps a zone name with blanks'),
      client.connecting('is ready at server version %i once accounts and the next order id are there'),
    ),
    held(
      'Windows hosts name zones in their own language and encoding',
      wire.frames('names its zone in the encoding of its host'),
    ),
    held(
      'Each version offered as the only one is accepted',
      simulator.session('speaks version %i over a socket when the client offers it'),
      client.connecting('pins the session to a lower version when asked'),
    ),
    held(
      'A client id in use: 326 and the end of the connection, or the end alone',
      simulator.session('one in use is refused with 326 and the connection closed'),
      simulator.session('a bare close is one of the faults'),
      client.connecting('says that the client id is in use (without the message 326: %s)'),
    ),
    held(
      'A gateway can hold the id of a client that left badly: close at once on a fatal error',
      simulator.faults('half-open connections keep the client id and say nothing'),
      client.session('connects anew when the stream is no longer a sequence of frames'),
    ),
    held(
      '326 is usual for the first attempts after the nightly restart',
      simulator.faults('a client id can stay in use for a while after its client is gone, over a restart too'),
      client.session('tries again after waits that grow, whatever fails, a client id in use included'),
    ),
    held(
      'A host that is not trusted is accepted, then closed before the version answer',
      client.connecting('says that the connection was accepted and closed again'),
    ),
    held(
      'Bytes an older gateway cannot read leave it deaf to everyone: nothing may be written before its version is known',
      client.connecting('writes nothing after the offer before it has seen the version'),
      client.connecting('says that the gateway is too old, and has written nothing more'),
    ),
    held(
      'The question for the time is answered at every version; what comes after may still be about what was asked before',
      client.sessionCalls('tells the time, the next order id and the accounts'),
      simulator.requests('%s is answered or refused within a second'),
    ),
  ],
}

const clocks: Subject = {
  number: 10,
  title: 'Questions for the time',
  observations: [
    held(
      'A question that comes too soon after another is dropped',
      simulator.session('clock requests that come too soon are dropped'),
      client.sessionCalls('are asked five seconds apart in whichever unit, for closer ones stay unanswered'),
    ),
    held('Milliseconds were answered as text at 206', simulator.live('milliseconds are answered as text at 206')),
    held(
      'No heartbeat faster than five seconds, and one missing answer proves nothing',
      client.session('asks only when the line has been silent, five seconds apart, and takes three without an answer'),
    ),
  ],
}

const outages: Subject = {
  number: 11,
  title: 'Lost connections, restarts, reconnects',
  observations: [
    held(
      '1100 is repeated during an outage, then 1102 or 1101; the socket stays open',
      simulator.outages('an outage is repeated until it ends, with data kept or lost'),
      client.session('degrades the session at 1100, which repeats, and leaves what arrives alone'),
    ),
    held(
      'After 1102 "data maintained" on an unbroken socket market data sometimes does not flow again until it is asked for anew',
      simulator.outages(
        'data is maintained according to 1102, and a share of the streams stays silent until it is asked for anew',
      ),
      client.silence('is asked for again under a fresh id when it stays silent, ever later, and then waits as usual'),
    ),
    held(
      'Messages go on after 1100, executions and cancels too: take them all, reconcile afterwards',
      client.session('degrades the session at 1100, which repeats, and leaves what arrives alone'),
      client.reconciliation(
        'are asked for again when the gateway’s own line comes back, for what arrives meanwhile is not all',
      ),
    ),
    held(
      'What was asked before 1100 is seldom answered after 1101',
      client.fallenLink('asks for market data again without a cancel, ends look-ups, and leaves orders to the gateway'),
      client.session('asks for every stream again at 1101, under fresh ids'),
    ),
    held(
      'The daily restart resets the socket; the gateway accepts again about 80 seconds later',
      simulator.outages('the nightly restart resets connections and rolls order ids back'),
      client.session('tries again after waits that grow, whatever fails, a client id in use included'),
    ),
    held(
      'Orders of the last second before it are lost, and their ids are given out again',
      simulator.orders('a nightly restart forgets the last second and hands out its ids again'),
      client.placing('never uses an id twice, though the gateway goes back'),
      client.orders('go on under fresh ids after the nightly restart, which takes ids back'),
    ),
    held(
      'A working order is replayed to its client id after a reconnect and can be cancelled',
      simulator.orders('a resting order is listed, replayed after a reconnect and cancelled'),
      client.reconciliation('include those that the gateway replays before the session is ready'),
    ),
    held(
      'Subscriptions, market-data type and request ids are gone on a new socket; a first batch comes again',
      simulator.live(
        'is not disturbed by another type, takes no notice of one that is none, and forgets it with the session',
      ),
      client.session('comes back with the same client id, fresh request ids and the market data type first'),
    ),
    heldInPart(
      'Half-open sockets occur on either side',
      'The keep-alive of TCP, 30 seconds, is the work of the system; the heartbeat is ours.',
      simulator.faults('half-open connections keep the client id and say nothing'),
      client.session('asks only when the line has been silent, five seconds apart, and takes three without an answer'),
    ),
  ],
}

export const connection: readonly Subject[] = [start, clocks, outages]
