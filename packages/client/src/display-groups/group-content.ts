/** What a group of linked windows shows: a contract, a combination, or nothing. */
export type DisplayGroupContent =
  | { readonly kind: 'contract'; readonly conId: number; readonly exchange: string }
  | { readonly kind: 'combo' }
  | { readonly kind: 'none' }

/** Reads what a group shows, as the gateway writes it: `8314@SMART`, `combo`, `none`. */
export function contentFrom(contractInfo: string): DisplayGroupContent {
  const match = /^(\d+)@?(.*)$/.exec(contractInfo)
  if (match !== null) return { kind: 'contract', conId: Number(match[1]), exchange: match[2] ?? '' }
  return { kind: contractInfo === 'combo' ? 'combo' : 'none' }
}
