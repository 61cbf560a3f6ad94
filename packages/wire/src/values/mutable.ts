/** Lets a reader fill an object whose type is read-only for everybody else. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }
