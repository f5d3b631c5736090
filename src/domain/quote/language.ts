import type { Span } from '../records.ts'
import { type WordTable, wordTables } from './wordTables.ts'

/** What a language's words do to a statement; looked up in the form of {@link plainWord}. */
export interface Language {
  readonly common: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** Longest first. */
  readonly negatingPrefixes: readonly string[]
  readonly hedges: ReadonlySet<string>
  readonly numberHedges: ReadonlySet<string>
  /** By phrase, all that hedge a number alike, itself among them; none in a language whose phrases are not known. */
  readonly limits: ReadonlyMap<string, readonly string[]>
  readonly numberLabels: ReadonlySet<string>
  readonly attitudes: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
  /** `null`: a number word that says no amount: an order, or how often. */
  readonly numbers: ReadonlyMap<string, number | null>
  /** Number words that are of several, and by themselves of nobody knows how many. */
  readonly pluralNumbers: ReadonlySet<string>
  /** Whether ten and a unit make one number: dix-sept, on beş. */
  readonly addsToTen: boolean
  /** Whether any noun has a capital, and not only names. */
  readonly nounsHaveCapitals: boolean
}

/**
 * The language of a passage, by its script and its commonest words, else by those around it; English where nothing
 * speaks for another.
 *
 * Only as much as the names of changes need: a wrong guess gives a change another name, never another outcome.
 */
export function languageAt(text: string, { start, end }: Span): Language {
  const own = languageOf(text.slice(start, end))
  if (own !== null && (own.hits >= SURE || own.script !== 'Latin')) return own.language
  const around = languageOf(text.slice(Math.max(0, start - ENOUGH / 2), end + ENOUGH / 2))
  return (around !== null && around.hits > (own?.hits ?? 0) ? around : (own ?? around))?.language ?? english
}

/** Common words that tell a language: one alone may be a word of another, as the Italian "i" is. */
const SURE = 2

/** The language of a passage that stands by itself; where it does not tell, that of another text. */
export function languageOfWords(words: string, other = ''): Language {
  return (languageOf(words) ?? languageOf(other))?.language ?? english
}

interface ToldLanguage {
  readonly script: WordTable['script']
  readonly language: Language
  /** Words that tell it; none where its script alone does. */
  readonly hits: number
}

function languageOf(passage: string): ToldLanguage | null {
  const hitsOf = new Uint32Array(languages.length)
  for (const [word] of tableForm(passage.slice(0, ENOUGH).toLowerCase()).matchAll(/[\p{L}\p{M}]+/gu))
    for (const at of havingAsCommon.get(word) ?? []) hitsOf[at] = (hitsOf[at] ?? 0) + 1
  let best: ToldLanguage | null = null
  for (const [at, { script, language }] of languages.entries()) {
    const hits = script === 'Han' ? hanIn(passage) : (hitsOf[at] ?? 0)
    if (hits > (best?.hits ?? 0)) best = { script, language, hits }
  }
  return best ?? languageOfScript(passage)
}

/** Code units of a passage that tell its language: some eighty words. */
const ENOUGH = 500

/** A word in the form of the tables: without what stands around it, in small letters, with one form of each mark. */
export function plainWord(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase()
  return tableForm(word.normalize('NFC').toLowerCase())
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b\u0640]/g, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
}

const isPlain = /^[a-z0-9]+$/i

function tableForm(word: string): string {
  return word.replace(/\u064a/g, 'ی').replace(/\u0643/g, 'ک')
}

export const english = compiled(wordTables[0])
const languages = wordTables.map((table, at) => ({
  script: table.script,
  language: at === 0 ? english : compiled(table),
}))

/** For each word that is common in some language, where in {@link languages} those are that have it so. */
const havingAsCommon: ReadonlyMap<string, readonly number[]> = (() => {
  const having = new Map<string, number[]>()
  for (const [at, { language }] of languages.entries())
    for (const word of language.common) having.set(word, [...(having.get(word) ?? []), at])
  return having
})()

/** Every language whose words are known. */
export const knownLanguages: readonly Language[] = languages.map(({ language }) => language)

function compiled(table: WordTable): Language {
  return {
    common: wordsOf(table.common),
    pronouns: wordsOf(table.pronouns),
    small: wordsOf(table.small),
    conditions: wordsOf(table.conditions),
    negations: wordsOf(table.negations),
    negatingPrefixes: [...wordsOf(table.negatingPrefixes)].toSorted((a, b) => b.length - a.length),
    hedges: wordsOf(table.hedges),
    numberHedges: wordsOf(table.numberHedges),
    limits: new Map(
      Object.values(table.limits ?? {})
        .map(phrases => phrases.split('|'))
        .flatMap(phrases => phrases.map(phrase => [phrase, phrases] as const)),
    ),
    numberLabels: wordsOf(table.numberLabels),
    attitudes: wordsOf(table.attitudes),
    calendar: wordsOf(table.calendar),
    addsToTen: table.addsToTen === true,
    nounsHaveCapitals: table.nounsHaveCapitals === true,
    numbers: new Map(
      numbersOf(table).map(([word, value]) => [word, value === '' ? null : Number(value.replace('*', ''))]),
    ),
    pluralNumbers: new Set(numbersOf(table).flatMap(([word, value]) => (value.startsWith('*') ? [word] : []))),
  }
}

function numbersOf({ numbers }: WordTable): readonly (readonly [word: string, value: string])[] {
  return [...wordsOf(numbers)].map(entry => {
    const [word = '', value = ''] = entry.split('=')
    return [word, value]
  })
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(' ')
      .filter(word => word !== '')
      .map(tableForm),
  )
}

function hanIn(passage: string): number {
  if (!mayBeHan.test(passage)) return 0
  return passage.match(/\p{sc=Han}/gu)?.length ?? 0
}

/** Far cheaper than by the name of the script. */
const mayBeHan = /[\u2e80-\uffff]/

function languageOfScript(passage: string): ToldLanguage | null {
  const of = languages.find(({ script }) => script !== 'Latin' && new RegExp(`\\p{sc=${script}}`, 'u').test(passage))
  return of === undefined ? null : { ...of, hits: 0 }
}
