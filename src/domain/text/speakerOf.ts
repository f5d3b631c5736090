import type { Span } from '../records.ts'
import { attributionsNear, namePattern, sentenceStop, whoPattern as who } from './attribution.ts'
import { blocksOf } from './blocks.ts'
import { isExplanation } from './explanation.ts'
import { quotationsWithin } from './quotations.ts'
import { adverbs as adverb, noNames, noNamesAlone, speakingVerbs } from './reportingWords.ts'

/**
 * Whom the text names, or calls by what they are, as who says the words at `span`; `null` where it names nobody plainly.
 *
 * Of words in quotation marks it is whoever stands beside the marks. Where a pronoun stands there the paragraphs before
 * are asked; where nothing does, a paragraph before that leads to the quotation with a colon. Of other words it is
 * whoever the sentence has report them. Knows only English ways of reporting, as {@link attributionsNear}.
 */
export function speakerOf(text: string, span: Span): string | null {
  const quotation = quotationAround(text, span)
  if (quotation === null) return reporterOf(text, span)
  const from = Math.max(0, quotation.start - REACH_BEFORE)
  const part = text.slice(from, quotation.end + REACH_BEHIND)
  const { start, end } = { start: quotation.start - from, end: quotation.end - from }
  const blocks = blocksOf(part)
  const first = blocks.findIndex(block => block.end > start)
  const before = onOneLine(part.slice(blocks[first]?.start ?? start, start))
  const behind = onOneLine(part.slice(end, blocks.find(block => block.end >= end)?.end ?? end))
  const beside = besideMarks(before, behind, isEnded(part, end))
  if (typeof beside === 'string') return beside
  const isAlone = beside === null && before.trim() === '' && !/\p{L}/u.test(behind)
  const goneOn = isAlone ? null : goesOnFrom(before)
  if (typeof goneOn === 'string' || (goneOn === null && beside === null && !isAlone)) return goneOn
  const earlier = blocks.slice(0, Math.max(0, first)).map(block => onOneLine(part.slice(block.start, block.end)).trim())
  return leadingTo(earlier, !isAlone, part)
}

/** Who is said to say words that stand in no quotation marks: by their sentence, or by a colon before it in the paragraph. */
function reporterOf(text: string, span: Span): string | null {
  const sentence = sentenceAround(text, span)
  const [nearest] = attributionsNear(text, span, sentence)
  if (nearest) return nearest.speaker
  const part = text.slice(Math.max(0, sentence.start - REACH_BEHIND), span.start)
  const before = withoutQuoted(onOneLine(part.split(paragraphEnd).at(-1) ?? ''))
  const colon = before.lastIndexOf(': ') + 1
  return colon > 0 ? introducedBy(before.slice(0, colon)) : null
}

/** Code units that are looked at before a quotation and behind it. */
const REACH_BEFORE = 2_400
const REACH_BEHIND = 500
/** Code units of a quotation. */
const LONGEST = 2_500
/** Stands for somebody who is named before. */
const PRONOUN = Symbol('he or she')

const verbs = `(?:${speakingVerbs})`
const adverbs = `(?:(?:${adverb}) )*`
const gloss = '(?:, [^,.;“”"]{2,140},)?'
const standing = '(?:(?:former|fellow|retired|acting|then|veteran) )?'

