import { held, heldInPart, type Subject } from './observation.ts'
import { client, simulator } from './tests.ts'

export const account: Subject = {
  number: 8,
  title: 'Account',
  observations: [
    held(
      'A summary may come twice, with its end; a third one at a time is refused with 322',
      simulator.faults('an account summary can come twice, rows and end'),
      simulator.accounts('beyond two at once is refused with 322, and so is an id in use'),
      client.live('of a summary that come twice, with their end, count once, and the cancel goes out once'),
      client.accounts('has the newest of each row, though rows and end come twice'),
    ),
    held(
      'Rows are in alphabetical order of their tags, with two digits',
      simulator.accounts('comes in alphabetical order, then its end'),
      simulator.accountRows('are amounts of two digits in the base currency'),
    ),
    held(
      'After the end, what has changed comes about every three minutes',
      simulator.accounts('sends what has changed every three minutes until it is cancelled'),
    ),
    held(
      'A summary that is cancelled twice spoils the next request',
      client.live('of a summary that come twice, with their end, count once, and the cancel goes out once'),
    ),
    held(
      'Account updates: values in alphabetical order, portfolio rows each followed by the time, the time, the end',
      simulator.accounts('are values, portfolio rows each followed by the time, the time, the end'),
      simulator.accountRows('are in alphabetical order, with a set for BASE and one for each currency'),
      client.accounts('tell values and positions with their worth'),
    ),
    held(
      'Unsubscribing is answered by 2100; another account takes the place of the first',
      simulator.accounts('follow a fill and the clock, and end with 2100'),
      simulator.accounts('of another account take the place of the first'),
      client.channels('refuse a second subscription with other arguments, where the gateway keeps one'),
    ),
    held(
      'Positions name the exchange of the listing, a multiplier only for derivatives; the average cost has fees in it',
      simulator.live('positions name the exchange of the listing, and a multiplier only where there is one'),
      simulator.holding('carries the fees of buying'),
      simulator.accounts('come again after each fill until they are cancelled'),
    ),
    held(
      'Cancels of positions and summaries have no answer',
      simulator.accounts('come again after each fill until they are cancelled'),
      simulator.accounts('sends what has changed every three minutes until it is cancelled'),
    ),
    heldInPart(
      'Profit and loss of a position: one row at once, then when it changes; what is missing is not known',
      'The hours at which a day’s profit begins anew differ between windows of TWS; the simulator has midnight.',
      simulator.accounts('comes at once and again when it has changed, at most every second'),
      client.live('of profit and loss say nothing of what is not known'),
    ),
  ],
}
