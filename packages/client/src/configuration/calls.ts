import type { ClientContext } from '../context.ts'
import { config, type ConfigCall } from './config.ts'
import { updateConfig, type UpdateConfigCall } from './update-config.ts'

/** The calls about the settings of the gateway. */
export interface ConfigurationCalls extends ConfigCall, UpdateConfigCall {}

export function configurationCalls(context: ClientContext): ConfigurationCalls {
  return { ...config(context), ...updateConfig(context) }
}
