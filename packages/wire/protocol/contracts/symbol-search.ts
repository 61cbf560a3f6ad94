import { int, list, listOf, message, nested, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Contract } from './contract.ts'

/** ContractDescription */
export const ContractDescription = struct({
  doc: '',
  fields: {
    contract: nested(Contract, ''),
    derivativeSecTypes: listOf('string', ''),
  },
  proto: {
    contract: 1,
    derivativeSecTypes: 2,
  },
})

/** MatchingSymbolsRequest */
export const MatchingSymbolsRequest = message({
  id: 81,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMatchingSymbols'],
  doc: '',
  fields: {
    reqId: int(''),
    pattern: string(''),
  },
  text: ['reqId', 'pattern'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, pattern: 2 }],
})

/** SymbolSamples */
export const SymbolSamples = message({
  id: 79,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['symbolSamples'],
  doc: '',
  fields: {
    reqId: int(''),
    contractDescriptions: listOf(ContractDescription, ''),
  },
  text: [
    'reqId',
    list(
      'contractDescriptions',
      'contract.conId',
      'contract.symbol',
      'contract.secType',
      'contract.primaryExch',
      'contract.currency',
      list('derivativeSecTypes'),
      'contract.description',
      'contract.issuerId',
    ),
  ],
  proto: [since(v.protobufRestMessages2), { reqId: 1, contractDescriptions: 2 }],
})
