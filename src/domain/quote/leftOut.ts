import { type Language, plainWord } from './language.ts'
import { isMonth } from './kindOfChange.ts'
import { isNamingNumber } from './namingNumber.ts'
import { isNumber, valueOf } from './numberValue.ts'
import { endsSentence, sentencesIn } from './sentenceEdges.ts'

/** Words that an omission leaves out of a sentence whose other words a quote keeps: `[start, end)` of what is left out. */
export interface LeftOut {
  readonly kind: 'number' | 'hedge'
  readonly start: number
  readonly end: number
}

/** Where an omission stands: between words that are kept, or at an end of the quote. */
export type Standing = 'inside' | 'opening' | 'closing'

/**
 * What an omission leaves out that limits the words beside it, each kind once: a number, or how sure and how many.
 *
 * Only of sentences that the quote has other words of; whole ones between them are another matter. Between words of one
 * sentence a number counts wherever it stands, and a hedge where it bears on what is kept: next to it, or in an omission
 * of few words. Of a sentence that is cut off both must stand next to what is kept; behind a quote's end, where clauses
 * are dropped as a matter of course, only what limits its last number does. Dates are no numbers here, nor what only
 * names: "Article 12".
 */
export function leftOutOf(
  omitted: string,
  kept: { readonly before: string; readonly after: string },
  language: Language,
  standing: Standing,
): LeftOut[] {
  const said = `${kept.before}${omitted}${kept.after}`
  const by = kept.before.length
  const isNaming = ({ start, end }: Token) => isNamingNumber(said, { start: by + start, end: by + end }, language)
  const stretches = stretchesOf(omitted, kept.before, standing)
  const found = stretches.flatMap(stretch => [
    ...(standing === 'closing' ? [] : numbersIn(stretch, isNaming, language)),
    ...hedgesIn(stretch, kept, language),
  ])
  return found.filter(({ kind }, at) => found.findIndex(other => other.kind === kind) === at)
}

/** A part of what is left out, that is of one sentence with what is kept before it, behind it, or both. */
interface Stretch {
  readonly tokens: readonly Token[]
  readonly joinsBefore: boolean
  readonly joinsAfter: boolean
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Whether punctuation parts it from the word before. */
  readonly isParted: boolean
}

function stretchesOf(omitted: string, before: string, standing: Standing): Stretch[] {
  const sentences = sentencesIn(omitted)
  const opensSentence = standing === 'opening' || before.trim() === '' || endsSentence(before, before.trimEnd().length)
  const closesSentence = standing === 'closing' || endsSentence(omitted, omitted.trimEnd().length)
  const tokens = tokensIn(omitted)
  if (sentences.length === 1) {
    if (opensSentence && closesSentence) return []
    return [{ tokens, joinsBefore: !opensSentence, joinsAfter: !closesSentence }]
  }
  const firstEnd = sentences[0]?.end ?? 0
  const lastStart = sentences.at(-1)?.start ?? 0
  return [
    ...(opensSentence
      ? []
      : [{ tokens: tokens.filter(({ end }) => end <= firstEnd), joinsBefore: true, joinsAfter: false }]),
    ...(closesSentence
      ? []
      : [{ tokens: tokens.filter(({ start }) => start >= lastStart), joinsBefore: false, joinsAfter: true }]),
  ]
}

const wordShape = /\p{sc=Han}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’\u200c-]|[.,٬٫](?=\p{N}))*/gu

function tokensIn(text: string): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(wordShape)) {
    tokens.push({
      word,
      start: index,
      end: index + word.length,
      isParted: /[,;:()،؛，；—–]/u.test(text.slice(last, index)),
    })
    last = index + word.length
  }
  return tokens
}

/** Words beside those that are kept among which a number bears on them: "30,000 political prisoners". */
const NEAR_NUMBER = 4

function numbersIn(
  { tokens, joinsBefore, joinsAfter }: Stretch,
  isNaming: (token: Token) => boolean,
  language: Language,
): LeftOut[] {
  const near =
    joinsBefore && joinsAfter ? tokens : joinsAfter ? leading(tokens, NEAR_NUMBER) : following(tokens, NEAR_NUMBER)
  const first = near.findIndex(token => tellsNumber(token, tokens, language) && !isNaming(token))
  const [start] = near.slice(first === -1 ? near.length : first)
  if (!start) return []
  let last = start
  for (const token of near.slice(first + 1)) {
    if (token.isParted || !isNumber(token.word, language)) break
    last = token
  }
  return [{ kind: 'number', start: start.start, end: last.end }]
}

