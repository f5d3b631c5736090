import type { Context, Draft } from './draft.ts'
import type { Token } from './tokens.ts'

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
      !(next.kind === 'age' && isOfChildren(draft, { tokens, words })) &&
      between.every(
        ({ plain }) =>
          words.listJoins.has(plain) ||
          words.rangeJoins.has(plain) ||
          (next.kind === 'measure' && /^(?:by|x|×)$/.test(plain)),
      )
    if (isList && next.unit !== null && next.kind !== 'fraction')
      shared[index] = { ...draft, kind: next.kind, unit: next.unit, of: next.of }
  }
  return sharesAfter(agesAfter(shared, { tokens, words }), { tokens, words })
}

/** The number of "a mother of two, 41,", "a mother-of-two, 41,". */
function isOfChildren({ start }: Draft, { tokens, words }: Pick<Context, 'tokens' | 'words'>): boolean {
  return [2, 4].some(back => words.parents.has(tokens[start - back]?.plain ?? ''))
}

/** "aged 14, 15 and 16", "the voting age to 16 from 18": the age goes on. */
function agesAfter(drafts: readonly Draft[], { tokens, words }: Pick<Context, 'tokens' | 'words'>): Draft[] {
  const ages: Draft[] = []
  for (const draft of drafts) {
    const before = ages.at(-1)
    const between = before === undefined ? [] : tokens.slice(before.end, draft.start)
    const isList =
      between.length > 0 &&
      between.length <= 2 &&
      between.every(
        ({ plain }) => words.listJoins.has(plain) || words.rangeJoins.has(plain) || words.shareLinks.has(plain),
      )
    const goesOn = before?.kind === 'age' && isList && draft.kind === 'count' && draft.unit === null && draft.lo <= 115
    ages.push(goesOn ? { ...draft, kind: 'age', unit: 'years' } : draft)
  }
  return ages
}

/** "38.4 percent, ahead of the People's Party on 35.9", "won 42 percent, followed by the Greens on 19", "3.2 percent from 4.1": a share goes on to a bare number. */
function sharesAfter(drafts: readonly Draft[], { tokens, words }: Pick<Context, 'tokens' | 'words'>): Draft[] {
  const shares: Draft[] = []
  for (const draft of drafts) {
    const share = shares.findLast(({ kind }) => kind === 'percent')
    const goesOn = share !== undefined && mayBeShare(draft, tokens) && isOfShare(share, draft, tokens, words.shareLinks)
    const before = shares.at(-1)
    if (goesOn) shares.push({ ...draft, kind: 'percent', unit: 'percent' })
    else if (before !== undefined && isSumBefore(before, draft, tokens, words.shareLinks))
      shares.push({ ...draft, kind: before.kind, unit: before.unit })
    else shares.push(draft)
  }
  return shares
}

/** "48,000 naira, up from 35,000", "cut to 15 years from 18" */
function isSumBefore(sum: Draft, draft: Draft, tokens: readonly Token[], links: ReadonlySet<string>): boolean {
  const between = tokens.slice(sum.end, draft.start)
  if (sum.kind !== 'money' && sum.kind !== 'duration') return false
  const isBare = draft.kind === 'count' && draft.unit === null && tokens[draft.end]?.plain !== '-'
  return isBare && between.at(-1)?.plain === 'from' && between.every(({ plain }) => links.has(plain))
}

/** As many tokens as a share may stand before the number that goes on from it. */
const SHARE_REACH = 25

function mayBeShare({ kind, unit, hi, end }: Draft, tokens: readonly Token[]): boolean {
  const next = tokens[end]?.plain ?? ''
  return kind === 'count' && unit === null && (hi ?? Infinity) <= 100 && next !== '-' && next !== ':'
}

function isOfShare(share: Draft, draft: Draft, tokens: readonly Token[], links: ReadonlySet<string>): boolean {
  const between = tokens.slice(share.end, draft.start)
  if (
    between.length > SHARE_REACH ||
    between.some(({ plain, opensLine }) => plain === '.' || plain === ';' || opensLine)
  )
    return false
  if (!Number.isInteger(draft.lo) && draft.bound === 'exact') return true
  const isLinked = between.length > 0 && between.every(({ plain }) => links.has(plain))
  const isOn = between.at(-1)?.plain === 'on'
  const isAlike = isOn && tokens[share.start - 1]?.plain === 'on'
  const isBeaten = isOn && between.some(({ plain }) => plain === 'ahead' || plain === 'followed')
  return isLinked || isAlike || isBeaten
}
