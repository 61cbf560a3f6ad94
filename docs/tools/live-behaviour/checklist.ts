import { held, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

export const checklist: Subject = {
  number: 12,
  title: 'What a simulated gateway must do',
  observations: [
    held(
      'Replay first, then accounts, id and notices of one instant in an order that varies',
      simulator.live('replays what still works, not in order of the ids, and nothing that is over'),
      simulator.live('tells of all farms at one instant, without an id'),
      simulator.faults('the start can be shuffled and is complete all the same'),
    ),
    held(
      'Text and protobuf by gate, zeros written, sentinels left out',
      wire.frames('mixes encodings in one start-up: text accounts beside protobuf errors at 206'),
      simulator.orders('text writes what has no number as the gateway does, and a question mark for no right'),
    ),
    held(
      'Pairs that repeat, 399 outside hours, Cancelled as a status alone with 202',
      simulator.fills('an order is PreSubmitted, warned of with 399, told again and placed at the opening'),
      simulator.fills('is cancelled with its status alone and 202'),
    ),
    held(
      'Inactive before 201, refusals without an echo, a preview as one openOrder',
      simulator.refusals('too little money: Inactive, then 201 with the amounts'),
      simulator.refusals('$why: $code'),
      simulator.changes('is one openOrder with margins and commission, and leaves nothing behind'),
    ),
    held(
      '10147 for orders of others, for client 0 too; 10148 or 161 for what is over',
      simulator.changes('of an unknown order is 10147, and so is that of another client’s, which works on'),
      simulator.changes('of what is over is 10148 with the state, of what is being cancelled 161'),
    ),
    held(
      'Execution, status and commission in changing order, commission that adds up, Filled told twice',
      simulator.fills('comes in other orders too, never with other contents'),
      simulator.fills('a large one is filled in parts with one commission in all'),
      simulator.faults('order events come twice or in another order'),
    ),
    held(
      'Ticks after a cancel, snapshots that 10089 ends or that have no tick, parameters before and after the type',
      simulator.live('still comes for a moment after its cancel, and the cancel has no answer'),
      simulator.marketData('is refused with 10089, after the parameters and without an end'),
      simulator.outages('a farm breaks, takes its data with it, and is mended'),
      simulator.marketData('has its type before its parameters now and then'),
      client.live('reads parameters and type in either order, and goes on when the type is changed'),
    ),
    held(
      'Ends that are missing, doubled, or not asked for',
      simulator.faults('end markers can be missing, all of them or some'),
      simulator.faults('end markers can come twice'),
      simulator.orders('a resting order is listed, replayed after a reconnect and cancelled'),
    ),
    held(
      'Errors without an id as the only answer, requests without an answer, dropped questions for the time',
      simulator.session('read-only sessions place no orders'),
      simulator.control('a test leaves a request unanswered'),
      simulator.session('clock requests that come too soon are dropped'),
    ),
    held(
      'Times of errors that go back, repeated 1100, ids that go back, 326 or a bare close',
      simulator.live('the times of errors go back: the back end writes whole seconds, the gateway milliseconds'),
      simulator.outages('an outage is repeated until it ends, with data kept or lost'),
      simulator.outages('the nightly restart resets connections and rolls order ids back'),
      simulator.session('a bare close is one of the faults'),
    ),
    held(
      'A sibling cancelled through its group; dates, stop prices and OCA types filled in',
      simulator.groups('cancelling a child cancels its sibling; a later cancel answers 10148'),
      simulator.live('differs from what was asked for'),
    ),
    held(
      'Fields and messages nobody knows',
      simulator.faults('unknown messages and fields can be read over at version %i'),
      simulator.faults('a message nobody knows comes with an id of its own'),
    ),
  ],
}
