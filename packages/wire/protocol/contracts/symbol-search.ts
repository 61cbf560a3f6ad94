import { int, list, listOf, message, nested, since, string, struct } from '../grammar.ts'
import { serverVersions as v } from '../server-versions.ts'
import { Contract } from './contract.ts'

/** Declares a result of a symbol search. */
export const ContractDescription = struct({
  doc: 'Describes one result of a symbol search.',
  fields: {
    contract: nested(Contract, 'the contract, without exchange'),
    derivativeSecTypes: listOf('string', 'the security types of derivatives on it, such as OPT or WAR'),
  },
  proto: {
    contract: 1,
    derivativeSecTypes: 2,
  },
})

/** Declares what `reqMatchingSymbols` sends. */
export const MatchingSymbolsRequest = message({
  id: 81,
  from: 'client',
  belongsTo: 'reqId',
  official: ['reqMatchingSymbols'],
  doc: 'Searches contracts by the start of a symbol or by words of a name.',
  fields: {
    reqId: int('names the request; its answers carry it'),
    pattern: string('what to search for'),
  },
  text: ['reqId', 'pattern'],
  proto: [since(v.protobufRestMessages2), { reqId: 1, pattern: 2 }],
})

/** Declares what `symbolSamples` reports. */
export const SymbolSamples = message({
  id: 79,
  from: 'gateway',
  belongsTo: 'reqId',
  official: ['symbolSamples'],
  doc: 'Lists the results of a symbol search, at most 16 or so.',
  fields: {
    reqId: int('the request this answers'),
    contractDescriptions: listOf(ContractDescription, 'the results, best first'),
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
