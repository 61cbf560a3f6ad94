/** What a transport reports. */
export interface TransportEvents {
  /** Bytes arrived. The chunk is only lent: copy what must outlive the call. */
  data(chunk: Uint8Array): void
  /** The connection is over, told once; with an error when it did not end in order. Nothing follows it. */
  closed(cause: Error | undefined): void
}

/** A two-way stream of bytes to a peer. */
export interface Transport {
  /** Where the peer is, for messages: `127.0.0.1:4002`. */
  readonly peer: string
  /** Starts delivery; bytes that came before are kept until then. Called once. */
  start(events: TransportEvents): void
  /** Queues bytes for sending, in order. After the connection is over it does nothing. The bytes must not be changed afterwards. */
  send(bytes: Uint8Array): void
  /** Stops reading from the peer, so that it has to wait. A transport that cannot do that leaves both out. */
  pause?(): void
  /** Reads on. */
  resume?(): void
  /** Bytes handed in that the platform has not taken yet. */
  readonly unsentBytes: number
  /** Sends what is queued, then closes. */
  close(): void
  /** Closes at once and drops what is queued. */
  destroy(): void
}

/** Listens for clients. */
export interface Listener {
  readonly host: string
  readonly port: number
  /** Stops listening. Connections already accepted stay. */
  close(): Promise<void>
}
