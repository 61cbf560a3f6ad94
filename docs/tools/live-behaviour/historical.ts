import { held, heldInPart, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

export const historical: Subject = {
  number: 6,
  title: 'History',
  observations: [
    held(
      'Bars and their end are two messages; the end holds the range asked for',
      simulator.history('carry their range themselves below 196 and have an end of their own from there on'),
      simulator.worldHistory('a range ends where it was asked to, and says what was asked for'),
      client.bars('ends at server version %i %s'),
    ),
    held('The end may lack its last field', wire.frames('leaves out the end of the range, or more than it should')),
    held(
      'The first hour begins at 09:30, in the zone of the exchange',
      simulator.worldHistory('the first hour of New York is a short one, labelled with its start'),
      client.bars('has bars within a day by instant and bars of days by trading day'),
    ),
    held(
      'Without permission: 2188 on the id, no bars, no end',
      simulator.history('up to the second need live data; older ones do not'),
      client.bars('says what the gateway refuses'),
    ),
    held(
      'A schedule is one message with times of the exchange and no end',
      simulator.history('are answered with sessions where the schedule is asked for'),
      client.bars('tells sessions in the time of their exchange'),
    ),
    held(
      'Trades of crypto are refused with 10299 where they must be called AGGTRADES',
      simulator.history('with %j are refused with %i'),
      client.bars('shows trades of crypto as the gateway wants them asked for'),
    ),
    held(
      '162 means no data, a violated pace, or the answer to a cancel; its text is localised',
      simulator.history('are not asked for twice in fifteen seconds'),
      simulator.history('are kept up to date until they are cancelled, which is said'),
      client.pacing('take 162 for a pacing violation only when half of the ten minutes is used up'),
      client.bars('is cancelled at its deadline, and the answer to that concerns nobody'),
    ),
    held(
      'A request may never be answered: give up and cancel',
      simulator.control('a test leaves a request unanswered'),
      client.bars('is cancelled at its deadline, and the answer to that concerns nobody'),
    ),
    held(
      'Equal requests within 15 seconds and bursts within 2 are refused or delayed; large bars hardly ever',
      simulator.history('come five at a time for one instrument'),
      simulator.history('are counted, large ones are not'),
      client.pacing('hold an identical request for 15 s, without holding up another'),
      client.pacing('let five requests for one contract, exchange and tick type pass in two seconds'),
    ),
    held(
      'Windows without a zone are read in that of the login: send UTC',
      simulator.research('windows are read with and without zone, in either order'),
      client.bars('asks for epoch seconds and names its end in UTC'),
      client.news('asks in UTC, and reads times that are instants'),
    ),
    held(
      'Headlines of the past come newest first, without a zone or as epoch milliseconds; 10172 for an article that is not there',
      simulator.research('headlines lead to their articles'),
      simulator.research('what is not there is refused'),
      client.live('are instants only where the gateway names one, and lose the facts that stand before them'),
    ),
    heldInPart(
      'Fundamental data: 430 for kinds that are documented, and gone with API 10.47',
      'The call stays with its upper gate.',
      simulator.contracts('reports exist for companies, and others are refused with 430'),
      client.contracts('reads a report about a company where the gateway still has it'),
    ),
  ],
}
