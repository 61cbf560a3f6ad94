/** Sizes in pixels. */
const LINE = 19
const COLUMN = 8.4
const EDGE = 16
const BAR = 28

/** Foreground colours by SGR code, on a dark background. */
const colours: Readonly<Record<number, string>> = {
  30: '#6e7681',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#56d4dd',
  37: '#e6edf3',
  90: '#8b949e',
  91: '#ffa198',
  92: '#aff5b4',
  93: '#f8e3a1',
  94: '#a5d6ff',
  95: '#e2c5ff',
  96: '#b3f0ff',
  97: '#ffffff',
}

interface Run {
  readonly text: string
  readonly colour: string | undefined
  readonly isBold: boolean
  readonly isDim: boolean
}

/** Draws what a terminal shows as an SVG: one line of text for each line, colours and weights by their escape sequences. */
export function terminalPicture(title: string, output: string): string {
  const lines = output.trimEnd().split('\n').map(runsOf)
  const columns = Math.max(40, ...lines.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0)))
  const width = Math.ceil(columns * COLUMN + 2 * EDGE)
  const height = BAR + lines.length * LINE + EDGE
  const rows = lines.map((runs, place) => {
    const spans = runs.map((run) => `<tspan${attributesOf(run)}>${escaped(run.text)}</tspan>`)
    return `<text x="${EDGE}" y="${BAR + (place + 1) * LINE - 5}" xml:space="preserve">${spans.join('')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>
<text x="${EDGE}" y="19" fill="#8b949e" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="12">${escaped(title)}</text>
<g fill="#e6edf3" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${rows.join('\n')}
</g>
</svg>
`
}

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let colour: string | undefined
  let isBold = false
  let isDim = false
  for (const [, codes, text = ''] of line.matchAll(/(?:\u001B\[([\d;]*)m)?([^\u001B]*)/g)) {
    for (const code of codes === undefined ? [] : codes.split(';').map(Number)) {
      if (code === 0) [colour, isBold, isDim] = [undefined, false, false]
      else if (code === 1) isBold = true
      else if (code === 2) isDim = true
      else if (code === 22) [isBold, isDim] = [false, false]
      else if (code === 39) colour = undefined
      else colour = colours[code] ?? colour
    }
    if (text !== '') runs.push({ text, colour, isBold, isDim })
  }
  return runs
}

function attributesOf({ colour, isBold, isDim }: Run): string {
  return [
    colour === undefined ? '' : ` fill="${colour}"`,
    isBold ? ' font-weight="bold"' : '',
    isDim ? ' fill-opacity="0.6"' : '',
  ].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
