import type { GatewayCodeGroup } from './gateway-code.ts'

export const accountCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Account data',
    kind: 'request',
    ends: 'request',
    codes: {
      435: {
        retry: 'never',
        endsKinds: ['AccountDataRequest'],
        cause: 'This login has several accounts, and none was named.',
        remedy: 'Name one of the accounts that managedAccounts() returns.',
      },
      2100: {
        kind: 'warning',
        ends: 'nothing',
        cause: 'This client no longer receives account updates: it unsubscribed, or a newer subscription took over.',
        remedy: 'Nothing to do after an unsubscribe; otherwise subscribe to account updates again.',
      },
      2101: {
        retry: 'later',
        endsKinds: ['AccountDataRequest'],
        cause: 'Account updates are not available because other clients watch a different account.',
        remedy: 'Let the other client stop its account updates, or use accountUpdatesMulti().',
      },
      10322: {
        retry: 'never',
        cause: 'All accounts at once cannot be asked for on a login whose accounts change dynamically.',
        remedy: 'Ask for single accounts or for an account group.',
      },
    },
  },
  {
    title: 'Advisors',
    kind: 'request',
    ends: 'request',
    retry: 'never',
    codes: {
      327: {
        endsKinds: ['AutoOpenOrdersRequest'],
        cause: 'Only the client with id 0 can bind orders that were entered in TWS.',
        remedy: 'Connect with clientId 0, or leave autoOpenOrders() out.',
      },
      330: {
        endsKinds: ['ManagedAccountsRequest'],
        cause: 'Only advisors and similar logins can ask for the list of managed accounts.',
        remedy: 'Use the account list that arrives while connecting.',
      },
      331: {
        endsKinds: ['ManagedAccountsRequest'],
        cause: 'This advisor login has no managed accounts.',
        remedy: 'Add client accounts in the advisor portal, or log in with another user.',
      },
      344: {
        endsKinds: ['FARequest'],
        cause: 'This login is not an advisor.',
        remedy: 'Log in as the advisor, or leave out the advisor fields and requests.',
      },
      10230: {
        retry: 'later',
        endsKinds: ['FARequest'],
        cause: 'Advisor settings are being replaced and have not been saved yet.',
        remedy: 'Wait until the replacement has ended, then ask for the advisor settings again.',
      },
      10231: {
        cause: 'The account groups name accounts that are not valid.',
        remedy: 'Remove the accounts that the message lists, then replace the groups again.',
      },
      10238: {
        retry: 'later',
        cause: 'The gateway could not reach the web application of the advisor tools.',
        remedy: 'Try again later; log in anew when it lasts.',
      },
    },
  },
]
