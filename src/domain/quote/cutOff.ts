import type { Span } from '../records.ts'
import { phrasesIn } from '../text/phrases.ts'
import { contentWordsIn, wordsOf } from './contentWords.ts'
import { everyPhrase, isDenial } from './denials.ts'
import { type Language, plainWord } from './language.ts'
import { leftOutOf } from './leftOut.ts'
import { isNumber } from './numberValue.ts'
import { beginsSentence, endsSentence, firstSentenceIn, lastSentenceIn } from './sentenceEdges.ts'

/**
 * Words right beside a passage, in its own sentence, that turn or limit what it says, with those up to it: "did not",
 * "denied that the", "près de", "unless they pay,". At most one stretch on each side.
 *
 * No mark tells that the passage is cut there, so only what bears on it for sure counts: on what opens it, within a few
 * words that nothing parts from it; behind it the next word; and a condition that the sentence opens with.
 */
export function cutOffAt(text: string, span: Span, reach: Reach, language: Language): readonly Span[] {
  const sentence = reach.before ? sentenceBefore(text, span.start, reach.beginsText) : { before: '', isWhole: true }
  const { before, isWhole } = sentence
  const goesOn = reach.after && !endsSentence(text, span.end)
  const after = goesOn ? firstSentenceIn(text.slice(span.end, span.end + REACH)) : ''
  const kept = text.slice(span.start, span.end)
  const lead = before === '' ? null : leadIn(before, isWhole, kept.slice(0, BESIDE), language)
  const rest = after === '' ? null : restIn(after.slice(0, BESIDE), kept.slice(-BESIDE), language)
  const from = span.start - before.length
  return [
    ...(lead === null ? [] : [{ start: from + lead, end: from + before.trimEnd().length }]),
    ...(rest === null ? [] : [{ start: span.end + rest.start, end: span.end + rest.end }]),
  ]
}

export interface Reach {
  /** Whether no mark of omission or bracket tells that the passage is cut before it. */
  readonly before: boolean
  /** The same behind it. */
  readonly after: boolean
  /** Whether what is known of the text is so from its beginning on; a context may begin inside a word. */
  readonly beginsText: boolean
}

/** Code units of a sentence that are read beyond a passage. */
const REACH = 240

/** Code units of a passage beside its ends, and of what stands beside it, that tell what bears on it. */
const BESIDE = 60

/** Words between one that denies and the passage, at most. */
const NEAR = 2
/** As many before "that": "denied on Monday that". */
const NEAR_REPORT = 4

/** The passage's sentence up to it; where its beginning is not known, without its first word, which may be half of one. */
function sentenceBefore(text: string, end: number, beginsText: boolean): { before: string; isWhole: boolean } {
  const from = Math.max(0, end - REACH)
  const before = lastSentenceIn(text.slice(from, end))
  const isWhole = before.length < end - from || (from === 0 ? beginsText : beginsSentence(text, from))
  return { before: isWhole ? before : before.replace(firstWord, ''), isWhole }
}

/** Where in the words before the passage those begin that turn or limit it; `null` where none do. */
function leadIn(before: string, isWhole: boolean, kept: string, language: Language): number | null {
  if (joints.has(plainWord(wordsOf(kept)[0] ?? ''))) return null
  let from = before.length
  while (from > 0 && !parts.includes(before[from - 1] ?? '')) from--
  const open = before.slice(from)
  return (
    denialIn(before, from, kept, language) ??
    (isWhole ? conditionIn(before, open, language) : null) ??
    hedgeIn(open, from, kept, language)
  )
}

/** The nearest word that denies, doubts or alleges what opens the passage. */
function denialIn(before: string, from: number, kept: string, language: Language): number | null {
  const tokens = [...before.slice(from).matchAll(word)]
  const joint = tokens.findLastIndex(([each]) => joints.has(plainWord(each)))
  const governing = tokens.slice(joint + 1)
  const isReport = reports.has(plainWord(governing.at(-1)?.[0] ?? ''))
  const near = governing.slice(isReport ? -NEAR_REPORT - 1 : -NEAR - 1)
  const stretch = { words: before.slice(from), before: '', after: kept, instead: '' }
  const nearest = near.findLast(each => isDenial(each, stretch, language) || isDoubt(each[0], language))
  if (!nearest) return null
  const isNear = isReport || isSmall(before.slice(from + endOf(nearest)), language)
  return isNear ? from + nearest.index : null
}

