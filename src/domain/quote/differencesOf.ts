import type { Difference, DifferenceKind, Span } from '../records.ts'
import { isInvisible, isSpace } from '../text/characters.ts'
import { LEAST_LIKENESS, likenessOf, type Step } from './alignWords.ts'
import { compareForm } from './compareForm.ts'
import { compareWords } from './compareWords.ts'
import { isContraction } from './contractions.ts'
import { areDates } from './dateForm.ts'
import { isInterposed, withoutStop } from './interposed.ts'
import { type Change, kindOfChange } from './kindOfChange.ts'
import type { Language } from './language.ts'
import { endsInPercent, isSameAmount, signEnd } from './numberValue.ts'
import { looksInserted } from './pageFurniture.ts'
import { lettersIn, type Word } from './words.ts'

/** Two texts with their words side by side. */
export interface Aligned {
  readonly text: string
  readonly source: readonly Word[]
  readonly quote: string
  readonly given: readonly Word[]
  readonly steps: readonly Step[]
  readonly language: Language
  /** What has been decided about hyphens of this text. */
  readonly decided: Map<string, boolean>
}

/** A difference, and the words that it is about where it is one of wording. */
export interface Finding {
  readonly difference: Difference
  readonly change: Change | null
}

/**
 * All that differs between the aligned words, in the order of the quote, each with its kind.
 *
 * Runs of the same words are compared for form; words that are other ones, dropped or added make a change each, or one
 * together where it cannot be said which stands for which.
 */
export function differencesOf(aligned: Aligned): Finding[] {
  const findings: Finding[] = []
  const runs = withWholeDates(aligned, runsOf(aligned.steps))
  for (const [index, run] of runs.entries()) {
    if (run.same) {
      findings.push(...sameRun(aligned, run))
      continue
    }
    findings.push(...changedRun(aligned, run, runs[index - 1] ?? null, runs[index + 1] ?? null))
  }
  return findings
}

/** Neighbouring steps of one sort. */
interface Run {
  readonly same: boolean
  readonly steps: readonly Step[]
}

function runsOf(steps: readonly Step[]): Run[] {
  const runs: { same: boolean; steps: Step[] }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last?.same === step.same) last.steps.push(step)
    else runs.push({ same: step.same, steps: [step] })
  }
  return runs
}

/** A date with its parts in another order is one change, with what is the same in it. */
function withWholeDates(aligned: Aligned, runs: readonly Run[]): Run[] {
  const whole: Run[] = []
  for (let at = 0; at < runs.length; at++) {
    const [run, next, last] = runs.slice(at, at + 3)
    if (!run) break
    const around = !run.same && next && last ? [...run.steps, ...next.steps, ...last.steps] : []
    const date = run.same ? undefined : [run.steps, around].find(steps => isTurnedDate(aligned, steps))
    if (date === around) at += 2
    if (!date) {
      whole.push(run)
      continue
    }
    const [year, ...rest] = yearFirst(aligned, date, runs[at + 1])
    whole.push({ same: false, steps: [joinedStep(year ? [...date, year] : date)] })
    if (!year) continue
    if (rest.length > 0) whole.push({ same: true, steps: rest })
    at++
  }
  return whole
}

/** The same words behind a date, where the first of them is its year. */
function yearFirst(aligned: Aligned, date: readonly Step[], run: Run | undefined): readonly Step[] {
  const [first] = run?.same ? run.steps : []
  const isYear = first && /^[12]\d{3}$/.test(lettersIn(aligned.source.slice(first.sourceFrom, first.sourceTo)))
  return run && isYear && isTurnedDate(aligned, [...date, first]) ? run.steps : []
}

function isTurnedDate({ text, source, quote, given }: Aligned, steps: readonly Step[]): boolean {
  if (!steps.some(isUneven)) return false
  const { sourceFrom, sourceTo, quoteFrom, quoteTo } = joinedStep(steps)
  const theirs = spanOf(source, sourceFrom, sourceTo)
  const ours = spanOf(given, quoteFrom, quoteTo)
  return areDates(text.slice(theirs.start, theirs.end), quote.slice(ours.start, ours.end))
}

/** Whether it has more words on one side than on the other. */
function isUneven({ sourceFrom, sourceTo, quoteFrom, quoteTo }: Step): boolean {
  return sourceTo - sourceFrom !== quoteTo - quoteFrom
}

function joinedStep(steps: readonly Step[]): Step {
  const [first, last] = [steps[0], steps.at(-1)]
  return {
    same: false,
    sourceFrom: first?.sourceFrom ?? 0,
    sourceTo: last?.sourceTo ?? 0,
    quoteFrom: first?.quoteFrom ?? 0,
    quoteTo: last?.quoteTo ?? 0,
  }
}

