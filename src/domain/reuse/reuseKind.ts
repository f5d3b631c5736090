import type { Span } from '../records.ts'
import type { SharedPassage } from './reuseIndex.ts'

/**
 * What a shared passage says of two texts: `reuse` suggests that one was made from the other or both from a third;
 * `formula`: a name with its office, or words that many texts share, `weak`: too little, or too far from word for word;
 * `same-source`: a text repeats itself. Only the first makes a tie, and a person confirms it (experts' classes are met
 * by machine two times in three: Clough et al., METER, 2002).
 */
export type ReuseKind = 'reuse' | 'formula' | 'weak' | 'same-source'

/** Judges a passage; `texts` are the two texts' words, `textsWith` how many texts have it (see `textsApart`). */
export function reuseKind(
  passage: SharedPassage,
  texts: { readonly earlier: string; readonly later: string },
  textsWith: number,
): ReuseKind {
  const { earlier, later, letters } = passage
  if (earlier.text === later.text) return 'same-source'
  if (letters < enoughLetters(texts.earlier.length, texts.later.length)) return 'weak'
  if (!isWordForWord(passage, texts)) return 'weak'
  if (isNameAndOffice(texts.later, later.span) && isNameAndOffice(texts.earlier, earlier.span)) return 'formula'
  return !isLongerThanFormulas(passage) && textsWith >= MANY_TEXTS ? 'formula' : 'reuse'
}

/** Whether little was changed in a passage, whatever it is. */
export function isWordForWord(
  { earlier, later, letters }: SharedPassage,
  texts: { readonly earlier: string; readonly later: string },
): boolean {
  const longest = Math.max(lettersOfSpan(texts.earlier, earlier.span), lettersOfSpan(texts.later, later.span))
  return letters >= longest * NEAR_VERBATIM
}

/** Whether a passage is no formula, however many texts have it: a wire story is in many. */
export function isLongerThanFormulas({ letters }: Pick<SharedPassage, 'letters'>): boolean {
  return letters >= LONGEST_FORMULA
}

const ENOUGH_LETTERS = 60
/** Characters of text up to which {@link ENOUGH_LETTERS} is enough. */
const SHORT_TEXT = 20_000

/** The longer both texts are, the more they may have in common by quoting a third: scripture, a law, a proverb. */
function enoughLetters(earlier: number, later: number): number {
  const doublings = Math.log2(Math.max(1, Math.min(earlier, later) / SHORT_TEXT))
  return ENOUGH_LETTERS * (1 + doublings)
}

/** Of the longer passage's letters, so many must stand in the other. */
const NEAR_VERBATIM = 0.7
const LONGEST_FORMULA = 90
/** As many texts make a shorter passage a formula. */
export const MANY_TEXTS = 3
/** Of the words that are not small, so many begin with a capital where a name and an office stand. */
const CAPITAL_SHARE = 0.75

function lettersOfSpan(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Whether a passage is made of capitalised words and the small ones between: "Mr A B, Minister for C of D". */
function isNameAndOffice(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{M}]{4,}/gu) ?? []
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  return capitals.length >= CAPITAL_SHARE * words.length && capitals.length >= 3
}
