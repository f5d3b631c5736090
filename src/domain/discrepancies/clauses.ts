import { type Language, languageOfWords } from '../quote/language.ts'
import { isNegation } from '../quote/kindOfChange.ts'
import type { Span } from '../records.ts'
import { phrasesIn } from '../text/phrases.ts'
import { type SureWords, sureWordsOf } from './sureWords.ts'
import { stemsOfVerb, type TellingWord, tellingWords } from './words.ts'

/** A word that denies. */
export interface Negation extends Span {
  /** What it bears on: the word behind it, else the one right before; `null`: none that tells anything. */
  readonly of: TellingWord | null
  /** Of that word, and of a verb behind an auxiliary all its forms: "did not sell" denies that they sold. */
  readonly stems: readonly string[]
  /** Whether it says that a thing was not there ("without trial", "said nothing"), and not that something was not so. */
  readonly isLack: boolean
}

/** One statement of a text, with the words that deny it and those that say how sure it is. */
export interface Clause extends Span {
  readonly words: readonly TellingWord[]
  /** Of its words, but for those that deny and hedge. */
  readonly stems: ReadonlySet<string>
  readonly negations: readonly Negation[]
  /** Words by which what follows is wanted, or is to come, and not said to be so. */
  readonly toBe: readonly Span[]
  /** From 0, one possibility of several or somebody's word; 1 probable; 2 plainly said; to 3 beyond doubt. */
  readonly sure: number
  /** The words that say so; `null` where it is plainly said. */
  readonly sureAt: Span | null
}

/**
 * The statements of a text: its sentences, cut at words like "but" and "while". Read off the words without a parser,
 * so a denial is taken for one of the word behind it. `language` is BCP 47.
 */
export function clausesOf(text: string, language: string | null): Clause[] {
  const table = sureWordsOf(language)
  const own = languageOfWords(text)
  return stretchesOf(text, table).map(span => clauseAt(text, span, table, own))
}

function stretchesOf(text: string, table: SureWords | null): Span[] {
  const joints = table?.joints ?? 'but'
  const cut = new RegExp(
    String.raw`[.!?؟。;؛:]["'”’»)\]]*(?:\s+|$)|\n+|[,،]\s+(?=(?:${joints})\s)|\s(?=(?:${withoutAnd(joints)})\s)`,
    'giu',
  )
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(cut)) {
    if (/^\.\s*$/.test(match[0]) && isShort(text.slice(start, match.index))) continue
    if (match.index > start) spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** "and" parts two statements only behind a comma. */
function withoutAnd(joints: string): string {
  return joints.split('|').slice(0, -1).join('|')
}

/** "Mr.", "U.S.", "No." */
function isShort(before: string): boolean {
  return /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|No|vs|(?:\p{L}\.)+\p{L})$/u.test(before)
}

function clauseAt(text: string, span: Span, table: SureWords | null, language: Language): Clause {
  const said = text.slice(span.start, span.end)
  const found =
    table === null ? [] : levels.flatMap(([level, key]) => phrasesIn(said, table[key]).map(at => ({ at, level })))
  const [least] = found.filter(({ at }) => !isMonth(said, at)).toSorted((a, b) => a.level - b.level)
  const words = tellingWords(text, span)
  const negations = negationsIn(said, table, language).map(at => moved(at, span.start))
  const isIn = (spans: readonly Span[], word: Span): boolean =>
    spans.some(span => span.start < word.end && word.start < span.end)
  const told = words.filter(word => !isIn(negations, word))
  const sureAt = least ? moved(least.at, span.start) : null
  return {
    ...span,
    words,
    stems: new Set(told.filter(word => !isIn(sureAt ? [sureAt] : [], word)).map(({ stem }) => stem)),
    negations: negations.map(at => negationAt(text, at, told, table)),
    toBe: table === null ? [] : toBeIn(said, table).map(at => moved(at, span.start)),
    sure: least?.level ?? PLAIN,
    sureAt,
  }
}

