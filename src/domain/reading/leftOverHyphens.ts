import { endsWords, formsOf, isLeftOverHyphen } from '../quote/leftOverHyphen.ts'
import { type HyphenPlace, hyphensIn } from './hyphens.ts'
import type { Repair } from './repairs.ts'

/** Hyphens inside a line that a line's end left behind: "polit-ical". Proposed where the text itself shows that they are. */
export function leftOverHyphens(text: string): Repair[] {
  const decided = new Map<string, boolean>()
  const repairs: Repair[] = []
  const within = [...hyphensIn(text)].filter(place => !place.endsLine && mayBeLeftOver(text, place))
  const whole = standing(text, new Set(within.flatMap(place => formsOf(joined(place)))))
  for (const place of within) {
    const { head, at, rest } = place
    if (!formsOf(joined(place)).some(form => whole.has(form)) && !endsWords.test(rest)) continue
    if ((decided.size + 1) * text.length > MOST_LOOKED_THROUGH && !decided.has(`${head}-${rest}`)) continue
    if (isLeftOverHyphen(text, text, at, at + 1, decided))
      repairs.push({ kind: 'left-over-hyphen', start: at, end: at + 1, replacement: '' })
  }
  return repairs
}

function mayBeLeftOver(text: string, { head, at, next, rest }: HyphenPlace): boolean {
  return (
    text[at] === '-' &&
    isWhole(text, at - head.length, next + rest.length) &&
    /^\p{L}{2}/u.test(head) &&
    /^\p{Ll}{2,}$/u.test(rest)
  )
}

function joined({ head, rest }: HyphenPlace): string {
  return (head + rest).toLowerCase()
}

/** Those of the words, in small letters, that the text has: in one pass, for most words with a hyphen are nowhere without. */
function standing(text: string, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  if (words.size === 0) return found
  for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
    const small = word.toLowerCase()
    if (words.has(small)) found.add(small)
  }
  return found
}

/** Whether no other hyphen stands against the two parts: "out-of-date" is no word cut in two. */
function isWhole(text: string, start: number, end: number): boolean {
  return text[start - 1] !== '-' && text[end] !== '-'
}

/** Each word is looked for in the whole text: in a long one, only so many are, in characters altogether. */
const MOST_LOOKED_THROUGH = 500_000_000
