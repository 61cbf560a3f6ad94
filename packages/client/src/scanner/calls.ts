import type { ClientContext } from '../context.ts'
import { scanner, type ScannerCall } from './scanner.ts'
import { scannerParameters, type ScannerParametersCall } from './scanner-parameters.ts'

/** The calls about the market scanner. */
export interface ScannerCalls extends ScannerCall, ScannerParametersCall {}

export function scannerCalls(context: ClientContext): ScannerCalls {
  return { ...scanner(context), ...scannerParameters(context) }
}
