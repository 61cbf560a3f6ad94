export type { RawAnswer, RawOptions, RawRequest, RawRequestNamed } from './raw-types.ts'
export type { RequestCall } from './request.ts'
