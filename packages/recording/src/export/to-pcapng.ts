import { encodeVersionOffer, frame } from '@twskit/wire'
import type { Direction } from '@twskit/wire/describe'
import { type CaptureSource, openCapture } from '../capture/open-capture.ts'
import type { CaptureRecord } from '../capture/records.ts'

/** `API` and a NUL: the four bytes in front of a client's first frame. */
const API_PREFIX = encodeVersionOffer().subarray(0, 4)
/** Packets without a link layer: they begin with the IP header. */
const LINKTYPE_RAW = 101
/** The most an IPv4 packet carries behind its headers of 40 bytes. */
const MAX_PAYLOAD = 65_535 - 40
/** Wireshark knows these ports as TWS by the dissector; any other is written as the first. */
const API_PORTS: readonly number[] = [4002, 4001, 7496, 7497]

const [FIN, SYN, PSH, ACK] = [1, 2, 8, 16]

/**
 * Writes a capture as pcapng, which Wireshark and tshark open. Addresses and TCP headers are made up: the client is 127.0.0.1, the gateway
 * 127.0.0.2. The dissector in `wireshark/tws.lua` of this package names messages and fields.
 *
 * @throws CaptureError when the capture cannot be read.
 * @example
 * ```ts
 * import { createWriteStream } from 'node:fs'
 * import { pipeline } from 'node:stream/promises'
 * import { toPcapng } from '@twskit/recording'
 *
 * await pipeline(toPcapng('session.twscap'), createWriteStream('session.pcapng'))
 * ```
 */
export async function* toPcapng(source: CaptureSource): AsyncGenerator<Uint8Array, void> {
  const capture = await openCapture(source)
  const startUs = BigInt(capture.header.start.getTime()) * 1000n
  yield sectionHeader(capture.header.tool)
  yield interfaceDescription()
  const streams = new Map<number, TcpStream>()
  for await (const record of capture) {
    let stream = streams.get(record.connection)
    const at = startUs + BigInt(record.us)
    if (stream === undefined) {
      stream = new TcpStream(record.connection, record.kind === 'open' ? portOf(record.peer) : (API_PORTS[0] as number))
      streams.set(record.connection, stream)
      for (const packet of stream.open()) yield packetBlock(at, packet)
    }
    for (const packet of stream.packets(record)) yield packetBlock(at, packet)
    if (record.kind === 'close') streams.delete(record.connection)
  }
}

function portOf(peer: string): number {
  const port = Number(/:(\d+)$/.exec(peer)?.[1])
  return API_PORTS.includes(port) ? port : (API_PORTS[0] as number)
}

/** Makes the packets of one connection. */
class TcpStream {
  readonly #ports: Readonly<Record<Direction, number>>
  readonly #sequence: Record<Direction, number> = { client: 0, gateway: 0 }
  #isFirst = true

  constructor(connection: number, gatewayPort: number) {
    this.#ports = { client: 40_000 + (connection % 20_000), gateway: gatewayPort }
  }

  open(): readonly Uint8Array[] {
    const packets = [this.#packet('client', SYN), this.#packet('gateway', SYN | ACK)]
    return [...packets, this.#packet('client', ACK)]
  }

  packets(record: CaptureRecord): readonly Uint8Array[] {
    switch (record.kind) {
      case 'open':
        return []
      case 'raw':
        return this.#data(record.from, record.bytes)
      case 'frame': {
        const isOffer = this.#isFirst && record.from === 'client'
        if (record.from === 'client') this.#isFirst = false
        const bytes = frame(record.body)
        return this.#data(record.from, isOffer ? Buffer.concat([API_PREFIX, bytes]) : bytes)
      }
      case 'close': {
        const by = record.by ?? 'client'
        const other = by === 'client' ? 'gateway' : 'client'
        return [this.#packet(by, FIN | ACK), this.#packet(other, FIN | ACK), this.#packet(by, ACK)]
      }
    }
  }

  #data(from: Direction, bytes: Uint8Array): readonly Uint8Array[] {
    const packets: Uint8Array[] = []
    for (let at = 0; at < bytes.length; at += MAX_PAYLOAD)
      packets.push(this.#packet(from, PSH | ACK, bytes.subarray(at, at + MAX_PAYLOAD)))
    return packets
  }

  #packet(from: Direction, flags: number, payload: Uint8Array = new Uint8Array(0)): Uint8Array {
    const to = from === 'client' ? 'gateway' : 'client'
    const packet = Buffer.alloc(40 + payload.length)
    packet.writeUInt8(0x45, 0)
    packet.writeUInt16BE(packet.length, 2)
    packet.writeUInt16BE(0x4000, 6)
    packet.writeUInt8(64, 8)
    packet.writeUInt8(6, 9)
    packet.set(from === 'client' ? [127, 0, 0, 1, 127, 0, 0, 2] : [127, 0, 0, 2, 127, 0, 0, 1], 12)
    packet.writeUInt16BE(checksum(packet.subarray(0, 20)), 10)
    packet.writeUInt16BE(this.#ports[from], 20)
    packet.writeUInt16BE(this.#ports[to], 22)
    packet.writeUInt32BE(this.#sequence[from], 24)
    packet.writeUInt32BE((flags & ACK) === 0 ? 0 : this.#sequence[to], 28)
    packet.writeUInt8(5 << 4, 32)
    packet.writeUInt8(flags, 33)
    packet.writeUInt16BE(0xffff, 34)
    packet.set(payload, 40)
    const isCounted = (flags & (SYN | FIN)) !== 0
    this.#sequence[from] = (this.#sequence[from] + payload.length + (isCounted ? 1 : 0)) >>> 0
    return packet
  }
}

function checksum(header: Buffer): number {
  let sum = 0
  for (let at = 0; at < header.length; at += 2) sum += header.readUInt16BE(at)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

function sectionHeader(tool: string): Uint8Array {
  const name = Buffer.from(tool)
  const body = Buffer.alloc(16 + 4 + padded(name.length) + 4)
  body.writeUInt32LE(0x1a2b3c4d, 0)
  body.writeUInt16LE(1, 4)
  // The length of the section is not known while it is written.
  body.fill(0xff, 8, 16)
  // shb_userappl
  body.writeUInt16LE(4, 16)
  body.writeUInt16LE(name.length, 18)
  body.set(name, 20)
  return block(0x0a0d0d0a, body)
}

function interfaceDescription(): Uint8Array {
  const body = Buffer.alloc(8)
  body.writeUInt16LE(LINKTYPE_RAW, 0)
  return block(1, body)
}

function packetBlock(us: bigint, packet: Uint8Array): Uint8Array {
  const body = Buffer.alloc(20 + padded(packet.length))
  body.writeUInt32LE(Number(us >> 32n), 4)
  body.writeUInt32LE(Number(us & 0xffffffffn), 8)
  body.writeUInt32LE(packet.length, 12)
  body.writeUInt32LE(packet.length, 16)
  body.set(packet, 20)
  return block(6, body)
}

function block(type: number, body: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32LE(type, 0)
  whole.writeUInt32LE(whole.length, 4)
  whole.set(body, 8)
  whole.writeUInt32LE(whole.length, whole.length - 4)
  return whole
}

function padded(length: number): number {
  return (length + 3) & ~3
}
