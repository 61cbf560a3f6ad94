import uPlot from 'uplot'
// oxlint-disable-next-line no-unassigned-import -- a style sheet has nothing to name
import 'uplot/dist/uPlot.min.css'
import type { QuotePoint } from './messages.ts'

/** Points that are kept for each symbol and field; older ones leave the chart. */
const KEPT = 600

const colours = ['#2f81f7', '#d29922', '#3fb950', '#f778ba', '#a371f7', '#db6d28']

/** Draws the prices that a program receives: one line for each symbol and field. */
export class QuoteChart {
  readonly #parent: HTMLElement
  readonly #lines = new Map<string, QuotePoint[]>()
  #plot: uPlot | undefined

  constructor(parent: HTMLElement) {
    this.#parent = parent
  }

  add(points: readonly QuotePoint[]): void {
    const known = this.#lines.size
    for (const point of points) {
      const name = `${point.symbol} ${point.field}`
      const line = this.#lines.get(name) ?? []
      line.push(point)
      if (line.length > KEPT) line.splice(0, line.length - KEPT)
      this.#lines.set(name, line)
    }
    if (this.#plot === undefined || this.#lines.size !== known) this.#open()
    this.#plot?.setData(this.#data())
  }

  destroy(): void {
    this.#plot?.destroy()
  }

  #open(): void {
    this.#plot?.destroy()
    const series = [...this.#lines.keys()].map((label, place) => ({
      label,
      stroke: colours[place % colours.length] ?? '#888',
      spanGaps: true,
      points: { show: false },
    }))
    this.#plot = new uPlot(
      {
        width: this.#parent.clientWidth || 320,
        height: 160,
        scales: { x: { time: false } },
        axes: [{ values: (_plot, seconds) => seconds.map((each) => `${each} s`) }, { size: 60 }],
        series: [{ label: 'time' }, ...series],
      },
      this.#data(),
      this.#parent,
    )
  }

  #data(): uPlot.AlignedData {
    const tables = [...this.#lines.values()].map(
      (line): uPlot.AlignedData => [line.map(({ atMs }) => atMs / 1000), line.map(({ price }) => price)],
    )
    return tables.length === 0 ? [[]] : uPlot.join(tables)
  }
}
