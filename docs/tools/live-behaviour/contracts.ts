import { held, heldInPart, noted, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

const contracts: Subject = {
  number: 3,
  title: 'Contracts and reference data',
  observations: [
    held(
      'A look-up without a match is 200 alone, without an end',
      simulator.contracts('what does not exist is 200 alone, without an end'),
      client.contracts('finds symbols, reads market rules, and says why a look-up failed'),
    ),
    held(
      'Wide look-ups may take longer than a client waits',
      client.contracts('says what had come and what was missing when its deadline passes'),
    ),
    held(
      'Details of an option give day, time and zone of the last trade, and one market rule for each exchange',
      simulator.instruments('writes the last trade of an option with its time, and its day apart'),
      client.contracts('takes the last trading day, time and zone of an option apart'),
    ),
    held(
      'Elsewhere the same option has the plain day, and either form is accepted',
      simulator.live('an option is found by its day with the time, and echoed with the plain day'),
      client.contracts('takes the last trading day, time and zone of an option apart'),
    ),
    held(
      'Hours list a handful of days, weekends as closed',
      simulator.instruments('writes hours as contract details do'),
    ),
    held(
      'The right of what is no option is ? in text and absent in protobuf',
      wire.frames('has ? for the right of what has none, and None for no order type'),
      simulator.orders('text writes what has no number as the gateway does, and a question mark for no right'),
    ),
    held(
      'Option parameters come by exchange and trading class, in no order, SMART among them, then an end',
      simulator.search('has a row for each exchange, SMART last, and every row leads to contracts'),
      simulator.contracts('option parameters are rows by exchange and an end'),
    ),
    held(
      'An unknown market rule is refused with 322 and the id -1',
      simulator.contracts('an unknown market rule is refused with 322 and without an id'),
      client.live('fails the look-up of the market rule it can only be about'),
    ),
    held(
      'Other reference data is one message each, at times an empty list',
      simulator.requests('%s is answered or refused within a second'),
      client.advisor('reads aliases and tiers'),
    ),
  ],
}

const unsubscribed: Subject = {
  number: 9,
  title: 'Services without a subscription, and what has no id',
  observations: [
    held(
      'Corporate events: 10276 for each request',
      simulator.research('is closed to logins without a subscription'),
      client.calendar('needs a subscription'),
    ),
    held(
      'What belongs to advisors is refused to others: reading without an id, replacing with its own',
      simulator.desk('is refused to others: the reading without an id, the writing with its own'),
      client.advisor('is needed: others are refused'),
    ),
    held(
      'With a read-only API, orders and ids are refused with 321, without an id where the request has none',
      simulator.session('read-only sessions place no orders'),
      client.sessionCalls('refuses ids, and the refusal finds its request though it has no id'),
    ),
    held(
      'A scan comes whole and again every half minute; its cancel has no answer',
      simulator.research('ranks again every half minute until it is cancelled'),
    ),
    held(
      'Bulletins: silence until there is one',
      simulator.research('bulletins reach whoever listens, those of the day only who wants them'),
    ),
    held(
      'Display groups are numbers joined by bars; a watcher is told "none" at once',
      simulator.desk('display groups show every client what one of them chose'),
    ),
    held('User facts are one message', client.accounts('have values by model, families and a user')),
    held('The settings are one message', simulator.desk('is read, changed and read again')),
    held(
      'An error bears the id of its request or order, -1 where there is none, and may be the only answer',
      client.channels('fail on an error with id -1 that concerns their kind: the oldest that was sent'),
      client.sessionCalls('refuses ids, and the refusal finds its request though it has no id'),
    ),
    noted(
      'Texts of 321 name an obfuscated method that changes with each build',
      'Nothing here looks at texts of errors but for the farm a notice names and the port of 1300.',
    ),
    held(
      '320 says which field could not be read',
      simulator.session('what cannot be read is answered with 320 and the session goes on'),
    ),
  ],
}

const unseen: Subject = {
  number: 13,
  title: 'What no public frame shows',
  observations: [
    heldInPart(
      'Depth of level 2, bound orders, exchange for physical, delta-neutral validation, protobuf ticks by tick, 1300, redirects and others',
      'They follow the layouts of the facts and the frames of the official client; no capture of a gateway confirms them.',
      wire.facts('$id $name'),
      client.marketData('reads every kind of tick, those of gateways to come included'),
      client.connecting('follows a redirect'),
      client.session('comes back on another port when the gateway names one'),
    ),
  ],
}

export const contractsAndServices: readonly Subject[] = [contracts, unsubscribed, unseen]
