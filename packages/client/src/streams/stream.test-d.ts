import type { Observable } from 'rxjs'
import { describe, expectTypeOf, it } from 'vitest'
import { type Price, prices } from '../../test/specs.ts'
import type { Registry } from '../requests/index.ts'
import type { StreamMarker, StreamState } from './state.ts'
import type { Stream } from './stream.ts'

declare const registry: Registry

describe('the type of a stream', () => {
  it('is that of its values, as an observable and as an async iterable', () => {
    const stream = registry.stream(prices('AAPL'))
    expectTypeOf(stream).toEqualTypeOf<Stream<Price>>()
    expectTypeOf(stream).toExtend<Observable<Price>>()
    expectTypeOf(stream).toExtend<AsyncIterable<Price>>()
    expectTypeOf(stream).toExtend<Stream<{ readonly kind: string }>>()
    expectTypeOf(stream.state.value).toEqualTypeOf<StreamState>()
  })

  it('has markers among the values only where they were asked for', () => {
    expectTypeOf(registry.stream(prices('AAPL'), { markers: true })).toEqualTypeOf<Stream<Price | StreamMarker>>()
    expectTypeOf(registry.stream(prices('AAPL'), {})).toEqualTypeOf<Stream<Price>>()
  })
})
