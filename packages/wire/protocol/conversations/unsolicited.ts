/** Names of the messages a gateway sends without having been asked, besides in answer to a request. */
export const unsolicitedMessages = [
  'CommissionAndFeesReport',
  'ErrorMessage',
  'ExecutionDetails',
  'ManagedAccounts',
  'NextValidId',
  'OpenOrder',
  'OpenOrdersEnd',
  'OrderBound',
  'OrderStatus',
] as const
