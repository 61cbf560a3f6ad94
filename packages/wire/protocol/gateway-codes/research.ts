import type { GatewayCodeGroup } from './gateway-code.ts'

export const researchCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Scanner',
    kind: 'request',
    ends: 'request',
    codes: {
      365: {
        answersCancel: true,
        cause: 'The gateway knows no scanner subscription with this id.',
        remedy: 'Ignore it after a cancel; otherwise subscribe again with a new id.',
      },
      385: {
        retry: 'never',
        cause: 'A scanner subscription with this id is already open.',
        remedy: 'Send every request with an id of its own.',
      },
      492: {
        kind: 'warning',
        ends: 'nothing',
        cause: 'The scanner result may be less precise than asked for.',
        remedy: 'Read the text; the rows are delivered all the same.',
      },
    },
  },
  {
    title: 'News and fundamentals',
    kind: 'request',
    ends: 'request',
    codes: {
      430: {
        retry: 'never',
        cause: 'There is no fundamental data of this kind for the security.',
        remedy: 'Try another report type; newer gateways have given up fundamental data altogether.',
      },
      10172: {
        retry: 'later',
        confidence: 'low',
        cause: 'The news article could not be fetched.',
        remedy: 'Check provider code and article id, then try again later.',
      },
      10276: {
        retry: 'never',
        cause: 'This user may not read the news feed.',
        remedy: 'Subscribe to the feed in Client Portal; newsProviders() lists the ones that are allowed.',
      },
      10277: {
        retry: 'never',
        cause: 'The news feed needs a permission that this user lacks.',
        remedy: 'Subscribe to the feed in Client Portal; newsProviders() lists the ones that are allowed.',
      },
    },
  },
  {
    title: 'Corporate events calendar (Wall Street Horizon)',
    kind: 'request',
    ends: 'request',
    codes: {
      10278: {
        retry: 'later',
        cause: 'A request for calendar metadata is already running.',
        remedy: 'Wait for its answer; one at a time is allowed.',
      },
      10279: {
        retry: 'later',
        cause: 'The calendar metadata could not be fetched.',
        remedy: 'Check the calendar subscription in Client Portal, then try again later.',
      },
      10280: {
        answersCancel: true,
        cause: 'The request for calendar metadata could not be cancelled.',
        remedy: 'Nothing to do; the request has most likely been answered already.',
      },
      10281: {
        retry: 'later',
        cause: 'A request for calendar events is already running.',
        remedy: 'Wait for its answer; one at a time is allowed.',
      },
      10282: {
        retry: 'never',
        cause: 'Calendar events were asked for before the metadata.',
        remedy: 'Request the calendar metadata once per session, then the events.',
      },
      10283: {
        retry: 'later',
        cause: 'The calendar events could not be fetched.',
        remedy: 'Check filter and dates of the request and the subscription, then try again later.',
      },
      10284: {
        answersCancel: true,
        cause: 'The request for calendar events could not be cancelled.',
        remedy: 'Nothing to do; the request has most likely been answered already.',
      },
      10309: {
        retry: 'never',
        cause: 'The request for calendar events is not valid.',
        remedy: 'Give either a conId or a filter, valid dates, and a limit of at most 100.',
      },
    },
  },
]
