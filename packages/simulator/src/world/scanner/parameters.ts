import { escapeXml } from '../news/stories.ts'
import { rangeFilters } from './filters.ts'
import { scanCodes } from './scan-codes.ts'
import { scanLocations } from './scanner.ts'

/** Filters a scanner subscription understands, by their tags. */
const filters: readonly (readonly [id: string, name: string])[] = rangeFilters.flatMap(([tag, name]) => [
  [bounded(tag, 'Above'), `${name} Above`],
  [bounded(tag, 'Below'), `${name} Below`],
])

/** Writes what the scanner can do as the XML document that answers a request for its parameters. */
export function scannerParametersXml(): string {
  const instruments = [...new Set(scanLocations.map(({ instrument }) => instrument))]
  const all = instruments.join(',')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ScanParameterResponse>',
    '<InstrumentList varName="instrumentList">',
    ...instruments.map((instrument) => {
      const places = scanLocations.filter((location) => location.instrument === instrument)
      const secType = places[0]?.secType ?? ''
      return `<Instrument>${tag('name', places[0]?.name ?? instrument)}${tag('type', instrument)}${tag('secType', secType)}${tag('filters', filters.map(([id]) => id).join(','))}</Instrument>`
    }),
    '</InstrumentList>',
    '<LocationTree varName="locationTree">',
    ...instruments.map((instrument) => {
      const places = scanLocations.filter((location) => location.instrument === instrument)
      const leaves = places.map(
        ({ name, code }) =>
          `<Location>${tag('displayName', name)}${tag('locationCode', code)}${tag('instruments', instrument)}</Location>`,
      )
      return `<Location>${tag('displayName', places[0]?.name ?? instrument)}${tag('locationCode', places[0]?.code ?? '')}${tag('instruments', instrument)}<LocationTree>${leaves.join('')}</LocationTree></Location>`
    }),
    '</LocationTree>',
    '<ScanTypeList varName="scanTypeList">',
    ...scanCodes.map(
      ({ code, name }) =>
        `<ScanType>${tag('displayName', name)}${tag('scanCode', code)}${tag('instruments', all)}</ScanType>`,
    ),
    '</ScanTypeList>',
    '<FilterList varName="filterList">',
    ...filters.map(
      ([id, name]) =>
        `<RangeFilter>${tag('id', id)}${tag('category', 'General')}<AbstractField type="scanner.filter.DoubleField">${tag('code', id)}${tag('displayName', name)}</AbstractField></RangeFilter>`,
    ),
    '</FilterList>',
    '</ScanParameterResponse>',
  ].join('\n')
}

function tag(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

/** The bound comes before the unit: `marketCapAbove1e6`. */
function bounded(tag: string, bound: string): string {
  return tag.replace(/(1e6)?$/, `${bound}$1`)
}
