/** The 32-bit integer the official clients use for "not set". */
export const UNSET_INT = 2147483647

/** The double the official clients use for "not set": the largest there is. */
export const UNSET_DOUBLE: number = Number.MAX_VALUE

/** Numbers that mean "not set" in a quantity, whichever type the sender had in mind. */
export function isUnsetQuantity(value: number): boolean {
  return (
    value === UNSET_INT ||
    value === UNSET_DOUBLE ||
    value === 9223372036854775807 ||
    value === -9223372036854775808 ||
    value === 170141183460469231731687303715884105727
  )
}
