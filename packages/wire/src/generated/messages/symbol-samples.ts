// Generated from packages/wire/protocol by `npm run generate`. Do not edit.
import type { ProtoReader } from '../../bytes/proto-reader.ts'
import type { ProtoWriter } from '../../bytes/proto-writer.ts'
import type { TextReader } from '../../bytes/text-reader.ts'
import type { TextWriter } from '../../bytes/text-writer.ts'
import type { Mutable } from '../../values/mutable.ts'
import { type Contract } from '../structs/contract.ts'
import { readContractDescriptionProto, writeContractDescriptionProto, type ContractDescription } from '../structs/contract-description.ts'

/** Lists the results of a symbol search, at most 16 or so. */
export interface SymbolSamples {
  readonly type: 'SymbolSamples'
  /** the request this answers */
  readonly reqId?: number | undefined
  /** the results, best first */
  readonly contractDescriptions?: readonly ContractDescription[] | undefined
}

export function readSymbolSamplesText(r: TextReader, _v: number): SymbolSamples {
  const reqId = r.int('reqId')
  const count1 = r.count('contractDescriptions')
  const list1: ContractDescription[] = []
  for (let i = 0; i < count1; i++) {
    const contract: Mutable<Contract> = {}
    const contract_conId_ = r.int('contractDescriptions.contract.conId')
    if (contract_conId_ !== undefined) contract.conId = contract_conId_
    const contract_symbol_ = r.string('contractDescriptions.contract.symbol')
    if (contract_symbol_ !== undefined) contract.symbol = contract_symbol_
    const contract_secType_ = r.string('contractDescriptions.contract.secType')
    if (contract_secType_ !== undefined) contract.secType = contract_secType_
    const contract_primaryExch_ = r.string('contractDescriptions.contract.primaryExch')
    if (contract_primaryExch_ !== undefined) contract.primaryExch = contract_primaryExch_
    const contract_currency_ = r.string('contractDescriptions.contract.currency')
    if (contract_currency_ !== undefined) contract.currency = contract_currency_
    const count2 = r.count('contractDescriptions.derivativeSecTypes')
    const list2: string[] = []
    for (let i = 0; i < count2; i++) {
      list2.push(r.string('contractDescriptions.derivativeSecTypes') ?? '')
    }
    const derivativeSecTypes = list2
    const contract_description_ = r.string('contractDescriptions.contract.description')
    if (contract_description_ !== undefined) contract.description = contract_description_
    const contract_issuerId_ = r.string('contractDescriptions.contract.issuerId')
    if (contract_issuerId_ !== undefined) contract.issuerId = contract_issuerId_
    list1.push({ contract, derivativeSecTypes })
  }
  const contractDescriptions = list1
  return { type: 'SymbolSamples', reqId, contractDescriptions }
}

export function writeSymbolSamplesText(w: TextWriter, m: SymbolSamples, _v: number): void {
  w.int(m.reqId, 'reqId', '2147483647')
  const list1 = m.contractDescriptions ?? []
  w.count(list1.length)
  for (const each1 of list1) {
    const each1_contract: Contract = each1.contract ?? {}
    w.int(each1_contract.conId, 'contractDescriptions.contract.conId', '2147483647')
    w.string(each1_contract.symbol, 'contractDescriptions.contract.symbol')
    w.string(each1_contract.secType, 'contractDescriptions.contract.secType')
    w.string(each1_contract.primaryExch, 'contractDescriptions.contract.primaryExch')
    w.string(each1_contract.currency, 'contractDescriptions.contract.currency')
    const list2 = each1.derivativeSecTypes ?? []
    w.count(list2.length)
    for (const each2 of list2) {
      w.string(each2, 'contractDescriptions.derivativeSecTypes')
    }
    w.string(each1_contract.description, 'contractDescriptions.contract.description')
    w.string(each1_contract.issuerId, 'contractDescriptions.contract.issuerId')
  }
}

export function readSymbolSamplesProto(r: ProtoReader): SymbolSamples {
  let reqId: number | undefined
  const contractDescriptions: ContractDescription[] = []
  for (let next = r.next(); next !== 0; next = r.next()) {
    switch (next) {
      case 8:
        reqId = r.int32()
        break
      case 18:
        {
          const outer = r.enter()
          const list = contractDescriptions
          list.push(readContractDescriptionProto(r))
          r.leave(outer)
        }
        break
      default:
        r.skip(next)
    }
  }
  return { type: 'SymbolSamples', reqId, contractDescriptions }
}

export function writeSymbolSamplesProto(w: ProtoWriter, m: SymbolSamples, _v: number): void {
  w.int32(8, m.reqId, 'reqId')
  for (const each of m.contractDescriptions ?? []) {
    const mark = w.open(18)
    writeContractDescriptionProto(w, each)
    w.close(mark)
  }
}