/** "Those who called for a strike were shot": they were. */
function toBeIn(said: string, { toBe }: SureWords): Span[] {
  return phrasesIn(said, toBe).filter(
    ({ start }) => !/(?<!\p{L})(?:who|which|qui|que)\s+(?:had\s+)?$/iu.test(said.slice(0, start)),
  )
}

/** How sure what is plainly said is. */
const PLAIN = 2
const levels = [
  [0, 'doubtful'],
  [1, 'probable'],
  [3, 'certain'],
] as const

function negationsIn(said: string, table: SureWords | null, language: Language): Span[] {
  const none = table === null ? [] : phrasesIn(said, table.noNegations)
  const isNone = (at: Span): boolean => none.some(one => one.start <= at.start && at.end <= one.end)
  const more = table === null ? [] : [table.denials, table.negations].flatMap(phrases => phrasesIn(said, phrases))
  const words = [...said.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\u200c'’-]*/gu)].flatMap(match => {
    const at = { start: match.index, end: match.index + match[0].length }
    return isNegation(match[0], language) ? [at] : []
  })
  const all = [...words, ...more].filter(at => !isNone(at))
  return all.filter((at, index) => !all.slice(0, index).some(other => other.start < at.end && at.start < other.end))
}

/**
 * A negation bears on the first of the words `told` behind it, in its stretch between commas, that it does not pass over
 * ("no evidence that", "never officially"), else on the one right before it ("prüfte die Brücke nie").
 */
function negationAt(text: string, at: Span, told: readonly TellingWord[], table: SureWords | null): Negation {
  const isOf = ({ start, end }: Span, phrases: keyof SureWords): boolean =>
    table !== null && phrasesIn(text.slice(start, end), table[phrases]).length > 0
  const last = told.findLast(word => word.end <= at.start)
  const before = last && text.slice(last.end, at.start).trim() === '' ? last : null
  if (before && isOf(at, 'nothings')) return { ...at, ...bearing(before), isLack: true }
  const end = table === null ? at.end : endOfInserted(text, at.end, table)
  const behind = told.find(word => word.start >= end && !isOf(word, 'passedOver'))
  const isNear = behind && !/[,،;(—–]/.test(text.slice(end, behind.start))
  const isLack = isOf(at, 'lacks')
  if (!isNear) return { ...at, ...bearing(before), isLack }
  const isAuxiliary =
    table !== null &&
    hasAuxiliary(text, at, table) &&
    !/(?<!\p{L})be(?:en|ing)?\s/iu.test(text.slice(end, behind.start))
  const stems = isAuxiliary ? stemsOfVerb(text.slice(behind.start, behind.end)) : []
  return { ...at, of: behind, stems: [behind.stem, ...stems], isLack }
}

function bearing(of: TellingWord | null): Pick<Negation, 'of' | 'stems'> {
  return { of, stems: of === null ? [] : [of.stem] }
}

/** Whether a negation ends with an auxiliary before it: "did not". */
function hasAuxiliary(text: string, { start, end }: Span, { auxiliaries }: SureWords): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_AUXILIARY), end)
  return phrasesIn(before, auxiliaries).some(phrase => phrase.end === before.length)
}

const LONGEST_AUXILIARY = 'could '.length

/** Where what stands at `start` between commas or dashes and cuts no reach ends, with those; else `start`. */
function endOfInserted(text: string, start: number, { inserted }: SureWords): number {
  const comma = /^\s*[,،–—]\s*/.exec(text.slice(start))
  if (comma === null) return start
  const from = start + comma[0].length
  const [phrase] = phrasesIn(text.slice(from, from + MOST_INSERTED), inserted)
  if (phrase?.start !== 0) return start
  const last = /^\s*[,،–—]/.exec(text.slice(from + phrase.end))
  return last === null ? start : from + phrase.end + last[0].length
}

/** Code units, the longest of `inserted` and more. */
const MOST_INSERTED = 40

/** "May 2021" and "in May" are no modals. */
function isMonth(said: string, { start, end }: Span): boolean {
  return said.slice(start, end) === 'May'
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
