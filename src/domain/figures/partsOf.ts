import { scopeByWords } from './compareFigures.ts'
import type { Figure, FigureKind } from './figure.ts'
import { headNounAt } from './headNoun.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, type PartLead, phraseAt, wordsOf } from './words/words.ts'

/** That a figure is a part of another, as the words round it say. */
export interface PartOf {
  /** `null`: the text does not count the whole. */
  readonly whole: Figure | null
  /** What the part counts, also where a verb tells it: "of whom 11 were children". `null`: the text does not say. */
  readonly noun: string | null
  /** Whether its whole is told only for it to be a part of: "31 of 40 pupils passed", "Of the 40 pupils, 31 passed". */
  readonly isOfBase: boolean
}

/**
 * Those of the figures of a text that are parts: "26 people were killed, of whom 11 were children, 12 women and 3 men",
 * "12 of them", "12 of the 26", and what adds up to a whole: "26 people: 14 women and 12 men". `figures` are all that the
 * text has, in its order; what is no part is left out.
 */
export function partsOf(
  text: string,
  language: string | null,
  figures: readonly Figure[],
): ReadonlyMap<Figure, PartOf> {
  const words = wordsOf(language)
  const divided = figures.filter(({ kind }) => divisible.has(kind))
  if (divided.length === 0) return new Map()
  const tokens = tokensOf(text, words.decimal)
  const placed = divided.map(figure => placedIn(tokens, figure))
  const reading: Reading = { tokens, words, placed }
  const { parts: marked, bases } = wholesOfMarked(reading)
  const wholes = new Map([...marked, ...wholesOfSums(reading, marked)])
  return new Map(
    placed.flatMap(part => {
      const whole = wholes.get(part.figure)
      if (whole === undefined) return []
      const isOfBase = whole !== null && bases.has(whole)
      return [[part.figure, { whole, noun: nounOf(part, reading), isOfBase }] as const]
    }),
  )
}

/** The wholes of parts that are told only for these to be parts of them. */
export function basesOf(parts: ReadonlyMap<Figure, PartOf>): ReadonlySet<Figure> {
  return new Set([...parts.values()].flatMap(({ whole, isOfBase }) => (isOfBase && whole !== null ? [whole] : [])))
}

/** Shares and ages are of a whole, not parts of its number. */
const divisible: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'duration'])

interface Reading {
  readonly tokens: readonly Token[]
  readonly words: FigureWords
  readonly placed: readonly Placed[]
}

/** A figure with its first token and the one behind it. */
interface Placed {
  readonly figure: Figure
  readonly start: number
  readonly end: number
}

function placedIn(tokens: readonly Token[], figure: Figure): Placed {
  const start = tokens.findIndex(token => token.end > figure.start)
  const end = tokens.findIndex((token, at) => at > start && token.start >= figure.end)
  return { figure, start, end: end === -1 ? tokens.length : end }
}

/** Of each part its whole; `null` where the text does not count it. */
type Wholes = ReadonlyMap<Figure, Figure | null>

/** "11 children", "12 of them women", "11 were children", "12 of whom were soldiers" */
function nounOf({ figure, end }: Placed, { tokens, words }: Reading): string | null {
  if (figure.kind !== 'count' || figure.unit !== null) return figure.kind === 'count' ? figure.unit : null
  const behind = phraseAt(tokens, end, words.partMarks)?.end ?? end
  if (!words.beings.has(tokens[behind]?.plain ?? '')) return null
  const noun = headNounAt(tokens, behind + 1, words, false)?.noun ?? null
  return noun !== null && words.conditions.has(noun) ? null : noun
}

/** Parts of one whole that are told in a row. */
interface Row {
  readonly whole: Figure | null
  /** How much of the whole they take. */
  readonly taken: number
  /** Whether each may have its verb: "of whom 11 died and 15 were injured". */
  readonly hasVerbs: boolean
}

