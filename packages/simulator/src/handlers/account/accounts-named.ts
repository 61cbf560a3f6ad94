import type { GatewayContext } from '../../session/context.ts'

/** Returns the accounts that a request names: one, a group of them, or all of them; `undefined` for an unknown name. */
export function accountsNamed(gateway: GatewayContext, name: string | undefined): readonly string[] | undefined {
  const wanted = name?.trim() ?? ''
  if (wanted === '') return gateway.accounts
  return gateway.accounts.includes(wanted) ? [wanted] : gateway.groups.accountsOf(wanted)
}

/** Makes the text by which an account that does not exist is refused. */
export function invalidAccount(name: string | undefined): string {
  return `Error validating request.-'bN' : cause - Invalid account code '${name ?? ''}'`
}