/** The last words before those that are kept, as far as no punctuation parts them. */
function leading(tokens: readonly Token[], most: number): readonly Token[] {
  let from = tokens.length
  while (from > 0 && tokens.length - from < most) {
    from--
    if (tokens[from]?.isParted) break
  }
  return tokens.slice(from)
}

/** The first words behind those that are kept, as far. */
function following(tokens: readonly Token[], most: number): readonly Token[] {
  const parted = tokens.findIndex(({ isParted }) => isParted)
  return tokens.slice(0, parted === -1 ? most : Math.min(parted, most))
}

const yearOrRank = /^(?:(?:1[0-9]|20)\p{Nd}\p{Nd}(?:[-–/]\p{Nd}{2,4})?|\p{Nd}+(?:st|nd|rd|th))$/u

/** A number that counts or measures: no date, no rank, and no "one". */
function tellsNumber(token: Token, tokens: readonly Token[], language: Language): boolean {
  if (!isNumber(token.word, language) || /^\p{sc=Han}$/u.test(token.word)) return false
  if (valueOf(token.word, language) === 1 || yearOrRank.test(token.word)) return false
  const at = tokens.indexOf(token)
  return !tokens.slice(Math.max(0, at - 2), at + 3).some(({ word }) => isMonth(word, language))
}

/** Words that stand between a hedge and what it bears on, at most. */
const NEAR_AFTER = 3
const NEAR_BEFORE = 2
/** An omission of so few words bears on what is kept as a whole. */
const FEW_WORDS = 6

function hedgesIn(
  { tokens, joinsBefore, joinsAfter }: Stretch,
  { before, after }: { readonly before: string; readonly after: string },
  language: Language,
): LeftOut[] {
  const next = (token: Token) => tokens[tokens.indexOf(token) + 1] ?? (joinsAfter ? tokensIn(after)[0] : undefined)
  const isHedge = (token: Token) => hedges(token, next(token), language)
  const isOfNumbers = ({ word }: Token) => language.numberHedges.has(plainWord(word))
  const isNumberHedge = (token: Token) => isHedge(token) || isOfNumbers(token)
  const hasNumber = (near: readonly Token[]) => near.some(({ word }) => isNumber(word, language))
  const ahead = joinsAfter ? leading(tokens, NEAR_AFTER) : []
  const behind = joinsBefore && !tokens[0]?.isParted ? tokens.slice(0, NEAR_BEFORE) : []
  if (hasNumber(tokensIn(after).slice(0, 1))) {
    const hedge = ahead.find(isNumberHedge)
    if (hedge) return [{ kind: 'hedge', start: withParticle(tokens, hedge), end: ahead.at(-1)?.end ?? hedge.end }]
  }
  if (hasNumber(tokensIn(before).slice(-NEAR_AFTER))) {
    const hedge = behind.find(isNumberHedge)
    if (hedge) return [{ kind: 'hedge', start: tokens[0]?.start ?? hedge.start, end: hedge.end }]
  }
  const isWithin = joinsBefore && joinsAfter
  const near = isWithin && tokens.length <= FEW_WORDS ? tokens : [...(isWithin ? behind : []), ...ahead]
  const hedge = near.find(token => isHedge(token) && !isOfNumbers(token))
  return hedge ? [{ kind: 'hedge', start: hedge.start, end: hedge.end }] : []
}

/** By itself, or with the word behind it: "said to", whether that is left out or kept. */
function hedges({ word }: Token, next: Token | undefined, language: Language): boolean {
  const plain = plainWord(word)
  if (isMonth(word, language)) return false // "in May"
  return language.hedges.has(plain) || (next !== undefined && language.hedges.has(`${plain}_${plainWord(next.word)}`))
}

/** "at least", "no more": a hedge with the little word before it. */
function withParticle(tokens: readonly Token[], hedge: Token): number {
  const before = hedge.isParted ? undefined : tokens[tokens.indexOf(hedge) - 1]
  return before && before.word.length <= 2 ? before.start : hedge.start
}
