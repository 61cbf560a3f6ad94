import { describe, expect, it } from 'vitest'
import { terminalPicture } from './terminal-picture.ts'

const ESCAPE = '\u001B['

describe('a terminal picture', () => {
  it('keeps the text of every line, escaped for XML', () => {
    const picture = terminalPicture('a <title>', 'bid < ask & more\n"quoted"\n')
    expect(picture).toContain('>bid &lt; ask &amp; more</tspan>')
    expect(picture).toContain('>&quot;quoted&quot;</tspan>')
    expect(picture).toContain('aria-label="a &lt;title&gt;"')
  })

  it('turns colours and weights into attributes and leaves no escape sequence', () => {
    const picture = terminalPicture('colours', `${ESCAPE}1;32mup${ESCAPE}39;22m then ${ESCAPE}2mdim${ESCAPE}0m`)
    expect(picture).toContain('<tspan fill="#7ee787" font-weight="bold">up</tspan><tspan> then </tspan>')
    expect(picture).toContain('<tspan fill-opacity="0.6">dim</tspan>')
    expect(picture).not.toContain(ESCAPE)
  })
})
