import { describe, expect, test } from 'vitest'
import { decodeGatewayMessage, maskAccounts } from '../index.ts'

describe('account codes', () => {
  test.each([
    ['DU1234567', 'DU*******'],
    ['U123456,DF7654321,', 'U******,DF*******,'],
    ['AAPL 187.42', 'AAPL 187.42'],
    ['20260713', '20260713'],
  ])('%s', (text, masked) => {
    expect(maskAccounts(text)).toBe(masked)
  })

  test('are masked in the excerpt of a frame that cannot be read', () => {
    const body = new TextEncoder().encode('71\x001\x007\x00DU1234567\x00')
    expect(() => decodeGatewayMessage(body, 187)).toThrow(
      expect.objectContaining({ field: 'contract.conId', reason: 'ended-early', excerpt: '71|1|7|DU*******|' }),
    )
  })
})
