// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readContractProto, writeContractProto, type Contract } from './contract.ts'

/** Describes one row of a scan. */
export interface ScannerDataElement {
  /** the place in the ranking, from 0 */
  readonly rank?: number | undefined
  /** the contract */
  readonly contract?: Contract | undefined
  /** the name of its market */
  readonly marketName?: string | undefined
  /** how far it is from the benchmark, where the scan has one */
  readonly distance?: string | undefined
  /** the benchmark, where the scan has one */
  readonly benchmark?: string | undefined
  /** the projection, where the scan has one */
  readonly projection?: string | undefined
  /** the legs when the row is a combination */
  readonly comboKey?: string | undefined
}

export function readScannerDataElementProto(r: ProtoReader): ScannerDataElement {
  let rank: number | undefined
  let contract: Contract | undefined
  let marketName: string | undefined
  let distance: string | undefined
  let benchmark: string | undefined
  let projection: string | undefined
  let comboKey: string | undefined
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        rank = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 26:
        marketName = r.string()
        break
      case 34:
        distance = r.string()
        break
      case 42:
        benchmark = r.string()
        break
      case 50:
        projection = r.string()
        break
      case 58:
        comboKey = r.string()
        break
      default:
        r.skip(next)
    }
  }
  return { rank, contract, marketName, distance, benchmark, projection, comboKey }
}

export function writeScannerDataElementProto(w: ProtoWriter, s: ScannerDataElement): void {
  w.int32(8, s.rank, 'scannerDataElement.rank')
  if (s.contract !== undefined) {
    const mark = w.open(18)
    writeContractProto(w, s.contract)
    w.close(mark)
  }
  w.string(26, s.marketName, 'scannerDataElement.marketName')
  w.string(34, s.distance, 'scannerDataElement.distance')
  w.string(42, s.benchmark, 'scannerDataElement.benchmark')
  w.string(50, s.projection, 'scannerDataElement.projection')
  w.string(58, s.comboKey, 'scannerDataElement.comboKey')
}