/** What a marker by it says to be a part, and what goes on from such a part. */
function wholesOfMarked(reading: Reading): { readonly parts: Wholes; readonly bases: ReadonlySet<Figure> } {
  const parts = new Map<Figure, Figure | null>()
  const bases = new Set<Figure>()
  let row: Row | null = null
  for (const [index, { figure }] of reading.placed.entries()) {
    row = markedAt(reading, index, parts) ?? (row && longer(row, reading, index))
    if (row !== null) parts.set(figure, row.whole)
    const base = wholeAtHead(reading, index) ?? wholeBehind(reading, index)
    if (base !== null) bases.add(base)
  }
  return { parts, bases }
}

function markedAt(reading: Reading, index: number, parts: Wholes): Row | null {
  const head = wholeAtHead(reading, index)
  const told = head ?? wholeBehind(reading, index)
  const lead = leadBefore(reading, index)
  if (told === null && lead === null && !isMarkedBehind(reading, index)) return null
  const whole = told ?? wholeBefore(reading, index, parts)
  const hasVerbs = head !== null || lead === 'relative' || lead === 'pronoun'
  return { whole, taken: reading.placed[index]?.figure.lo ?? 0, hasVerbs }
}

function longer(row: Row, reading: Reading, index: number): Row | null {
  const [before, next] = [reading.placed[index - 1], reading.placed[index]]
  if (before === undefined || next === undefined || !isAlike(before.figure, next.figure)) return null
  const taken = row.taken + next.figure.lo
  const isListed = isListedAfter(reading, before, next, row.hasVerbs)
  const isLeft = row.whole === null || taken <= (row.whole.hi ?? Infinity)
  return isListed && isLeft ? { ...row, taken } : null
}

/** The kind of what opens parts before a figure; `null` where nothing does. */
function leadBefore({ tokens, words, placed }: Reading, index: number): PartLead | null {
  const { start } = placed[index]!
  // "Including the deaths of 12 children": no part of a number of people.
  if (words.prepositions.has(tokens[start - 1]?.plain ?? '') || tokens[start - 1]?.plain === 'of') return null
  if (isAmong(tokens, start, words)) return 'list'
  const from = Math.max(placed[index - 1]?.end ?? 0, start - LEAD_REACH)
  for (let at = start - 1; at >= from; at--) {
    const lead = phraseAt(tokens, at, words.partLeads)
    if (lead === null || lead.end > start) continue
    const isRight =
      opensParts(tokens, at, lead.value, words) &&
      isPhrase(tokens, lead.end, start, words) &&
      endsInFigure(tokens, lead.end, start, words)
    return isRight ? lead.value : null
  }
  return null
}

/** "Including the mayor and 12 guards", but not "including the mayor, say 12 guards": behind a join stands the figure. */
function endsInFigure(tokens: readonly Token[], from: number, start: number, words: FigureWords): boolean {
  const join = tokens.slice(from, start).findLastIndex(({ plain }) => words.listJoins.has(plain))
  if (join === -1) return true
  return tokens.slice(from + join + 1, start).every(({ plain }) => words.fillers.has(plain))
}

/** Tokens before a figure in which its lead is looked for: "including the mayor and 12 guards". */
const LEAD_REACH = 8

/** "Most of whom", "many of them" are shares of their own; "of those" alone is one where it opens a clause. */
function opensParts(tokens: readonly Token[], at: number, lead: PartLead, words: FigureWords): boolean {
  if (lead === 'list') return true
  const before = tokens[at - 1]
  if (lead === 'pronoun') return tokens[at]?.isCapital === true || before === undefined || before.type === 'sign'
  return before !== undefined && before.type !== 'number' && !words.agedWords.has(before.plain)
}

/** "Among the dead were 12 women", "among the 26 victims are 12 women" */
function isAmong(tokens: readonly Token[], start: number, words: FigureWords): boolean {
  if (!words.beings.has(tokens[start - 1]?.plain ?? '')) return false
  for (let at = start - 2; at >= Math.max(0, start - LEAD_REACH) && tokens[at]?.type !== 'sign'; at--)
    if (words.among.has(tokens[at]?.plain ?? '')) return true
  return false
}

