// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import { readContractProto, writeContractProto, type Contract } from './contract.ts'

/** Describes one result of a symbol search. */
export interface ContractDescription {
  /** the contract, without exchange */
  readonly contract?: Contract | undefined
  /** the security types of derivatives on it, such as OPT or WAR */
  readonly derivativeSecTypes?: readonly string[] | undefined
}

export function readContractDescriptionProto(r: ProtoReader): ContractDescription {
  let contract: Contract | undefined
  const derivativeSecTypes: string[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 10:
        {
          const outer = r.enter()
          contract = readContractProto(r)
          r.leave(outer)
        }
        break
      case 18:
        {
          const list = derivativeSecTypes
          list.push(r.string())
        }
        break
      default:
        r.skip(next)
    }
  }
  return { contract, derivativeSecTypes }
}

export function writeContractDescriptionProto(w: ProtoWriter, s: ContractDescription): void {
  if (s.contract !== undefined) {
    const mark = w.open(10)
    writeContractProto(w, s.contract)
    w.close(mark)
  }
  w.strings(18, s.derivativeSecTypes, 'contractDescription.derivativeSecTypes')
}
