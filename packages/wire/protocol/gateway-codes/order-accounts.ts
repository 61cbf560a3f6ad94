import type { GatewayCodeGroup } from './gateway-code.ts'

export const orderAccountCodes: readonly GatewayCodeGroup[] = [
  {
    title: 'Accounts and clearing of an order',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      132: {
        cause: 'The order names no clearing account.',
        remedy: 'Set clearingAccount, or clearingIntent to IB.',
      },
      142: {
        cause: 'An institutional order must name its account.',
        remedy: 'Set account, and the clearing fields where they apply.',
      },
      151: {
        cause: 'An order through DDE must name its user.',
        remedy: 'Only programs that speak DDE should see this; report it when it answers a socket order.',
      },
      155: {
        cause: 'An order by size operation must name its user and account.',
        remedy: 'Name both, or leave the size operation out.',
      },
      156: {
        cause: 'An order by size operation must be routed to IBSX.',
        remedy: 'Route to IBSX, or leave the size operation out.',
      },
      346: {
        cause: 'The account is neither institutional nor one that clears away.',
        remedy: 'Leave out the fields that are meant for such accounts, or use one.',
      },
      10234: {
        cause: 'European rules (MiFID II) ask for the decision maker of the order, which is missing.',
        remedy: 'Set mifid2DecisionMaker or mifid2DecisionAlgo, or enter a default in TWS.',
      },
      10235: {
        cause: 'European rules (MiFID II) ask who decided on or executes the order, which is missing.',
        remedy: 'Set the mifid2 fields of the order, or enter defaults in TWS.',
      },
      10291: {
        cause: 'A loss-harvesting order must have the time in force DAY.',
        remedy: 'Set tif to DAY.',
      },
      10292: {
        cause: 'The account may not use this order type or action here.',
        remedy: 'Use a plain limit or market order, and check the restrictions of the account.',
      },
      10298: {
        cause: 'The currency of the instrument is not that of the model.',
        remedy: 'Trade it outside the model, or choose an instrument in the currency of the model.',
      },
    },
  },
  {
    title: 'Allocations of advisors',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      144: {
        cause: 'The size of the order is not the sum of its allocations.',
        remedy: 'Make the quantity equal to the sum over the accounts.',
      },
      332: {
        cause: 'The order profile names accounts that are not valid.',
        remedy: 'Correct the profile in TWS or by replaceFA().',
      },
      333: {
        cause: 'The share allocation cannot be read.',
        remedy: 'Write it as account and size pairs, as TWS shows them.',
      },
      424: {
        cause: 'An order of an advisor needs an allocation.',
        remedy: 'Set account, faGroup or the model.',
      },
      425: {
        cause: 'An order of this advisor needs an allocation for each account.',
        remedy: 'Allocate by account instead of by a common clearing instruction.',
      },
      426: {
        cause: 'No account of the allocation holds enough shares.',
        remedy: 'Reduce the quantity, or choose accounts with a position.',
      },
      436: {
        cause: 'The order must name an account, a group or a profile.',
        remedy: 'Set account or faGroup.',
      },
      10012: {
        cause: 'The percentage of the allocation is not valid.',
        remedy: 'Set faPercentage as a plain number that suits the method.',
      },
      10239: {
        cause: 'The risk score of some accounts in the allocation rules this order out.',
        remedy: 'Leave these accounts out of the allocation.',
      },
      10251: {
        cause: 'Orders that are allocated cannot have fractions.',
        remedy: 'Use a whole quantity, or place the order for one account.',
      },
      10294: {
        cause: 'The cash quantity differs from the total of the group.',
        remedy: 'Make cashQty equal to the sum over the accounts.',
      },
    },
  },
  {
    title: 'Short sales',
    kind: 'order',
    ends: 'placement',
    retry: 'never',
    codes: {
      347: {
        cause: 'The short sale slot must be 1 or 2.',
        remedy: 'Set shortSaleSlot to 1 (held here) or 2 (delivered from elsewhere).',
      },
      348: {
        cause: 'A short sale slot needs the action SSHORT.',
        remedy: 'Set action to SSHORT, or leave shortSaleSlot out.',
      },
      352: {
        cause: 'Short sale slot 2 must say where the shares come from.',
        remedy: 'Set designatedLocation.',
      },
      353: {
        cause: 'Short sale slot 1 must not say where the shares come from.',
        remedy: 'Leave designatedLocation out, or set shortSaleSlot to 2.',
      },
      393: {
        cause: 'The short sale slot of a hedge belongs to delta hedge orders only.',
        remedy: 'Leave deltaNeutralShortSaleSlot out.',
      },
    },
  },
]
