export { type ScannerQuery, scannerQuerySchema, type ScannerRow } from './scanner.ts'
export type {
  ScannerFilter,
  ScannerInstrument,
  ScannerLocation,
  ScannerParameters,
  ScanType,
} from './scanner-parameters.ts'
