import { describe, expect, it } from 'vitest'
import { Figures } from './account-figure.ts'

const row = (key: string, value: string) => ({ account: 'DU1', key, value, currency: 'EUR' })

describe('the two spellings of a ledger key', () => {
  it('mean the same', () => {
    expect(new Figures().figure(row('$LEDGER-CashBalance', '600'))).toMatchObject({ key: 'CashBalance', amount: 600 })
    expect(new Figures().figure(row('CashBalance', '600'))).toMatchObject({ key: 'CashBalance', amount: 600 })
  })

  it('agree on a value that is written twice in two forms', () => {
    const figures = new Figures()
    figures.figure(row('CashBalance', '600'))
    expect(figures.figure(row('$LEDGER-CashBalance', '600.00'))).not.toHaveProperty('contradiction')
  })

  it.each([
    ['CashBalance', '600', '$LEDGER-CashBalance', '500'],
    ['$LEDGER-CashBalance', '500', 'CashBalance', '600'],
  ])(
    'leave no amount when they differ, whichever comes first: %s %s, then %s %s',
    (key, value, otherKey, otherValue) => {
      const figures = new Figures()
      figures.figure(row(key, value))
      const figure = figures.figure(row(otherKey, otherValue))
      expect(figure).toMatchObject({ key: 'CashBalance', value: '600', contradiction: '500' })
      expect(figure.amount).toBeUndefined()
    },
  )

  it('agree again once the later value is the same', () => {
    const figures = new Figures()
    figures.figure(row('CashBalance', '600'))
    figures.figure(row('$LEDGER-CashBalance', '500'))
    expect(figures.figure(row('CashBalance', '500'))).toMatchObject({ amount: 500 })
  })
})
