import type { Context, Draft } from './draft.ts'

/** In "14, 15 and 16 years old" the first two are ages, too: a unit is shared by the numbers listed before it. */
export function sharedUnits(drafts: readonly Draft[], { tokens, words }: Context): Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]]
    if (
      draft === undefined ||
      next === undefined ||
      draft.unit !== null ||
      draft.kind !== 'count' ||
      next.kind === 'ordinal'
    )
      continue
    const between = tokens.slice(draft.end, next.start)
    const isList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(
        ({ plain }) =>
          words.listJoins.has(plain) ||
          words.rangeJoins.has(plain) ||
          (next.kind === 'measure' && /^(?:by|x|×)$/.test(plain)),
      )
    if (isList && next.unit !== null && next.kind !== 'fraction')
      shared[index] = { ...draft, kind: next.kind, unit: next.unit, of: next.of }
  }
  return agesAfter(shared, { tokens, words })
}

/** "aged 14, 15 and 16": the age goes on through the list. */
function agesAfter(drafts: readonly Draft[], { tokens, words }: Pick<Context, 'tokens' | 'words'>): Draft[] {
  const ages: Draft[] = []
  for (const draft of drafts) {
    const before = ages.at(-1)
    const between = before === undefined ? [] : tokens.slice(before.end, draft.start)
    const isList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(({ plain }) => words.listJoins.has(plain) || words.rangeJoins.has(plain))
    const goesOn = before?.kind === 'age' && isList && draft.kind === 'count' && draft.unit === null && draft.lo <= 115
    ages.push(goesOn ? { ...draft, kind: 'age', unit: 'years' } : draft)
  }
  return ages
}
