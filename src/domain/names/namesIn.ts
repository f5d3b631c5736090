import type { Span } from '../records.ts'
import { commonWords } from '../quote/leftOverHyphen.ts'
import { labelsIn } from '../reading/furnitureLabels.ts'
import { plainName } from '../plainName.ts'
import { sentenceWordsOf } from '../text/sentenceWords.ts'
import { foldName } from './foldName.ts'
import { kinOf } from './kin.ts'
import {
  bodies,
  bodyJoiners,
  calendar,
  courtesies,
  honours,
  massNouns,
  offices,
  personParticles,
  postNominals,
} from './nameWords.ts'

/** A name as a text has it. The span holds its own words, without titles, offices and what stands behind it. */
export interface Name extends Span {
  /** In the form of `foldName`. */
  readonly words: readonly string[]
  readonly kind: 'body' | 'other'
  /** Titles of rank before it ("Sir"), folded. */
  readonly honours: readonly string[]
  /**
   * Whose relative the text says it is: a name's words, folded; empty where that is not said by name ("his sister");
   * `speaker` for the relative of who speaks ("my sister"); `null` where it is nobody's.
   */
  readonly kin: readonly string[] | 'speaker' | null
}

/** What is known beside the text itself. */
export interface NameContext {
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  /** Names of the dossier: speakers, authors, publishers, claimants. Looked up in every script. */
  readonly known: readonly string[]
}

/**
 * The names of a text, in order, without overlaps: runs of capitalised words with the particles between them, and known
 * names wherever they stand. A word that opens a sentence is one where it is known, stands elsewhere with its capital,
 * or reads as the subject of an English sentence. In German, where every noun has a capital, a name has two words or is
 * known; in scripts without capitals it is known.
 */
export function namesIn(text: string, { language, known }: NameContext): Name[] {
  const words = wordsOf(text, unknownLabels(text, known))
  const byFirst = knownByFirst(known)
  const lookups: Lookups = {
    text,
    words,
    language: language?.toLowerCase().split('-')[0] ?? 'en',
    byFirst,
    inside: new Set(words.filter(word => word.isCapital && !word.opens).map(word => word.plain)),
    small: new Set(words.filter(word => !word.isCapital).map(word => word.plain)),
    starters: new Set([...sentenceWordsOf(language).starters].map(foldName)),
  }
  const found: Name[] = []
  for (let at = 0; at < words.length;) {
    const { name, end } = knownAt(lookups, at) ?? runAt(lookups, at)
    if (name !== null) found.push(name)
    at = Math.max(end, at + 1)
  }
  return found
}

interface TextWord extends Span {
  readonly plain: string
  readonly isCapital: boolean
  /** All of it capitals: an acronym. */
  readonly isAllCapitals: boolean
  /** Whether it opens a sentence or a quotation. */
  readonly opens: boolean
  /** Whether it is of what websites write on their buttons: "Contact us", "All rights reserved". A name that is known is none. */
  readonly isLabel: boolean
  /** Whether only white space parts it from the word before. */
  readonly follows: boolean
}

interface Lookups {
  readonly text: string
  readonly words: readonly TextWord[]
  readonly language: string
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Words with a capital inside a sentence. */
  readonly inside: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
}

interface Found {
  readonly name: Name | null
  /** The word after what was read. */
  readonly end: number
}

/** Letters with the apostrophes, hyphens and non-joiners inside; an initial keeps its stop; digits where letters lead. */
const wordPattern = /\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’\u200c\u00ad-][\p{L}\p{M}]+)*/gu

