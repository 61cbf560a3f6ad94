import { type Callback, officialDefaults } from './frames.ts'

const defaults = officialDefaults()

/** Arguments that hold objects of the official classes, of which the frames show only what differs from the default. */
const CLASSES: Readonly<Record<string, string>> = {
  contract: 'Contract',
  contractDetails: 'ContractDetails',
  order: 'Order',
  orderState: 'OrderState',
}

/** Lists where the callbacks we would make differ from those the official client made. */
export function callbackDifferences(got: readonly Callback[], wanted: readonly Callback[]): string[] {
  const names = (callbacks: readonly Callback[]): string => callbacks.map(({ name }) => name).join()
  if (names(got) !== names(wanted)) return [`callbacks ${names(got)} instead of ${names(wanted)}`]
  return wanted.flatMap((callback, i) => differ(got[i]?.args, callback.args, callback.name, undefined))
}

function differ(got: unknown, wanted: unknown, path: string, ofClass: string | undefined): string[] {
  if (isNothing(got) && isNothing(wanted)) return []
  if (Array.isArray(wanted) && !Array.isArray(got) && typeof got === 'object' && got !== null) {
    const pairs = wanted.map(({ tag, value }: { tag: string; value: string }) => [tag, value])
    return differ(got, Object.fromEntries(pairs), path, undefined)
  }
  if (typeof wanted === 'object' && wanted !== null && typeof got === 'object' && got !== null) {
    const absent = ofClass === undefined ? undefined : defaults[ofClass]
    const keys = new Set([...Object.keys(got), ...Object.keys(wanted)])
    return [...keys].flatMap((key) => {
      const value = (got as Record<string, unknown>)[key]
      const named = `${path}.${key}`
      if (key in wanted) return differ(value, (wanted as Record<string, unknown>)[key], named, CLASSES[key])
      return isNothing(value) ? [] : differ(value, absent?.[key], named, CLASSES[key])
    })
  }
  return sameScalar(got, wanted) ? [] : [`${path}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`]
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return typeof value === 'object' && Object.values(value).every(isNothing)
}

function sameScalar(got: unknown, wanted: unknown): boolean {
  if (got === wanted) return true
  // Switches of three states are numbers with us, and the verification results are text with them.
  if (typeof got === 'boolean' && typeof wanted === 'string') return got === (wanted === 'true' || wanted === '1')
  if (typeof got === 'number' && typeof wanted === 'boolean') return got === Number(wanted)
  if (isNothing(got) || isNothing(wanted)) return typeof got === 'boolean' && Number(got) === Number(wanted)
  return Number(got) === Number(wanted)
}
