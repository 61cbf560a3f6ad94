import type { ContractDetails } from '@twskit/wire'
import { describe, expectTypeOf, it } from 'vitest'
import { answer, type Collector, list } from './collect.ts'

describe('collectors', () => {
  it('know the message by its name', () => {
    expectTypeOf(answer('CurrentTime', ({ currentTime }) => currentTime ?? 0)).toEqualTypeOf<Collector<number>>()
    const details = list({ items: ['ContractData', 'BondContractData'], end: ['ContractDataEnd'] }, (message) => {
      expectTypeOf(message.type).toEqualTypeOf<'ContractData' | 'BondContractData'>()
      return message.contractDetails
    })
    expectTypeOf(details).toEqualTypeOf<Collector<readonly ContractDetails[]>>()
    // @ts-expect-error there is no such message
    answer('NoSuchMessage', () => 1)
  })
})
