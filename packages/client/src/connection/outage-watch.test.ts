import { classifyGatewayCode } from '@twskit/wire'
import { describe, expect, it } from 'vitest'
import { SteppedClock } from '../pacing/index.ts'
import { OutageWatch } from './outage-watch.ts'

const unknownContract = classifyGatewayCode(200)

function watching() {
  const clock = new SteppedClock()
  const watch = new OutageWatch(clock)
  const heard = (code: number, text = ''): void => watch.heard(classifyGatewayCode(code), text)
  const mayPass = (): boolean => watch.classified(unknownContract).retry === 'later'
  return { clock, watch, heard, mayPass }
}

describe('code 200', () => {
  it('is final while nothing is down', () => {
    const { watch } = watching()
    expect(watch.classified(unknownContract)).toBe(unknownContract)
  })

  it.each([
    ['the line', 1100, '', 1102],
    ['the line, with its data lost', 1100, '', 1101],
    ['the security-definition farm', 2157, 'Sec-def data farm connection is broken:secdefil', 2158],
  ])('may pass while %s is down and for a minute after it is back', (_, down, text, back) => {
    const { clock, heard, mayPass } = watching()
    heard(down, text)
    clock.advance(3_600_000)
    expect(mayPass()).toBe(true)
    heard(back, text.replace('broken', 'OK'))
    clock.advance(59_999)
    expect(mayPass()).toBe(true)
    clock.advance(1)
    expect(mayPass()).toBe(false)
  })

  it('stays final when a farm says that it is well that never was ill, or a farm of quotes breaks', () => {
    const { heard, mayPass } = watching()
    heard(2158, 'Sec-def data farm connection is OK:secdefil')
    heard(2103, 'Market data farm connection is broken:usfarm')
    expect(mayPass()).toBe(false)
  })

  it('may pass for a minute after a reconnect', () => {
    const { clock, watch, mayPass } = watching()
    watch.reconnected()
    expect(mayPass()).toBe(true)
    clock.advance(60_000)
    expect(mayPass()).toBe(false)
  })

  it('is the only code it changes', () => {
    const { heard, watch } = watching()
    heard(1100)
    expect(watch.classified(classifyGatewayCode(354))).toBe(classifyGatewayCode(354))
  })
})
