import type { PointerKind, Span } from '../records.ts'

/**
 * In what way. Of figures and dates: `conflict`, `rounding`, `vaguer` (the second says less exactly), `both-vague`, `missing` (the
 * second has none); `yearless`: one day, and only one side tells the year; `anniversary`: counted back they give two
 * years. `parts`: one total, made up of others. `denied`, and `surer` or `less-sure`: as the first compares with the
 * second. `same-words`, `similar-words`: under two speakers. Of names and bodies: `spelling`, `middle`, `title`,
 * `rendering`, `like` (two names, to be kept apart), and of offices `rank`, `standing`, `body`. Of quoted words `missing`,
 * `altered`: the second has them otherwise, and `varies`: so it has, and another has them as they are.
 */
export type PointerHow =
  | 'conflict'
  | 'rounding'
  | 'bound'
  | 'vaguer'
  | 'both-vague'
  | 'missing'
  | 'yearless'
  | 'anniversary'
  | 'apart'
  | 'parts'
  | 'denied'
  | 'surer'
  | 'less-sure'
  | 'same-words'
  | 'similar-words'
  | 'spelling'
  | 'middle'
  | 'title'
  | 'rendering'
  | 'like'
  | 'rank'
  | 'standing'
  | 'body'
  | 'altered'
  | 'varies'

/**
 * "Look here": a way in which two wordings differ that a person should see. It sets no stance and decides nothing.
 * Spans are in the two texts; `b` is `null` where the second has nothing of the kind.
 */
export interface Pointer {
  readonly kind: PointerKind
  readonly how: PointerHow
  /** `flag`: a reviewer should settle it; `note`: told in passing. */
  readonly weight: 'flag' | 'note'
  readonly a: Span
  readonly b: Span | null
}