function sameRun(aligned: Aligned, { steps }: Run): Finding[] {
  const sourceSpan = spanOf(aligned.source, steps[0]?.sourceFrom ?? 0, steps.at(-1)?.sourceTo ?? 0)
  const quoteSpan = spanOf(aligned.given, steps[0]?.quoteFrom ?? 0, steps.at(-1)?.quoteTo ?? 0)
  return formFindings(aligned, sourceSpan, quoteSpan)
}

function formFindings({ text, quote, decided }: Aligned, sourceSpan: Span, quoteSpan: Span): Finding[] {
  const strict = compareWords(text, sourceSpan.start, quote, quoteSpan.start, quoteSpan.end, decided)
  const differences =
    strict?.sourceEnd === sourceSpan.end ? strict.differences : compareForm(text, sourceSpan, quote, quoteSpan, decided)
  return differences.map(difference => ({ difference, change: null }))
}

/** From the first to the last of the words; both are there. */
function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 }
}

function changedRun(aligned: Aligned, run: Run, before: Run | null, after: Run | null): Finding[] {
  const isPairs = run.steps.every(step => step.sourceTo > step.sourceFrom && step.quoteTo > step.quoteFrom)
  if (!isPairs || isOtherWords(aligned, run) || isOneNumber(aligned, run)) {
    const { difference, change } = wholeChange(aligned, run, before, after)
    return withoutStop(difference).map(part => ({ difference: part, change }))
  }
  const findings: Finding[] = []
  let last: Step | null = before?.steps.at(-1) ?? null
  for (const step of run.steps) {
    if (last !== null) findings.push(...between(aligned, last, step))
    findings.push(
      finding(aligned, step, {
        sourceSpan: spanOf(aligned.source, step.sourceFrom, step.sourceTo),
        quoteSpan: spanOf(aligned.given, step.quoteFrom, step.quoteTo),
      }),
    )
    last = step
  }
  const next = after?.steps[0]
  if (last !== null && next !== undefined) findings.push(...between(aligned, last, next))
  return findings
}

/** So many words after one another that are not like those in their place are others as a whole, and not each for each. */
const LEAST_OTHER = 4

function isOtherWords({ source, given }: Aligned, { steps }: Run): boolean {
  const isUnlike = ({ sourceFrom, sourceTo, quoteFrom, quoteTo }: Step) =>
    likenessOf(lettersIn(source.slice(sourceFrom, sourceTo)), lettersIn(given.slice(quoteFrom, quoteTo))) <
    LEAST_LIKENESS
  return steps.length >= LEAST_OTHER && steps.every(isUnlike)
}

/** "thirty thousand" and "30 000": not thirty for 30, and a thousand for nothing. */
function isOneNumber({ text, source, quote, given, language }: Aligned, { steps }: Run): boolean {
  if (steps.length < 2) return false
  const { sourceFrom, sourceTo, quoteFrom, quoteTo } = joinedStep(steps)
  const theirs = spanOf(source, sourceFrom, sourceTo)
  const ours = spanOf(given, quoteFrom, quoteTo)
  return isSameAmount(text.slice(theirs.start, theirs.end), quote.slice(ours.start, ours.end), language)
}

/** What stands between the words of two steps. */
function between(aligned: Aligned, first: Step, second: Step): Finding[] {
  const sourceSpan = {
    start: aligned.source[first.sourceTo - 1]?.span.end ?? 0,
    end: aligned.source[second.sourceFrom]?.span.start ?? 0,
  }
  const quoteSpan = {
    start: aligned.given[first.quoteTo - 1]?.span.end ?? 0,
    end: aligned.given[second.quoteFrom]?.span.start ?? 0,
  }
  return formFindings(aligned, sourceSpan, quoteSpan)
}

