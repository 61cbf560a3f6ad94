/** Ranks what is to be sent: orders and cancels leave before look-ups, look-ups before subscriptions. Equal ranks keep their order. */
export const priority = { order: 30, cancel: 20, session: 20, lookup: 10, data: 0 } as const

/** From this rank up, a message may use the slots kept free for orders. */
export const firstUrgentPriority: number = priority.cancel