/** Whether words between one that turns and the passage have no weight of their own: "not been", "not deliberately". */
function isSmall(words: string, language: Language): boolean {
  return contentWordsIn(words, language).every(each => adverb.test(each))
}

function isDoubt(said: string, { attitudes }: Language): boolean {
  return attitudes.has(plainWord(said)) && !affirming.has(plainWord(said))
}

/** A condition that the sentence opens with, up to the passage or to the comma before it. */
function conditionIn(before: string, open: string, { conditions }: Language): number | null {
  const first = before.match(word)?.[0]
  if (first === undefined || !conditions.has(plainWord(first))) return null
  const commas = before.match(/[,،，]/gu)?.length ?? 0
  return commas === (open.trim() === '' ? 1 : 0) ? before.indexOf(first) : null
}

/** How sure or how many, as where a mark of omission takes it. */
function hedgeIn(open: string, from: number, kept: string, language: Language): number | null {
  const told = leftOutOf(open, { before: '', after: kept }, language, 'opening')
  const hedge = told.find(({ kind }) => kind === 'hedge')
  if (!hedge || !isSmall(open.slice(hedge.end), language)) return null
  const isOfNumber = isNumber(wordsOf(kept)[0] ?? '', language)
  const isNone = phrasesIn(open, everyPhrase).some(({ start, end }) => start < hedge.end && hedge.start < end)
  return isNone && !isOfNumber ? null : from + hedge.start // "not only did"
}

/** What stands right behind the passage and turns or limits it; `null` where nothing does. */
function restIn(after: string, kept: string, language: Language): Span | null {
  const [first, second, third] = [...after.matchAll(word)]
  if (!first || !/^[\s,،，]*$/u.test(after.slice(0, first.index))) return null
  const told = { start: first.index, end: endOf(third ?? second ?? first) }
  if (language.conditions.has(plainWord(first[0]))) return told
  if (after.slice(0, first.index).trim() !== '') return null
  const stretch = { words: after, before: kept, after: '', instead: '' }
  const denies = (each: RegExpExecArray) => isDenial(each, stretch, language) && !parting.has(plainWord(each[0]))
  if (denies(first) || (second && adverb.test(first[0]) && denies(second))) return told
  const hedge = leftOutOf(after, { before: kept, after: '' }, language, 'closing').find(({ kind }) => kind === 'hedge')
  const isNext = hedge?.start === first.index && isSmall(after.slice(hedge.start, hedge.end), language)
  return isNext && isOfNumbers(after.slice(hedge.start, hedge.end), language) ? hedge : null
}

function endOf({ index, 0: found }: RegExpExecArray): number {
  return index + found.length
}

/** "or more": what limits a number, and seldom anything else. */
function isOfNumbers(words: string, { numberHedges }: Language): boolean {
  return numberHedges.has(plainWord(wordsOf(words).at(-1) ?? ''))
}

const word = /\p{sc=Han}|[\p{L}\p{M}\p{N}'’\u200c-]+/gu
const firstWord = new RegExp(`^(?:${word.source})`, 'u')
/** Marks that part what stands before them from what they lead to. */
const parts = ',;:()"“”«»„…—–،؛，；：'
const adverb = /ly$/iu

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Behind them something else is said: "they did not run and". */
const joints = set(
  'and but or so because und aber oder sondern denn et mais ou car y pero sino o e ma però mas porque и а но или και αλλά ή ve veya ama و یا اما ولكن لكن أو או אבל और लेकिन',
)
/** What somebody says or knows stands behind them. */
const reports = set('that dass daß que qu che что ότι πως که أن أنّ ש כי कि')
/** Attitudes that stand behind what is said, and the Arabic "that". */
const affirming = set('confirm confirms confirmed admit admits admitted affirme הודה הודתה אישר אישרה إن')
/** They deny what follows them, and not what stands before. */
const parting = set(
  'without nor neither none nothing nobody ohne weder sans ni sin senza né sem nem без ни χωρίς δίχως ούτε بدون دون بلا بی ללא בלי מבלי बिना',
)
