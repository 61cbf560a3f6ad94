/**
 * The one growing buffer a frame is written into. Writing is synchronous and a frame is copied out when it is whole, so one buffer
 * serves every connection of the process.
 */
export class Output {
  bytes: Uint8Array = new Uint8Array(4096)
  view: DataView = new DataView(this.bytes.buffer)
  at = 0

  /** Makes room for `more` bytes behind the position. */
  reserve(more: number): void {
    const needed = this.at + more
    if (needed <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    grown.set(this.bytes.subarray(0, this.at))
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  /** Starts a frame: leaves room for its length. */
  begin(): void {
    this.at = 4
  }

  /** Writes the frame's length in front and gives a copy of the whole. A buffer grown by one huge frame is let go. */
  finish(): Uint8Array {
    this.view.setUint32(0, this.at - 4)
    const frame = this.bytes.slice(0, this.at)
    if (this.bytes.length > 1 << 20) {
      this.bytes = new Uint8Array(4096)
      this.view = new DataView(this.bytes.buffer)
    }
    return frame
  }
}
