import type { Contract } from '@twskit/wire'

/** What a group of linked windows shows: a contract, a combination, or nothing. */
export type DisplayGroupContent =
  | {
      readonly kind: 'contract'
      readonly conId: number
      /** Empty when TWS names none. */
      readonly exchange: string
      /** The same as a contract that any call takes. Always there in what is received. */
      readonly contract?: Contract | undefined
    }
  | { readonly kind: 'combo' }
  | { readonly kind: 'none' }

/** Reads what a group shows, as the gateway writes it: `8314@SMART`, `combo`, `none`. */
export function contentFrom(contractInfo: string): DisplayGroupContent {
  const match = /^(\d+)@?(.*)$/.exec(contractInfo)
  if (match !== null) {
    const [, digits, exchange = ''] = match
    const conId = Number(digits)
    return { kind: 'contract', conId, exchange, contract: exchange === '' ? { conId } : { conId, exchange } }
  }
  return { kind: contractInfo === 'combo' ? 'combo' : 'none' }
}