/** One change for a run in which words were dropped or added, with the punctuation that went or came with them. */
function wholeChange(aligned: Aligned, { steps }: Run, before: Run | null, after: Run | null): Finding {
  const { text, source, quote, given } = aligned
  const words = {
    sourceFrom: steps[0]?.sourceFrom ?? 0,
    sourceTo: steps.at(-1)?.sourceTo ?? 0,
    quoteFrom: steps[0]?.quoteFrom ?? 0,
    quoteTo: steps.at(-1)?.quoteTo ?? 0,
  }
  const last = before?.steps.at(-1)
  const next = after?.steps[0]
  const start = last
    ? { source: source[last.sourceTo - 1]?.span.end ?? 0, quote: given[last.quoteTo - 1]?.span.end ?? 0 }
    : { source: source[words.sourceFrom]?.span.start ?? 0, quote: given[words.quoteFrom]?.span.start ?? 0 }
  const end = next
    ? { source: source[next.sourceFrom]?.span.start ?? 0, quote: given[next.quoteFrom]?.span.start ?? 0 }
    : {
        source: source[words.sourceTo - 1]?.span.end ?? start.source,
        quote: given[words.quoteTo - 1]?.span.end ?? start.quote,
      }
  if (!next && endsInPercent(quote, end.quote)) end.source = signEnd(text, end.source)
  if (!next && endsInPercent(text, end.source)) end.quote = signEnd(quote, end.quote)
  const spans = trimmed(text, { start: start.source, end: Math.max(start.source, end.source) }, quote, {
    start: start.quote,
    end: Math.max(start.quote, end.quote),
  })
  return finding(aligned, words, spans)
}

interface Spans {
  readonly sourceSpan: Span
  readonly quoteSpan: Span
}

/** Both stretches without what is the same at their ends, white space first; no letter is taken off. */
function trimmed(text: string, source: Span, quote: string, given: Span): Spans {
  let [start, end] = [source.start, source.end]
  let [quoteStart, quoteEnd] = [given.start, given.end]
  const isBlank = (code: number) => isSpace(code) || isInvisible(code)
  const isWordPart = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character)
  for (;;) {
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (quoteStart < quoteEnd && isBlank(quote.charCodeAt(quoteStart))) quoteStart++
    if (start >= end || quoteStart >= quoteEnd || text[start] !== quote[quoteStart] || isWordPart(text[start] ?? ''))
      break
    start++
    quoteStart++
  }
  for (;;) {
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    while (quoteEnd > quoteStart && isBlank(quote.charCodeAt(quoteEnd - 1))) quoteEnd--
    if (
      end <= start ||
      quoteEnd <= quoteStart ||
      text[end - 1] !== quote[quoteEnd - 1] ||
      isWordPart(text[end - 1] ?? '')
    )
      break
    end--
    quoteEnd--
  }
  return { sourceSpan: { start, end }, quoteSpan: { start: quoteStart, end: quoteEnd } }
}

function finding(
  aligned: Aligned,
  step: Pick<Step, 'sourceFrom' | 'sourceTo' | 'quoteFrom' | 'quoteTo'>,
  { sourceSpan, quoteSpan }: Spans,
): Finding {
  const { text, source, quote, given, language } = aligned
  const change: Change = {
    text,
    source: source.slice(step.sourceFrom, step.sourceTo),
    quote,
    given: given.slice(step.quoteFrom, step.quoteTo),
    sourceSpan,
    quoteSpan,
    language,
  }
  const difference: Difference = {
    kind: kindOf(change, () => keptOf(aligned)),
    source: text.slice(sourceSpan.start, sourceSpan.end),
    sourceSpan,
    quote: quote.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
  }
  return { difference, change }
}

function kindOf(change: Change, kept: () => readonly Span[]): DifferenceKind {
  const { text, source, quote, given, sourceSpan, quoteSpan } = change
  if (isInterposed(change, kept)) return 'attribution'
  if (given.length > 0 && given.every(word => word.bracketed)) return 'bracket'
  if (given.length > 0 && isInBrackets(quote.slice(Math.max(0, quoteSpan.start - 1), quoteSpan.end + 1)))
    return 'bracket'
  if (given.length === 0 && source.length > 0 && looksInserted(text, wholeLines(text, sourceSpan)))
    return 'inserted-matter'
  if (isContraction(text.slice(sourceSpan.start, sourceSpan.end), quote.slice(quoteSpan.start, quoteSpan.end)))
    return 'punctuation'
  return kindOfChange(change)
}

/** Where the words of the source stand that a quote has, or has others for. */
function keptOf({ source, steps }: Aligned): Span[] {
  return steps
    .filter(({ sourceFrom, sourceTo, quoteFrom, quoteTo }) => sourceTo > sourceFrom && quoteTo > quoteFrom)
    .map(({ sourceFrom, sourceTo }) => spanOf(source, sourceFrom, sourceTo))
}

/** "[T]he", "kill[ed]": part of a word in brackets. */
function isInBrackets(words: string): boolean {
  return /^\S*\[[^[\]]*\]\S*$/.test(words.trim())
}

/** The span with the white space around it, which tells whether it is lines of its own. */
function wholeLines(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  return { start, end }
}
