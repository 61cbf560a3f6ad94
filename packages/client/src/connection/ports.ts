/** The ports TWS and IB Gateway listen on unless their settings say otherwise. */
export const ports = { gatewayLive: 4001, gatewayPaper: 4002, twsLive: 7496, twsPaper: 7497 } as const
