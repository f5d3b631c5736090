import { bodies } from './nameWords.ts'
import type { Name } from './namesIn.ts'
import { isOneLetterOff, type Likeness, likenessOf } from './soundAlike.ts'

/**
 * What two names say of each other. `same`: the same words; `part`: one is the other's family name, first name or
 * acronym; `variant`: perhaps another form of one name, for a person to say; `apart`: like names that are not variants,
 * to be kept apart; else `unrelated`. Nothing is ever merged by it.
 */
export type NameVerdict =
  | { readonly type: 'same' | 'part' | 'apart' | 'unrelated' }
  | { readonly type: 'variant'; readonly how: VariantHow }
/** By spelling; by a name between the first and the last; by a title of rank; by the word for what a body is. */
export type VariantHow = 'spelling' | 'middle' | 'title' | 'rendering'

export type ComparableName = Pick<Name, 'words' | 'kind' | 'honours' | 'kin'>

/** Compares two names; the order does not matter. */
export function compareNames(a: ComparableName, b: ComparableName): NameVerdict {
  if (a.words.length === 0 || b.words.length === 0 || areOfOtherFamilies(a, b)) return { type: 'unrelated' }
  if (a.words.join('') === b.words.join('')) return sameWords(a, b)
  if (isAcronym(a.words, b.words) || isAcronym(b.words, a.words)) return { type: 'part' }
  if (a.kind === 'body' || b.kind === 'body') return compareBodies(a.words, b.words)
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return short.length === 1 ? compareWithOne(short[0] ?? '', long) : compareFull(short, long)
}

/** A first name beside a relative names somebody of that family, and of no other. */
function areOfOtherFamilies(a: ComparableName, b: ComparableName): boolean {
  if (a.words.length > 1 || b.words.length > 1 || (a.kin === null && b.kin === null)) return false
  if (a.kin === null || b.kin === null || a.kin === 'speaker' || b.kin === 'speaker') return true
  return likenessOf(a.kin.at(-1) ?? '', b.kin.at(-1) ?? '-') === 'unlike'
}

function sameWords(a: ComparableName, b: ComparableName): NameVerdict {
  const isRanked = a.words.length > 1 && a.honours.join(' ') !== b.honours.join(' ')
  return isRanked ? { type: 'variant', how: 'title' } : { type: 'same' }
}

/** "UNHCR" beside "United Nations High Commissioner for Refugees", both as `foldName` has them: small words may count or not. */
export function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [letters = ''] = short
  if (short.length > 1 || long.length < 2 || letters.length < 2 || letters.length > long.length) return false
  const big = long.filter(
    word => word.length > 3 || !/^(?:of|the|for|and|on|de|la|des|du|del|y|et|der|und)$/.test(word),
  )
  const initials = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('')
  return letters === initials(long) || letters === initials(big)
}

function compareBodies(a: readonly string[], b: readonly string[]): NameVerdict {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < long.length) return { type: short.every(word => long.includes(word)) ? 'part' : 'unrelated' }
  const pairs = short.map((word, at) => [word, long[at] ?? ''] as const)
  const other = pairs.filter(([one, two]) => one !== two)
  const [[one, two] = ['', ''], ...more] = other
  if (more.length > 0 || short.length < 2) return { type: 'unrelated' }
  if (isRendering(one, two)) return { type: 'variant', how: 'rendering' }
  if (bodies.has(one) && bodies.has(two)) return { type: 'unrelated' }
  return likenessOf(one, two) === 'variant' ? { type: 'variant', how: 'spelling' } : { type: 'unrelated' }
}

/**
 * One thing in the singular and the plural; or a kind of body that decides by another word, where the plural says that it
 * is a kind: "death commissions" and "a death committee". One committee and one council are two bodies.
 */
function isRendering(a: string, b: string): boolean {
  const [one, two] = [singular(a), singular(b)]
  return one === two || (deliberating.has(one) && deliberating.has(two) && (one !== a || two !== b))
}

const deliberating: ReadonlySet<string> = new Set('commission committee council board panel tribunal court'.split(' '))

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}

/** One word against a name of several: their last word is the family's. */
function compareWithOne(word: string, long: readonly string[]): NameVerdict {
  if (long.length > 1 && long.includes(word)) return { type: 'part' }
  const byLast = likenessOf(word, long.at(-1) ?? '')
  if (byLast === 'variant') return { type: 'variant', how: 'spelling' }
  return { type: byLast === 'close' ? 'apart' : 'unrelated' }
}

function compareFull(short: readonly string[], long: readonly string[]): NameVerdict {
  if (short.length === long.length && short.every(word => long.includes(word))) return { type: 'same' }
  const last = likenessOf(short.at(-1) ?? '', long.at(-1) ?? '')
  const first = firstLikeness(short[0] ?? '', long[0] ?? '')
  const others = short.length === long.length && short.slice(0, -1).every((word, at) => word === long[at])
  if (others && last !== 'equal' && isOneLetterOff(short.at(-1) ?? '', long.at(-1) ?? '')) return spelling
  if (last === 'equal') return withOneFamily(first, short, long)
  if (last === 'variant' && first !== 'unlike') return spelling
  return { type: last === 'close' && first === 'equal' ? 'apart' : 'unrelated' }
}

const spelling: NameVerdict = { type: 'variant', how: 'spelling' }

function withOneFamily(first: Likeness, short: readonly string[], long: readonly string[]): NameVerdict {
  if (first === 'unlike') return { type: 'apart' }
  if (short.length !== long.length) return { type: 'variant', how: 'middle' }
  return spelling
}

/** An initial stands for any first name that begins with it; a first name beside its family may be further off. */
function firstLikeness(a: string, b: string): Likeness {
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'equal'
  const likeness = likenessOf(a, b)
  return likeness === 'close' || isOneLetterOff(a, b) ? 'variant' : likeness
}
