import { describe, expectTypeOf, it } from 'vitest'
import type { CancelContractData } from '../generated/messages/cancel-contract-data.ts'
import type {
  AnswerOf,
  BondContractData,
  CancelOf,
  ContractData,
  ContractDataEnd,
  ContractDataRequest,
  conversations,
  EndOf,
  FieldsOf,
  ItemOf,
  MarketRule,
  RequestOf,
} from '../index.ts'

type Details = typeof conversations.contractDetails
type Rule = typeof conversations.marketRule

describe('types of a conversation', () => {
  it('follow from its literal', () => {
    expectTypeOf<RequestOf<Details>>().toEqualTypeOf<ContractDataRequest>()
    expectTypeOf<ItemOf<Details>>().toEqualTypeOf<ContractData | BondContractData>()
    expectTypeOf<EndOf<Details>>().toEqualTypeOf<ContractDataEnd>()
    expectTypeOf<AnswerOf<Details>>().toEqualTypeOf<ContractData | BondContractData | ContractDataEnd>()
    expectTypeOf<CancelOf<Details>>().toEqualTypeOf<CancelContractData>()
  })

  it('leave out what the client adds to a request', () => {
    expectTypeOf<keyof FieldsOf<Details>>().toEqualTypeOf<'contract'>()
    expectTypeOf<keyof FieldsOf<Rule>>().toEqualTypeOf<'marketRuleId'>()
  })

  it('have no cancel and no end of its own where the answer is one message', () => {
    expectTypeOf<EndOf<Rule>>().toEqualTypeOf<MarketRule>()
    expectTypeOf<CancelOf<Rule>>().toBeNever()
  })
})
