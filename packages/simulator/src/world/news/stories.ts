import type { Instrument } from '../instruments/instrument.ts'

const headlines: readonly ((name: string, symbol: string) => string)[] = [
  (name, symbol) => `${name} (${symbol}) trades with the sector as volume picks up`,
  (name) => `${name}: demo desk starts coverage with a neutral view`,
  (name, symbol) => `${symbol}: options point to a calm week for ${name}`,
  (name) => `${name} confirms the date of its quarterly report`,
  (_, symbol) => `Before the open: ${symbol} among the most active of the simulated tape`,
  (name) => `${name} says supply is back to plan after a slow month`,
  (_, symbol) => `${symbol} target raised at demo brokers, rating kept`,
  (name) => `Five questions about ${name} and one answer`,
]

/** Chooses a headline about an instrument. */
export function headlineOf({ longName, symbol }: Instrument, chance: number): string {
  const write = headlines[Math.floor(chance * headlines.length)] as (name: string, symbol: string) => string
  return write(titleCase(longName), symbol)
}

/** Writes the article under a headline. */
export function articleHtml(instrument: Instrument, headline: string, timeMs: number): string {
  const { longName, symbol, primaryExchange, industry } = instrument
  const sector = industry === undefined || industry === '' ? 'its market' : industry.toLowerCase()
  return [
    '<html><body>',
    `<h1>${escapeXml(headline)}</h1>`,
    `<p>${new Date(timeMs).toISOString()}</p>`,
    `<p>This story about ${escapeXml(titleCase(longName))} (${escapeXml(symbol)}, ${escapeXml(primaryExchange)}) was made up by a simulator.`,
    `It says nothing about the real company or about ${escapeXml(sector)}.</p>`,
    '</body></html>',
  ].join('\n')
}

/** Writes text so that XML and HTML show it as it is. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s.\-&/])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}
