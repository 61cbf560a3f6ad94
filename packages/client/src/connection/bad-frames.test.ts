import { DecodeError, decodeGatewayMessage } from '@twskit/wire'
import { expect, it } from 'vitest'
import { BadFrames } from './bad-frames.ts'

it('ids that nobody knows are news once each, and only for a thousand of them', () => {
  const frames = new BadFrames()
  const unknown = (id: number): DecodeError => {
    try {
      decodeGatewayMessage(new TextEncoder().encode(`${id}\0`), 187)
    } catch (error) {
      if (error instanceof DecodeError) return error
    }
    throw new Error(`${id} is a known message`)
  }
  const news = Array.from({ length: 1_500 }, (_, n) => frames.isNews(unknown(20_000 + n)))
  expect(news.filter(Boolean)).toHaveLength(1_000)
  expect(frames.isNews(unknown(20_000))).toBe(false)
})
