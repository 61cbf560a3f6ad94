import { conversations } from '@twskit/wire'
import type { ClientContext } from '../context.ts'
import { askOne, type CallOptions } from '../requests/index.ts'
import { all, child, textOf, type XmlElement } from '../xml/elements.ts'

/** A kind of instrument that can be scanned. */
export interface ScannerInstrument {
  /** What a query names it by: `STK`, `STOCK.EU`, `FUT.US`. */
  readonly type: string
  readonly name: string
  readonly secType: string
  /** The ids of the filters it has. */
  readonly filters: readonly string[]
}

/** A place to scan, and the places within it. */
export interface ScannerLocation {
  /** What a query names it by: `STK.US.MAJOR`. */
  readonly code: string
  readonly name: string
  /** The types of instruments it has. */
  readonly instruments: readonly string[]
  readonly locations: readonly ScannerLocation[]
}

/** Something to rank by. */
export interface ScanType {
  /** What a query names it by: `TOP_PERC_GAIN`. */
  readonly code: string
  readonly name: string
  /** The types of instruments it can rank. */
  readonly instruments: readonly string[]
}

/** A filter of a scan: one field, or the two ends of a range. */
export interface ScannerFilter {
  readonly id: string
  readonly category: string
  /** The fields, which a query names in its `filters`: `priceAbove`, `priceBelow`. */
  readonly fields: readonly { readonly code: string; readonly name: string }[]
}

/** What can be scanned for. */
export interface ScannerParameters {
  readonly instruments: readonly ScannerInstrument[]
  readonly locations: readonly ScannerLocation[]
  readonly scanTypes: readonly ScanType[]
  readonly filters: readonly ScannerFilter[]
  /** The whole document, as the gateway sends it: it has more than is taken out here. */
  readonly xml: string
}

export interface ScannerParametersCall {
  /**
   * Reads what can be scanned for: kinds of instruments, places, rankings and filters. A real gateway sends some two megabytes. The default
   * deadline is 30 seconds.
   *
   * Stands for `reqScannerParameters`.
   *
   * @example
   * ```ts
   * import { connect } from '@twskit/client'
   *
   * await using ib = await connect()
   * const { scanTypes, filters } = await ib.scannerParameters()
   * for (const { code, name, instruments } of scanTypes) if (instruments.includes('STK')) console.log(code, name)
   * console.log(filters.flatMap(({ fields }) => fields.map(({ code }) => code)))
   * ```
   */
  scannerParameters(options?: CallOptions): Promise<ScannerParameters>
}

export function scannerParameters({ requests }: ClientContext): ScannerParametersCall {
  return {
    scannerParameters: async (options) => {
      const document = await requests.ask(
        askOne(conversations.scannerParameters, {}, ({ xml = '' }) => xml),
        options,
      )
      // The parser is loaded when there is something to parse: pages that do not scan never load it.
      const { readXml } = await import('../xml/read-xml.ts')
      return parametersFrom(document, readXml(document))
    },
  }
}

/** Reads the document that says what can be scanned for. */
function parametersFrom(xml: string, document: XmlElement): ScannerParameters {
  const list = (name: string): XmlElement | undefined => all(document, name)[0]
  return {
    instruments: (list('InstrumentList')?.children ?? []).map((each) => ({
      type: textOf(each, 'type'),
      name: textOf(each, 'name'),
      secType: textOf(each, 'secType'),
      filters: codes(textOf(each, 'filters')),
    })),
    locations: locationsIn(list('LocationTree')),
    scanTypes: (list('ScanTypeList')?.children ?? []).map((each) => ({
      code: textOf(each, 'scanCode'),
      name: textOf(each, 'displayName'),
      instruments: codes(textOf(each, 'instruments')),
    })),
    filters: (list('FilterList')?.children ?? []).map((each) => ({
      id: textOf(each, 'id'),
      category: textOf(each, 'category'),
      fields: all(each, 'AbstractField').map((field) => ({
        code: textOf(field, 'code'),
        name: textOf(field, 'displayName'),
      })),
    })),
    xml,
  }
}

function locationsIn(tree: XmlElement | undefined): readonly ScannerLocation[] {
  return (tree?.children ?? [])
    .filter(({ name }) => name === 'Location')
    .map((each) => ({
      code: textOf(each, 'locationCode'),
      name: textOf(each, 'displayName'),
      instruments: codes(textOf(each, 'instruments')),
      locations: locationsIn(child(each, 'LocationTree')),
    }))
}

function codes(text: string): readonly string[] {
  return text.split(/[,;]/).flatMap((code) => (code.trim() === '' ? [] : [code.trim()]))
}
