/** Quantities that have no number. */
export type QuantityId =
  | 'couple'
  | 'handful'
  | 'several'
  | 'tens'
  | 'dozens'
  | 'several-dozen'
  | 'scores'
  | 'hundreds'
  | 'several-hundred'
  | 'thousands'
  | 'several-thousand'
  | 'tens-of-thousands'
  | 'hundreds-of-thousands'
  | 'millions'
  | 'several-million'
  | 'tens-of-millions'
  | 'hundreds-of-millions'
  | 'billions'

/** From and to, both included, of each quantity; `Infinity` where its word does not say how many at most. */
export type Quantities = Readonly<Record<QuantityId, readonly [number, number]>>

/** What people mean by them unless a dossier says otherwise; "several" begins at three, a plural at two. */
export const defaultQuantities: Quantities = {
  couple: [2, 3],
  handful: [3, 9],
  several: [3, Infinity],
  tens: [20, 99],
  dozens: [24, 99],
  'several-dozen': [36, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  'several-hundred': [300, 999],
  thousands: [2000, 9999],
  'several-thousand': [3000, 9999],
  'tens-of-thousands': [20_000, 99_999],
  'hundreds-of-thousands': [200_000, 999_999],
  millions: [2_000_000, 9_999_999],
  'several-million': [3_000_000, 9_999_999],
  'tens-of-millions': [20_000_000, 99_999_999],
  'hundreds-of-millions': [200_000_000, 999_999_999],
  billions: [2_000_000_000, 9_999_999_999],
}
