import { z } from './zod.ts'
import type { DossierId, Id, IdKind } from './id.ts'
import type { Digest, Instant, Span } from './records.ts'

// What the checks of things from outside are made of.

/** Any words, or none. */
export const text = z.string()
/** A whole number from 0. */
export const count = z.int().nonnegative()
/** SHA-256 in lower-case hex. */
export const digest = matching<Digest>(/^[0-9a-f]{64}$/)
/** A time that there is: the thirteenth month has the shape of one, and no clock reads it. */
export const instant = matching<Instant>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/).refine(
  value => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
)
/** The id of a dossier. */
export const dossierId = matching<DossierId>(/^d-[\w-]{1,64}$/)

/** In order. */
export const span: z.ZodType<Span> = exactly<Span>({ start: count, end: count }).refine(
  ({ start, end }) => start <= end,
)

/** An object with these fields and no others. The compiler refuses one too many as well as one too few. */
export function exactly<T>(shape: { readonly [K in keyof T]: z.ZodType<T[K]> }): z.ZodType<T> {
  return z.strictObject(shape) as unknown as z.ZodType<T>
}

/** The id of a record of that kind. */
export function id<K extends IdKind>(kind: K) {
  return matching<Id<K>>(new RegExp(`^${kind}:[\\w-]{1,80}$`))
}

/** Where a brand is born: a string that matches. */
export function matching<T extends string>(pattern: RegExp) {
  return z.custom<T>(value => typeof value === 'string' && pattern.test(value), `Expected ${pattern}`)
}