/** "12 of them", "12 women among them", "12 women were among the dead", but not "26 people among them 12 women". */
function isMarkedBehind({ tokens, words, placed }: Reading, index: number): boolean {
  const { end } = placed[index]!
  if (amongBehind(tokens, end, words) !== null) return true
  for (let at = end; at <= end + NOUN_REACH && tokens[at]?.type === 'word'; at++) {
    const mark = phraseAt(tokens, at, words.partMarks)
    if (mark === null) continue
    const next = tokens[mark.end]
    return at === end ? placed[index + 1]?.start !== mark.end : next === undefined || next.type === 'sign'
  }
  return false
}

/** Words of a noun phrase between a figure and its marker. */
const NOUN_REACH = 3

/** The whole of "12 of the 26 victims", of "31 of 40 pupils", of "12 women were among the 26 victims". */
function wholeBehind({ tokens, words, placed }: Reading, index: number): Figure | null {
  const [part, whole] = [placed[index]!, placed[index + 1]]
  if (whole === undefined || whole.figure.lo <= part.figure.lo || !isAlike(part.figure, whole.figure)) return null
  const of = phraseAt(tokens, part.end, words.wholeLeads) ?? phraseAt(tokens, part.end, words.nounLeads)
  const among = amongBehind(tokens, part.end, words)
  const isTold = of?.end === whole.start || (among !== null && whole.start - among <= 1)
  return isTold ? whole.figure : null
}

/** Behind "among" of "12 women were among the dead"; `null` where it is not said. */
function amongBehind(tokens: readonly Token[], end: number, words: FigureWords): number | null {
  for (let at = end; at <= end + NOUN_REACH && tokens[at]?.type === 'word'; at++)
    if (words.beings.has(tokens[at]?.plain ?? '')) return words.among.has(tokens[at + 1]?.plain ?? '') ? at + 2 : null
  return null
}

/** The whole that opens a sentence: "Of the 26 people killed, 11 were children". */
function wholeAtHead({ tokens, words, placed }: Reading, index: number): Figure | null {
  const [whole, part] = [placed[index - 1], placed[index]!]
  if (whole === undefined || !isAlike(whole.figure, part.figure) || whole.figure.lo <= part.figure.lo) return null
  const isOpened = [1, 2, 3].some(back => {
    const lead = tokens[whole.start - back]
    return lead?.isCapital === true && phraseAt(tokens, whole.start - back, words.wholeLeads)?.end === whole.start
  })
  const isBehindComma = tokens.slice(whole.end, part.start).some(({ plain }) => plain === ',')
  return isOpened && isBehindComma && isOneSentence(tokens, whole.end, part.start) ? whole.figure : null
}

/** The nearest figure before a part that can hold it; rather none that says where or when: "26 people in 4 villages". */
function wholeBefore({ tokens, words, placed }: Reading, index: number, parts: Wholes): Figure | null {
  const part = placed[index]!.figure
  const able = placed
    .slice(0, index)
    .filter(({ figure }) => !parts.has(figure) && isAlike(figure, part) && (figure.hi ?? Infinity) > part.lo)
  const isPlace = ({ start }: Placed): boolean => words.prepositions.has(tokens[start - 1]?.plain ?? '')
  return (able.findLast(each => !isPlace(each)) ?? able.at(-1))?.figure ?? null
}

/** Counts of anything, lengths of time, money in one currency. */
function isAlike(a: Figure, b: Figure): boolean {
  return scopeByWords(a).kind === scopeByWords(b).kind
}

/** ", 12 women and 3 men" behind "11 children", but not ", and 40 were injured". */
function isListedAfter({ tokens, words }: Reading, before: Placed, next: Placed, hasVerbs: boolean): boolean {
  const join = lastJoin(tokens, before.end, next.start, words)
  if (join === null) return false
  if (!isOneSentence(tokens, before.end, next.start)) return false
  if (!isPhrase(tokens, hasVerbs ? join : before.end, next.start, words)) return false
  const isClause = tokens[join]?.plain !== ',' && tokens[join - 1]?.plain === ','
  if (isClause && words.pastVerbs.size === 0) return false
  return hasVerbs ? !isClause : !hasOwnVerb(tokens, next.end, words)
}

/** The last "and" or comma before the next of a list, with two words at most between: "and another 3". */
function lastJoin(tokens: readonly Token[], start: number, end: number, words: FigureWords): number | null {
  if (end - start > LIST_REACH) return null
  for (let at = end - 1; at >= Math.max(start, end - 3); at--)
    if (words.listJoins.has(tokens[at]?.plain ?? '')) return at
  return null
}

/** Tokens between two figures of one list. */
const LIST_REACH = 14

/** Whether tokens go on with a list of nouns: no verb, no other clause, no other number. */
function isPhrase(tokens: readonly Token[], start: number, end: number, words: FigureWords): boolean {
  return tokens.slice(start, end).every(({ plain, type }) => {
    if (words.listJoins.has(plain) || /^[-()]$/.test(plain)) return true
    return type === 'word' && !isVerb(plain, words) && !words.clauseOpeners.has(plain)
  })
}

/** "12 people were injured" behind "including 3 children, and" */
function hasOwnVerb(tokens: readonly Token[], end: number, words: FigureWords): boolean {
  for (let at = end; at < end + VERB_REACH; at++) {
    const { plain = '', type } = tokens[at] ?? {}
    if (type !== 'word' || words.listJoins.has(plain)) return false
    if (isVerb(plain, words)) return true
  }
  return false
}

/** Words behind a figure in which the verb of its clause is looked for. */
const VERB_REACH = 5

function isVerb(plain: string, words: FigureWords): boolean {
  if (words.beings.has(plain) || words.pastVerbs.has(plain)) return true
  return words.pastVerbs.size > 0 && plain.length > 4 && plain.endsWith('ed') && !words.conditions.has(plain)
}

/** Lists without a marker whose figures add up to the one before or behind them: "26 people: 14 women and 12 men". */
function wholesOfSums(reading: Reading, marked: Wholes): Wholes {
  const parts = new Map<Figure, Figure>()
  for (const [index, { figure: whole }] of reading.placed.entries()) {
    for (const list of [listFrom(reading, index, 1), listFrom(reading, index, -1)]) {
      if (list.some(part => marked.has(part))) continue
      for (const part of list) parts.set(part, whole)
    }
  }
  return parts
}

/** The figures of a list that begins behind a figure, or ends before it, and adds up to it; none where no list does. */
function listFrom(reading: Reading, index: number, step: 1 | -1): readonly Figure[] {
  const { placed } = reading
  const whole = placed[index]!
  const list: Figure[] = []
  let sum = 0
  for (let at = index + step; ; at += step) {
    const [before, next] = [placed[at - step], placed[at]]
    if (before === undefined || next === undefined || !isAlike(whole.figure, next.figure)) return []
    if (next.figure.bound !== 'exact' || whole.figure.bound !== 'exact') return []
    const [first, second] = step === 1 ? [before, next] : [next, before]
    const isNext = list.length === 0 ? isApart(reading, whole, first, second) : isListed(reading, first, second)
    sum += next.figure.lo
    if (!isNext || sum > whole.figure.lo) return []
    list.push(next.figure)
    if (sum === whole.figure.lo) return list.length > 1 ? list : []
  }
}

function isListed({ tokens, words }: Reading, first: Placed, second: Placed): boolean {
  return lastJoin(tokens, first.end, second.start, words) !== null && isOneSentence(tokens, first.end, second.start)
}

/** "12 women, 8 men and 4 children" are one list: the whole is told from it by a sign, or counts anybody. */
function isApart({ tokens, words }: Reading, { figure }: Placed, first: Placed, second: Placed): boolean {
  if (!isOneSentence(tokens, first.end, second.start) || second.start - first.end > LIST_REACH) return false
  const between = tokens.slice(first.end, second.start)
  const isListed = between.every(({ plain, type }) => type === 'word' || words.listJoins.has(plain))
  return !isListed || scopeByWords(figure).thing === null
}

function isOneSentence(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .every(({ plain, type, opensLine }) => type !== 'number' && !/^[.!?;؟]$/.test(plain) && !opensLine)
}
