import type { UpdateConfigWarning } from '@twskit/wire'
import type { Configuration } from './defaults.ts'

/** What a change of the configuration comes to. */
export interface Changed {
  readonly configuration: Configuration
  /** Paths of the fields that differ now. */
  readonly changedFields: readonly string[]
  /** What the client must accept before the change is made. */
  readonly warnings: readonly UpdateConfigWarning[]
}

/** Puts the wanted values over the present ones; what a request leaves out stays. */
export function applyChanges(configuration: Configuration, wanted: Configuration): Changed {
  const changedFields: string[] = []
  const changed = overlaid(configuration, wanted, '', changedFields) as Configuration
  changedFields.sort()
  const warnings = changedFields
    .filter((path) => path.startsWith('api.precautions.bypass'))
    .map((path, index): UpdateConfigWarning => {
      return { messageId: 1001 + index, title: 'Precaution', message: `${path} switches a precaution off` }
    })
  return { configuration: changed, changedFields, warnings }
}

function overlaid(present: unknown, wanted: unknown, path: string, changedFields: string[]): unknown {
  // An empty list cannot be told from one that was left out.
  if (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0)) return present
  if (!isRecord(wanted)) {
    if (JSON.stringify(present) !== JSON.stringify(wanted)) changedFields.push(path)
    return wanted
  }
  const result: Record<string, unknown> = isRecord(present) ? { ...present } : {}
  for (const [name, value] of Object.entries(wanted)) {
    result[name] = overlaid(result[name], value, path === '' ? name : `${path}.${name}`, changedFields)
  }
  return result
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
