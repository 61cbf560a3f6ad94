import type { GatewayCodeGroup, IdlessRequest } from './gateway-code.ts'

const dde = 'Only programs that speak DDE should see this; report it when it answers a socket request.'

/** What a fault of the gateway can leave without an answer. */
const lookUps: readonly IdlessRequest[] = [
  'MarketRuleRequest',
  'AccountDataRequest',
  'AllOpenOrdersRequest',
  'CompletedOrdersRequest',
  'FamilyCodesRequest',
  'FARequest',
  'ManagedAccountsRequest',
  'MarketDepthExchangesRequest',
  'NewsProvidersRequest',
  'OpenOrdersRequest',
  'PositionsRequest',
  'ScannerParametersRequest',
]

export const requestCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Requests in general',
    kind: 'request',
    ends: 'request',
    codes: {
      100: {
        kind: 'pacing',
        retry: 'slower',
        slowDown: 'always',
        cause: 'More messages per second were sent than the gateway accepts, 50 by default.',
        remedy: 'Slow down at once; the gateway may drop the connection when it goes on.',
      },
      138: {
        retry: 'never',
        cause: 'The gateway could not make sense of the market data request.',
        remedy: 'Check contract, generic ticks and options of the request against the message.',
      },
      139: {
        retry: 'never',
        cause: 'The gateway could not make sense of the request.',
        remedy: 'Check the fields of the request against the message.',
      },
      143: {
        retry: 'never',
        cause: 'The id of the request is not a whole number.',
        remedy: 'Use a whole number from 0 to 2147483647 as the id.',
      },
      303: {
        retry: 'never',
        cause: 'This account may not do what was asked.',
        remedy: 'Use an account with the needed permissions, or ask for them in Client Portal.',
      },
      305: {
        retry: 'never',
        cause: 'The gateway could not make sense of the request and ignored it.',
        remedy: 'Check the fields of the request against the message.',
      },
      319: {
        retry: 'never',
        endsKinds: ['SetServerLogLevelRequest'],
        cause: 'The log level is not one of the five that exist.',
        remedy: 'Choose a level from 1 (system) to 5 (detail).',
      },
      320: {
        retry: 'never',
        cause: 'The gateway could not read the bytes of the request: its field layout was not the expected one.',
        remedy: 'Report it with the message, the request and the server version: this is a bug of the client.',
      },
      321: {
        retry: 'never',
        endsKinds: [
          'OpenOrdersRequest',
          'AllOpenOrdersRequest',
          'AutoOpenOrdersRequest',
          'CompletedOrdersRequest',
          'IdsRequest',
          'FARequest',
          'GlobalCancelRequest',
          'AccountDataRequest',
          'PositionsRequest',
          'SetServerLogLevelRequest',
        ],
        cause: 'The gateway examined the request and refused it; the reason follows "cause -" in its text.',
        remedy: 'Correct what the text names; for order requests also switch off Read-Only API in the API settings.',
      },
      322: {
        endsKinds: lookUps,
        cause: 'The gateway failed while it processed the request.',
        remedy: 'Read the text: an unknown id, a limit such as two account summaries, or a passing fault.',
      },
      323: {
        cause: 'The server behind the gateway reported an error; its text says which.',
        remedy: 'Read the text; repeat the request once, then ask the support of Interactive Brokers.',
      },
      357: {
        retry: 'never',
        cause: 'The client announced a version too old for this request.',
        remedy: 'Connect with a newer version range, or leave the request out.',
      },
      10255: {
        retry: 'never',
        cause: 'The gateway refused the request; its text says why.',
        remedy: 'Correct what the text names and send it again.',
      },
    },
  },
  {
    title: 'Contracts',
    kind: 'request',
    ends: 'request',
    retry: 'never',
    codes: {
      200: {
        cause: 'No contract matches the description, or more than one does.',
        remedy: 'Add exchange, currency, expiry or primaryExch, or use the conId that contractDetails() returns.',
      },
      406: {
        cause: 'The currency of the contract is not allowed here.',
        remedy: 'Use a currency in which this contract trades.',
      },
      407: {
        cause: 'The symbol holds characters outside ASCII.',
        remedy: 'Write the symbol in plain ASCII, as matchingSymbols() returns it.',
      },
      412: {
        cause: 'This contract cannot be traded at present.',
        remedy: 'Check that it has not expired and that the account may trade it on this exchange.',
      },
      415: {
        retry: 'later',
        cause: 'An earlier request for quotes on this contract still runs.',
        remedy: 'Wait until it has ended before asking for quotes again.',
      },
      416: {
        cause: 'Quotes cannot be requested for this contract.',
        remedy: 'Use market data or an order instead of a request for quotes.',
      },
    },
  },
  {
    title: 'Dates, times and sizes',
    kind: 'request',
    ends: 'request',
    retry: 'never',
    codes: {
      2174: {
        kind: 'warning',
        ends: 'nothing',
        confidence: 'low',
        cause: 'A date or time was sent without its time zone.',
        remedy: 'Send times with a zone, best as UTC in the form yyyymmdd-hh:mm:ss.',
      },
      2176: {
        kind: 'warning',
        ends: 'nothing',
        confidence: 'low',
        cause: 'The client announced a version without fractional sizes, so the gateway rounds them.',
        remedy: 'Connect with a newer version range to see fractions.',
      },
      10285: {
        cause: 'The client announced a version below 163, which cannot express the fractional sizes of this contract.',
        remedy: 'Connect with a newer version range.',
      },
      10300: {
        cause: 'A date or time field cannot be read.',
        remedy: 'Write it as UTC in the form yyyymmdd-hh:mm:ss, or with a zone after a blank.',
      },
      10301: {
        cause: 'A date or time field holds no valid value.',
        remedy: 'Write it as UTC in the form yyyymmdd-hh:mm:ss, or with a zone after a blank.',
      },
      10314: {
        cause: 'The date, the time or the zone of a field is not valid.',
        remedy: 'Write it as UTC in the form yyyymmdd-hh:mm:ss, or with a zone after a blank.',
      },
      10315: {
        cause: 'A time of day is not valid.',
        remedy: 'Write it as hh:mm:ss in UTC.',
      },
      10330: {
        cause: 'The date or time of an expiry is not in the expected form.',
        remedy: 'Write the expiry as yyyymmdd, or as yyyymm where a month is meant.',
      },
    },
  },
  {
    title: 'The retired DDE interface',
    kind: 'request',
    ends: 'request',
    retry: 'never',
    codes: {
      301: { cause: 'The action of a DDE ticker is not known.', remedy: dde },
      302: { cause: 'The text that stops a DDE ticker could not be read.', remedy: dde },
      304: {
        endsKinds: ['AccountDataRequest'],
        cause: 'The action of a request for account values is not known.',
        remedy: 'Subscribe or unsubscribe to account updates with nothing in between.',
      },
      306: { cause: 'A DDE request failed.', remedy: dde },
      307: { cause: 'The DDE topic is not known.', remedy: dde },
      308: {
        cause: 'TWS cannot create the page that collects orders and tickers of the API.',
        remedy: 'Close pages that TWS no longer needs, then try again.',
      },
      324: { cause: 'A DDE request lacks information.', remedy: dde },
      381: { cause: 'The DDE library is too old for this TWS.', remedy: dde },
      384: { cause: 'A DDE array request is not valid.', remedy: dde },
    },
  },
]