function wordsOf(text: string, labels: readonly Span[] = []): TextWord[] {
  let [before, label] = [0, 0]
  let isOwners = false
  return [...text.matchAll(wordPattern)].map((match, index) => {
    const [word] = match
    const start = match.index
    const gap = text.slice(before, start)
    before = start + word.length
    const bare = word.replace(/['’]s$/u, '')
    // "Morgan’s Bar": the name ends with the possessive.
    const follows = /^\s+$/u.test(gap) && !/\n\s*\n/.test(gap) && !isOwners
    isOwners = bare !== word
    while ((labels[label]?.end ?? Infinity) <= start) label++
    return {
      start,
      end: start + bare.length,
      plain: foldName(word),
      isCapital: /^\p{Lu}/u.test(word),
      isAllCapitals: /^\p{Lu}{2,}$/u.test(bare),
      isLabel: (labels[label]?.start ?? Infinity) <= start,
      opens: index === 0 || /[.!?…:\n•"“„«‘(]\s*["“„«‘(]?$/u.test(gap),
      follows,
    }
  })
}

/** What a website writes on its buttons, but for names that the dossier knows: somebody may speak for Facebook. */
function unknownLabels(text: string, known: readonly string[]): readonly Span[] {
  const labels = labelsIn(text)
  if (labels.length === 0) return labels
  const names = new Set(known.map(plainName))
  return labels.filter(({ start, end }) => !names.has(plainName(text.slice(start, end))))
}

/** Known names by their first word, the longest first. */
function knownByFirst(known: readonly string[]): Map<string, (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of known) {
    const words = wordsOf(name)
      .map(word => word.plain)
      .filter(word => !courtesies.has(word) && !honours.has(word))
    const [first] = words
    if (first === undefined || words.join('').length < 3) continue
    const list = byFirst.get(first) ?? []
    list.push(words)
    byFirst.set(
      first,
      list.toSorted((a, b) => b.length - a.length),
    )
  }
  return byFirst
}

/** A known name in a script without capitals, or where capitals tell nothing. Elsewhere its run is read as any. */
function knownAt({ text, words, byFirst, language }: Lookups, at: number): Found | null {
  const word = words[at]
  if (word === undefined || (word.isCapital && language !== 'de')) return null
  const isUncased = /^[^\p{Lu}\p{Ll}]/u.test(text.slice(word.start, word.start + 2))
  if (!isUncased && !word.isCapital) return null
  for (const first of isUncased ? withoutClitics(word.plain) : [word.plain]) {
    for (const known of byFirst.get(first) ?? []) {
      const isThere = known.every((each, index) => index === 0 || words[at + index]?.plain === each)
      const last = words[at + known.length - 1]
      if (!isThere || last === undefined) continue
      return { name: nameOf(text, word.start, last.end, known, []), end: at + known.length }
    }
  }
  return null
}

/** An Arabic word as it is, and without the small words that are written together with it. */
function withoutClitics(word: string): string[] {
  const bare = [1, 2].filter(count => /^[وفبلك]+$/u.test(word.slice(0, count)) && word.length > count + 2)
  return [word, ...bare.map(count => word.slice(count))]
}

function runAt(lookups: Lookups, from: number): Found {
  const { words, text } = lookups
  const first = words[from]
  if (first === undefined || !first.isCapital || first.isLabel) return { name: null, end: from + 1 }
  const isInitial = first.opens && text.slice(first.start, first.end).endsWith('.')
  if (!isInitial && (lookups.starters.has(first.plain) || (first.opens && isNoName(lookups, from))))
    return { name: null, end: from + 1 }
  const end = endOfRun(words, from)
  const run = words.slice(from, end)
  const core = coreOf(run)
  const [head] = core
  const last = core.at(-1)
  if (head === undefined || last === undefined || !isNamed(lookups, core, from, end)) return { name: null, end }
  const titles = run
    .slice(0, run.indexOf(head))
    .map(word => word.plain)
    .filter(word => honours.has(word))
  const plain = core.map(word => word.plain).filter(word => word !== '')
  return { name: nameOf(text, head.start, last.end, plain, titles), end }
}

function nameOf(text: string, start: number, end: number, words: readonly string[], titles: readonly string[]): Name {
  const kind = words.some(word => bodies.has(word) || bodies.has(word.replace(/s$/, ''))) ? 'body' : 'other'
  return { start, end, words, kind, honours: titles, kin: kinOf(text, { start, end }) }
}

/** The word after the last of a run: capitalised words, and the small ones that join them. */
function endOfRun(words: readonly TextWord[], from: number): number {
  let end = from + 1
  let isBody = hasBody(words[from])
  while (end < words.length) {
    const next = words[end]
    if (next === undefined || !next.follows || next.isLabel || words[end - 1]?.plain === '') break
    if (next.isCapital) {
      isBody ||= hasBody(next)
      end++
      continue
    }
    let after = end
    const joiners = isBody ? bodyJoiners : personParticles
    while (after < end + 3 && words[after]?.follows === true && joiners.has(words[after]?.plain ?? '')) after++
    if (after === end || words[after]?.isCapital !== true || words[after]?.follows !== true) break
    end = after + 1
  }
  return end
}

function hasBody(word: TextWord | undefined): boolean {
  return bodies.has(word?.plain ?? '')
}

/** The run without titles, offices and adjectives of country before the name, and what stands behind it. */
function coreOf(run: readonly TextWord[]): readonly TextWord[] {
  let end = run.length
  while (end > 0 && postNominals.has(run[end - 1]?.plain ?? '')) end--
  const isTitle = (word: TextWord): boolean =>
    courtesies.has(word.plain) || honours.has(word.plain) || offices.has(word.plain)
  const lastTitle = run.slice(0, end).findLastIndex(isTitle)
  if (run.slice(0, Math.max(0, lastTitle)).some(hasBody)) return run.slice(0, end)
  const isOffice = run[lastTitle + 1]?.isCapital === false // "Minister of Justice", "Chief of Staff"
  if (lastTitle === end - 1 || isOffice) return lastTitle <= 0 ? [] : withoutTitles(run.slice(0, lastTitle), isTitle)
  return run.slice(lastTitle + 1, end)
}

/** "UNAMI Chief", "Justice Minister": what is left of it may name a body. */
function withoutTitles(words: readonly TextWord[], isTitle: (word: TextWord) => boolean): readonly TextWord[] {
  const left = words.filter(word => !isTitle(word))
  return left.every(word => word.isAllCapitals) ? left.slice(0, 1) : []
}

/** Whether a word that opens a sentence has its capital from that alone. */
function isNoName({ words, small, inside }: Lookups, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.isAllCapitals || inside.has(word.plain)) return false
  const next = words[at + 1]
  if (next?.isCapital === true && next.follows) return false
  if (commonWords.has(word.plain)) return true
  const isTitle = courtesies.has(word.plain) || honours.has(word.plain) || offices.has(word.plain)
  return small.has(word.plain) && !isTitle
}

function isNamed(lookups: Lookups, core: readonly TextWord[], from: number, end: number): boolean {
  const [head] = core
  if (head === undefined || core.every(word => calendar.has(word.plain) || word.plain.length < 2)) return false
  if (core.some(word => calendar.has(word.plain)) && core.length <= 2) return false
  if (lookups.byFirst.get(head.plain)?.some(known => known.length === core.length) === true) return true
  if (core.length > 1 || head.isAllCapitals) return true
  const { language, inside, byFirst } = lookups
  const isKnownWord = [...byFirst.values()].some(list => list.some(known => known.at(-1) === head.plain))
  if (isKnownWord) return true
  if (language === 'de' || lookups.small.has(head.plain)) return false
  const isAlone = end - from === 1
  return !head.opens || !isAlone || inside.has(head.plain) || (language === 'en' && readsAsSubject(lookups, from))
}

/**
 * A bare singular before a verb or an apposition: common nouns of English have an article there. "Khomeini issued",
 * "Soraya, the daughter of".
 */
function readsAsSubject({ text, words }: Lookups, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word && !massNouns.has(word.plain) && /^, (?:the|a|an|his|her|my|our|who|then)\s/.test(text.slice(word.end)))
    return true
  if (word === undefined || next === undefined || next.isCapital || !next.follows) return false
  if (massNouns.has(word.plain) || /(?:ing|ly|ed|ion|ness|ment|s)$/.test(word.plain) || word.plain.length < 3)
    return false
  return /^(?:is|was|has|had|said|says|told|will|would|did|does|could|may|might|must|never|also|later|first|wrote|gave|took|made|led|became|began|won|lost|fell|died|kept|held|knew|met|sent|ran|went|came|saw|\p{L}+ed)$/u.test(
    next.plain,
  )
}
