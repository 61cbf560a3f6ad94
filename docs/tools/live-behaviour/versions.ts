import { held, heldInPart, type Subject } from './observation.ts'
import { client, simulator, wire } from './tests.ts'

export const versions: Subject = {
  number: 2,
  title: 'Versions 201 to 226: which messages are protobuf, and what is written',
  observations: [
    held(
      'Message by message, from 201 on, protobuf takes the place of text',
      wire.facts('$id $name'),
      simulator.session('speaks version %i over a socket when the client offers it'),
    ),
    held(
      'One start mixes encodings: accounts as text beside protobuf errors',
      wire.frames('mixes encodings in one start-up: text accounts beside protobuf errors at 206'),
    ),
    held(
      'A question in one encoding may be answered in the other',
      wire.frames('answers in the other encoding than the version has'),
    ),
    held('Two messages have no protobuf form', wire.facts('are all declared, and no others')),
    held(
      'Fields nobody knows come from newer builds, without a gate',
      wire.frames('skips a field of contract details that no version has'),
      wire.frames('sends fields of newer servers, which are counted'),
      simulator.faults('unknown messages and fields can be read over at version %i'),
    ),
    heldInPart(
      'Empty texts and false are left out, empty ends have no body',
      'The codec writes an empty text or false that is set, so that reading gives back what was written; the simulator does not set them.',
      wire.frames('leaves out what is not set, and closes a list with no body at all'),
      simulator.live('in protobuf neither empty texts nor false are written'),
    ),
    held(
      'Many zeros are written: prices of orders, filled and remaining, strike, parent, attributes',
      wire.frames('keeps zeros that are written apart from what is absent'),
      simulator.orders('an order is placed, filled, charged and found again'),
    ),
    held(
      'What text calls unset is absent: margins, commission, realized profit',
      simulator.orders('text writes what has no number as the gateway does, and a question mark for no right'),
      wire.frames('a double: %s'),
      client.live('of profit and loss say nothing of what is not known'),
    ),
    held(
      'Quantities are decimal text without trailing zeros, prices are doubles',
      wire.oracle('$name'),
      wire.frames('a quantity: %s'),
    ),
    held(
      'Parameters of a US stock name exchange, permissions and precisions; those of a pair have the tick and 0',
      simulator.marketData('begins with parameters, type and a whole quote at version %i'),
      simulator.live('of a currency pair is real, with sizes in units of the base and neither exchange nor precision'),
    ),
    held(
      'Times of errors go back: the back end writes whole seconds, the gateway milliseconds',
      simulator.live('the times of errors go back: the back end writes whole seconds, the gateway milliseconds'),
      client.live('keeps the order in which notices come, whatever times they bear'),
    ),
    held(
      'The id -1 of an error takes ten bytes',
      wire.frames('writes -1 in ten bytes, for an error and for an execution nobody asked for'),
    ),
    held(
      'An execution as it happens bears the request id -1',
      wire.frames('writes -1 in ten bytes, for an error and for an execution nobody asked for'),
      simulator.fills('is acknowledged, filled at the other side and charged'),
    ),
    held('Bars have all their fields', wire.frames('ends history inside the bars or in a message of its own, at %i')),
    held('Rows may come without the message within', client.live('without their contract leave the session as it is')),
    held(
      'Texts of errors are plain UTF-8 with line breaks',
      wire.frames('escapes text beyond ASCII in text frames, and sends it plain in protobuf'),
    ),
    held(
      'What the official client writes into orders and cancels is accepted: empty messages and zeros included',
      wire.requests('what the official client writes, we write'),
      wire.requests('what the official client writes, we read'),
    ),
    held(
      'A text question for all open orders is answered in protobuf at 203',
      simulator.live('a text question for all open orders is answered in protobuf at 203'),
    ),
  ],
}