const pronounBehind = new RegExp(`^[,.]? ?(?:(?:he|she|they) ${adverbs}${verbs}|${verbs} (?:he|she|they))\\b`, 'u')
const verbBehind = new RegExp(`^[,.]? ?${adverbs}(?!tells |told )${verbs} ${standing}${who}`, 'u')
const nameBehind = new RegExp(`^[,.]? ?${who}${gloss} ${adverbs}${verbs}\\b`, 'u')
/** "its manager, Piers Holloway, said" */
const explainedBehind = new RegExp(
  `^[,.]? ?(?<what>[^,.:;“”"]{3,120}), (?<who>${namePattern}), ${adverbs}${verbs}\\b`,
  'u',
)
/** After a full stop within the marks another sentence may begin: it has nothing but who says it. */
const nameAloneBehind = new RegExp(`^ ?${who}${gloss} ${adverbs}${verbs}\\.`, 'u')
const pronounBefore = new RegExp(
  `(?:^|, | and )(?:[Hh]e|[Ss]he|[Tt]hey) ${adverbs}${verbs}\\b[^.!?“”"]{0,80}(?:[:,]| that) ?$`,
  'u',
)
const nameBefore = [
  /** "Ines Marrable, the head of the town office (LTO) said that": nothing but the verb closes what explains her. */
  new RegExp(`^(?:[^,“”"]{1,80}, )?(?<who>${namePattern}), \\p{Ll}[^,;:“”"]{2,140} ${verbs}\\b`, 'u'),
  /** "In her letter, Ines Marrable clearly stressed:" */
  new RegExp(`(?:^|, )${who}${gloss} ${adverbs}${verbs}\\b[^.!?“”"]{0,120}(?:[:,]| that) ?$`, 'u'),
]
/** "Ines Marrable:", "Ines Marrable, town engineer:". */
const nameAtMarks = new RegExp(`(?:^|: )(?<who>${namePattern})(?:, [^,.:;“”"]{2,140})?[:,] ?$`, 'u')
const isNoName = new RegExp(`^(?:${noNames})(?= |$)|^(?:${noNamesAlone})$`, 'u')

/** Who stands beside a quotation's marks; `before` and `behind` are of its paragraph, with the marks left out of neither. */
function besideMarks(before: string, behind: string, isEnded: boolean): string | typeof PRONOUN | null {
  if (pronounBehind.test(behind)) return PRONOUN
  const named =
    nameIn(verbBehind.exec(behind)) ??
    nameIn((isEnded ? nameAloneBehind : nameBehind).exec(behind)) ??
    (isEnded ? null : explainedIn(explainedBehind.exec(behind)))
  if (named !== null) return named
  return pronounBefore.test(lastSentence(before)) ? PRONOUN : introducedBy(before)
}

/** Whom the sentence that leads to a quotation names. */
function introducedBy(before: string): string | null {
  const sentence = lastSentence(withoutQuoted(before))
  if (!/[:,] ?$|\bthat ?$/u.test(sentence)) return null
  const [explained = null, plain = null] = nameBefore.map(pattern => nameIn(pattern.exec(sentence)))
  return explained ?? nearestBefore(sentence) ?? plain ?? nameIn(nameAtMarks.exec(sentence))
}

/** Who is said to say what comes before, in a paragraph that a quotation goes on. */
function goesOnFrom(before: string): string | typeof PRONOUN | null {
  const close = Math.max(before.lastIndexOf('”'), before.lastIndexOf('"'))
  const beside = close < 0 ? null : besideMarks('', before.slice(close + 1), /[.!?]/.test(before.charAt(close - 1)))
  return typeof beside === 'string' ? beside : (nearestBefore(before) ?? beside)
}

/** Who is last said to say anything in what stands before a quotation, and not inside of another. */
function nearestBefore(before: string): string | null {
  const end = { start: before.length, end: before.length }
  return attributionsNear(withoutQuoted(before), end, { start: 0, end: before.length })[0]?.speaker ?? null
}

