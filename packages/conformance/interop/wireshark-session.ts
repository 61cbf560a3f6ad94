import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { connect, stock } from '@twskit/client'
import { CaptureWriter, describeCapture, toPcapng } from '@twskit/recording'
import { startGateway } from '@twskit/simulator'
import type { StepResult } from './report.ts'

const exec = promisify(execFile)
const dissector = fileURLToPath(new URL('../../recording/wireshark/tws.lua', import.meta.url))

/** Records a session in text, in both encodings, and in protobuf, and compares what tshark reads in it with what we read. */
export async function wiresharkSession(_at: unknown, onResult: (result: StepResult) => void): Promise<void> {
  for (const serverVersion of [187, 203, 226]) {
    const folder = await mkdtemp(join(tmpdir(), 'twskit-wireshark-'))
    try {
      await session(serverVersion, folder, onResult)
    } catch (error) {
      onResult({ step: `session at ${serverVersion}`, ok: false, detail: String(error) })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function session(serverVersion: number, folder: string, onResult: (result: StepResult) => void): Promise<void> {
  const [capture, packets] = [join(folder, 'session.twscap'), join(folder, 'session.pcapng')]
  await record(serverVersion, capture)
  const chunks: Uint8Array[] = []
  for await (const chunk of toPcapng(capture)) chunks.push(chunk)
  await writeFile(packets, Buffer.concat(chunks))
  const tshark = async (...args: readonly string[]): Promise<string> => {
    const all = ['-X', `lua_script:${dissector}`, '-r', packets, ...args]
    return (await exec('tshark', all, { maxBuffer: 64 * 1024 * 1024 })).stdout
  }

  const expected: string[] = []
  let bars = 0
  for await (const { description } of describeCapture(capture)) {
    if (description === undefined) continue
    expected.push(String(description.type))
    bars += description.fields.filter(({ path }) => /^historicalDataBars\[\d+\]\.close$/.test(path)).length
  }
  const named = (await tshark('-Y', 'tws', '-T', 'fields', '-e', 'tws.message')).trim().split(/[\n,]/)
  const messages = named.filter((name) => name !== 'VersionOffer' && name !== 'VersionReply')
  const isEqual = JSON.stringify(messages) === JSON.stringify(expected)
  const detail = isEqual ? `${messages.length} messages` : `${messages.join()} instead of ${expected.join()}`
  onResult({ step: `messages at ${serverVersion}`, ok: isEqual, detail })

  const closes = (
    await tshark('-Y', 'tws.message == "HistoricalData"', '-T', 'fields', '-e', 'tws.historicalDataBars.close')
  )
    .trim()
    .split(',')
  onResult({
    step: `nested fields at ${serverVersion}`,
    ok: bars > 0 && closes.length === bars,
    detail: `${closes.length} of ${bars} bars`,
  })

  const filtered = (
    await tshark('-Y', 'tws.reqId > 1000000 && tws.contract.symbol == "AAPL"', '-T', 'fields', '-e', 'tws.message')
  ).trim()
  onResult({
    step: `filters at ${serverVersion}`,
    ok: filtered.includes('ContractDataRequest'),
    detail: filtered.replaceAll('\n', ' '),
  })

  const tree = await tshark('-V')
  const errors = tree.split('\n').filter((line) => /Lua Error|Malformed/.test(line))
  onResult({ step: `no error at ${serverVersion}`, ok: errors.length === 0, detail: errors[0]?.trim() ?? 'none' })
}

async function record(serverVersion: number, file: string): Promise<void> {
  await using gateway = await startGateway({ seed: 7, serverVersion })
  await using writer = new CaptureWriter(file)
  await using ib = await connect({ port: gateway.port, record: writer })
  await ib.contractDetails(stock('AAPL'))
  await ib.historicalData(stock('AAPL'), { duration: '2 D', barSize: '1 hour' })
}
