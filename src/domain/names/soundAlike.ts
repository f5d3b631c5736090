import { doubleMetaphone } from 'double-metaphone'

/**
 * How like two folded words of names are. `variant`: one may be another spelling of the other; `close`: they
 * sound alike and are not variants by their letters, so that one is taken for the other.
 */
export type Likeness = 'equal' | 'variant' | 'close' | 'unlike'

/**
 * Compares two words in the form of `foldName`; the order does not matter.
 *
 * Jaro-Winkler of 0.90 and an equal Double Metaphone code: together they parted variants from other names without a
 * false hit where either alone did not. By sound alone Khomeini is Khamenei. Words of scripts other than Latin are
 * equal or unlike: the codes know only Latin.
 */
export function likenessOf(a: string, b: string): Likeness {
  if (a === b) return 'equal'
  if (!isLatin(a) || !isLatin(b) || Math.min(a.length, b.length) < LEAST_LETTERS) return 'unlike'
  // Few sound alike, and codes are compared faster than letters.
  if (!soundsAlike(a, b)) return 'unlike'
  const likeness = jaroWinkler(a, b)
  if (likeness >= LEAST_VARIANT) return 'variant'
  return likeness >= LEAST_CLOSE ? 'close' : 'unlike'
}

/** Shorter words are alike by chance. */
const LEAST_LETTERS = 4
const LEAST_VARIANT = 0.9
const LEAST_CLOSE = 0.8

/** Whether two Latin words differ in one letter that is put in, left out, changed or swapped with the next: a typing error. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (
    !isLatin(a) ||
    !isLatin(b) ||
    Math.abs(a.length - b.length) > 1 ||
    a === b ||
    Math.min(a.length, b.length) <= LEAST_LETTERS
  )
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The Double Metaphone codes of a folded Latin word, the second only where it differs; none for other scripts. */
export function soundsOf(word: string): readonly string[] {
  const kept = sounds.get(word)
  if (kept) return kept
  const own = isLatin(word) ? [...new Set(doubleMetaphone(word))].filter(code => code !== '') : []
  if (sounds.size >= MOST_KEPT) sounds.clear()
  sounds.set(word, own)
  return own
}

const sounds = new Map<string, readonly string[]>()
/** Words whose codes are kept: more than the names of a dossier have. */
const MOST_KEPT = 20_000

function soundsAlike(a: string, b: string): boolean {
  const codes = soundsOf(b)
  return soundsOf(a).some(code => codes.includes(code))
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

/** Jaro's similarity with Winkler's bonus of 0.1 for each of the first four letters in common (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const taken = new Set<number>()
  const matched: string[] = []
  for (const [at, letter] of [...a].entries()) {
    for (let other = Math.max(0, at - reach); other < Math.min(b.length, at + reach + 1); other++) {
      if (b[other] !== letter || taken.has(other)) continue
      taken.add(other)
      matched.push(letter)
      break
    }
  }
  const count = matched.length
  if (count === 0) return 0
  const inOrder = [...taken].toSorted((one, other) => one - other).map(at => b[at])
  const moved = matched.filter((letter, at) => letter !== inOrder[at]).length / 2
  const jaro = (count / a.length + count / b.length + (count - moved) / count) / 3
  let same = 0
  while (same < 4 && same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  return jaro + same * 0.1 * (1 - jaro)
}