/** Whom the paragraphs before a quotation have say it, the last of them first. */
function leadingTo(earlier: readonly string[], isPronoun: boolean, around: string): string | null {
  for (const block of earlier.slice(-MOST_BLOCKS).toReversed()) {
    if (block.endsWith(':')) return introducedBy(block)
    if (nameAlone.test(block)) return isPronoun && speaks(block, around) ? block : null
    if (isPlainQuotation.test(block)) continue
    if (!/[.!?:”"»]$/u.test(block) && block.length < CAPTION) continue
    if (!isPronoun) return null
    const quoted = /^([^]*)([“"][^“”"]*[”"])([^“”"]*)$/u.exec(block)
    const [, before = '', quotation = '', behind = ''] = quoted ?? []
    const beside = quoted ? besideMarks(before, behind, isEnded(quotation, quotation.length)) : null
    if (beside === PRONOUN) continue
    const goneOn = goesOnFrom(before)
    if (goneOn === PRONOUN) continue
    return beside ?? goneOn ?? nearestBefore(block) ?? nameIn(subject.exec(block))
  }
  return null
}

/** Paragraphs that are asked. */
const MOST_BLOCKS = 6
/** Code units of a line that is no paragraph. */
const CAPTION = 80
const nameAlone = new RegExp(`^${namePattern}$`, 'u')
const isPlainQuotation = /^[“«„"][^“”«»"]*[”»"]?[.]?$/u

/** Who a paragraph begins with, and what they do: `Mrs. Marrable described`. */
const subject = new RegExp(`^(?<who>${namePattern}) (?:also )?\\p{Ll}+(?:s|ed)\\b`, 'u')

/** Whether whoever a line names is said to say something near it: a heading is in capitals too. */
function speaks(line: string, around: string): boolean {
  const last = /[\p{L}\p{M}'’-]+$/u.exec(line)?.[0] ?? ''
  if (last === line) return false
  return new RegExp(`${verbs} (?:[\\p{L}.]+ ){0,3}${last}\\b|\\b${last}${gloss} ${adverbs}${verbs}\\b`, 'u').test(
    around,
  )
}

function explainedIn(match: RegExpExecArray | null): string | null {
  return isExplanation(`${match?.groups?.['what'] ?? ''}, `) ? nameIn(match) : null
}

function nameIn(match: RegExpExecArray | null): string | null {
  const named = match?.groups?.['who']?.replace(/\.$/, '') ?? ''
  return named === '' || isNoName.test(named) ? null : named
}

/** Whether a sentence ends within the mark before `at`. */
function isEnded(text: string, at: number): boolean {
  return text.charAt(at - 2) === '.'
}

/** The same, white space in the place of what is quoted: what is said there is nobody's who speaks here. */
function withoutQuoted(text: string): string {
  return text.replaceAll(/“[^”]*(?:”|$)|"[^"“”]*"/gu, quoted => {
    const isClosed = /[”"]$/u.test(quoted) && quoted.length > 1
    return quoted.charAt(0) + ' '.repeat(quoted.length - (isClosed ? 2 : 1)) + (isClosed ? quoted.at(-1) : '')
  })
}

/** The quotation that the words at `span` are of, with its marks; `null` where they stand in none. */
function quotationAround(text: string, span: Span): Span | null {
  const from = Math.max(0, span.start - LONGEST)
  const within = { start: from, end: Math.min(text.length, span.end + LONGEST) }
  const around = quotationsWithin(text, within).find(({ start, end }) => start <= span.start && span.start < end)
  if (around === undefined || (around.start === from && from > 0)) return null
  const isClosed = around.end < within.end || within.end === text.length
  return { start: around.start, end: isClosed ? around.end : span.end }
}

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? ''
}

const sentenceEnd = new RegExp(sentenceStop, 'u')
/** Also where a paragraph has a line of its own. */
const paragraphEnd = /\n\s*\n|(?<=[.!?]["”’»)]*)[^\S\n]*\n/u

function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH_BEHIND), start)
  const isEnded = /[.!?]\s/u.test(text.slice(end - 1, end + 1))
  const behind = isEnded ? '' : text.slice(end, end + REACH_BEHIND)
  const rest = behind.search(/[.!?]["”»)]*(?:\s|$)|\n\s*\n/u)
  const line = before.slice(before.lastIndexOf('\n\n') + 1)
  return { start: start - lastSentence(line).length, end: rest < 0 ? end + behind.length : end + rest + 1 }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
