import { stemmer } from 'stemmer'
import type { Span } from '../records.ts'
import { stopWords } from '../search/stopWords.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import { formsOfVerb } from './irregularVerbs.ts'

/** A word of a text that tells something, by what its forms have in common. */
export interface TellingWord extends Span {
  readonly stem: string
}

/** The words of a stretch that tell something: no small words, no digits. English by Porter's stems, else by beginnings. */
export function tellingWords(text: string, { start, end }: Span): TellingWord[] {
  return [...text.slice(start, end).matchAll(/(?<!\p{N})[\p{L}\p{M}][\p{L}\p{M}\u200c\u00ad'’-]*/gu)].flatMap(match => {
    const plain = foldForSearch(match[0].replace(/['’]s$/u, '')).replace(/[^\p{L}]/gu, '')
    if (plain.length < 2 || stopWords.has(plain) || small.has(plain)) return []
    const at = start + match.index
    return [{ start: at, end: at + match[0].length, stem: stemOf(plain) }]
  })
}

/** The stems of an English verb in all its forms, irregular ones too. */
export function stemsOfVerb(verb: string): string[] {
  return formsOfVerb(verb.toLowerCase()).map(stemOf)
}

/** Latin words are stemmed as English, which takes off endings of other languages too; others keep six letters. */
function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word).slice(0, 7) : word.slice(0, 6)
}

/** Small words of the languages whose hedges are known, beyond those of search. */
const small: ReadonlySet<string> = new Set(
  [
    'been being have has had he she his her him its we us our you your i me my who whom whose which what when where than so do does did also all any some more most other only very about after before since against from over under up out one were would can could may might must shall should',
    'le la les un une des du de et ou a au aux en dans sur par pour que qui est ete etait sont ont ce cette ces il elle ils se son sa ses ne pas',
    'el los las una unos unas del al y o en con por para que es era fue son ha se su sus no lo',
    'der die das den dem des ein eine einen einem einer und oder im in am zu von mit bei ist sind hat wurde er sie es nicht',
    'و در به از که این ان را با برای است بود شد کرد',
    'في من على ان الى التي الذي عن مع هذا هذه كان كانت لم لن لا',
  ]
    .join(' ')
    .split(' '),
)

/** Dice's coefficient of two sets of stems: 1 where they are the same. */
export function likenessOfStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1
  return (2 * sharedStems(a, b)) / (a.size + b.size)
}

/** How many stems are in both. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared
}

/** Of some words, each stem once. */
export function stemsIn(words: readonly TellingWord[]): ReadonlySet<string> {
  return new Set(words.map(({ stem }) => stem))
}
