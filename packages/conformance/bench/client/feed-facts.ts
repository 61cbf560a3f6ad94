/** The version every peer of the benchmark speaks, in text. */
export const FEED_SERVER_VERSION = 193

/** Tick type of the last message of a run. */
export const LAST_TICK_TYPE = 99
