import type { ArtefactKind } from '../records.ts'
import { isHighSurrogate, isInvisible } from '../text/characters.ts'

export interface SameForm {
  readonly kind: Extract<ArtefactKind, 'ligature' | 'unicode'>
  readonly sourceEnd: number
  readonly quoteEnd: number
}

/**
 * Whether the next characters of source and quote are one text in two Unicode forms: composed and decomposed, a
 * ligature and its letters, full width and half, Arabic and Persian yeh. `null` where they are not.
 *
 * Takes one character with its marks from each, and more from whichever is the shorter, until both are equal.
 */
export function samePlainForm(source: string, at: number, quote: string, quoteAt: number, to: number): SameForm | null {
  let sourceEnd = clusterEnd(source, at, source.length)
  let quoteEnd = clusterEnd(quote, quoteAt, to)
  for (let step = 0; step < LONGEST_FORM; step++) {
    const a = plainForm(source.slice(at, sourceEnd))
    const b = plainForm(quote.slice(quoteAt, quoteEnd))
    if ((a === b || isCapitals(a, b)) && a !== '')
      return { kind: kindOf(source.slice(at, sourceEnd) + quote.slice(quoteAt, quoteEnd)), sourceEnd, quoteEnd }
    if (b.startsWith(a) && sourceEnd < source.length) sourceEnd = clusterEnd(source, sourceEnd, source.length)
    else if (a.startsWith(b) && quoteEnd < to) quoteEnd = clusterEnd(quote, quoteEnd, to)
    else return null
  }
  return null
}

/** "Œ" is "Oe" at the head of a word, and "OE" in one of capitals. */
function isCapitals(a: string, b: string): boolean {
  return (
    a.length === 2 && a !== b && a.toUpperCase() === b.toUpperCase() && [a, b].every(each => /^[OA][eE]$/.test(each))
  )
}

/** The longest compatibility form, U+FDFA, has 18 characters. */
const LONGEST_FORM = 20

function clusterEnd(text: string, at: number, limit: number): number {
  if (at >= limit) return at
  let end = at + (isHighSurrogate(text.charCodeAt(at)) && at + 1 < limit ? 2 : 1)
  while (end < limit && text.charCodeAt(end) >= 0x300 && /\p{M}/u.test(text.charAt(end))) end++
  return end
}

function plainForm(text: string): string {
  let plain = ''
  for (const character of text.normalize('NFC')) {
    if (!isInvisible(character.charCodeAt(0))) plain += plainCharacter(character)
  }
  return plain.normalize('NFC')
}

function plainCharacter(character: string): string {
  if (character.charCodeAt(0) < 0x80) return character
  const same = sameInPrint[character]
  if (same !== undefined) return same
  if (saysMore.test(character)) return character
  const plain = character.normalize('NFKC')
  return plain.startsWith(' ') ? character : (sameInPrint[plain] ?? plain)
}

/**
 * Arabic yeh and kaf are typed for the Persian ones and the other way round. Alef maksura is a letter of its own. Joined
 * vowels are typed apart.
 */
const sameInPrint: Readonly<Record<string, string>> = {
  '\u064a': '\u06cc',
  '\u0643': '\u06a9',
  œ: 'oe',
  æ: 'ae',
  Œ: 'Oe',
  Æ: 'Ae',
}

/** Raised, lowered, circled and fraction forms: 10² is not 102, 2½ is not 21⁄2, and ① after a word is a note's number. */
const saysMore =
  /[\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u02b0-\u02b8\u02e0-\u02e4\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u2070-\u209f\u2120\u2122\u2150-\u215f\u2189\u2460-\u24ff\u3192-\u319f\u3200-\u33ff\ua69c\ua69d\ua770\ua7f2-\ua7f4\ua7f8\ua7f9\uab5c-\uab5f\u{1f100}-\u{1f2ff}]/u

/** Latin and Armenian ligatures, the joined vowels, the Dutch and Croatian digraphs, lam-alef and the words written as one sign. */
const ligature = /[œæŒÆ\ufb00-\ufb06\ufb13-\ufb17\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3\ufef5-\ufefc\ufdf0-\ufdfc]/

function kindOf(characters: string): SameForm['kind'] {
  return ligature.test(characters) ? 'ligature' : 'unicode'
}
