import { namePattern } from './attribution.ts'
import { noNames, speechWords } from './reportingWords.ts'
import { type Sayer, sayerBetween } from './sayerBetween.ts'

/** Who is said to say a quotation: `nothing` tells of nobody, `unread` may tell of somebody. */
export type Behind = { readonly type: 'said'; readonly by: Sayer } | { readonly type: 'nothing' | 'unread' }

/**
 * What the words behind a quotation's mark tell of who says it; `last` is what stands before the mark.
 *
 * They tell nothing only where there are none, or where the quotation ends a sentence and the next reports nothing at
 * all: `“It failed.” The mayor left early.`
 */
export function sayerBehind(last: string, words: string): Behind {
  const [paragraph = '', below = ''] = words.split(/\n\s*\n\s*/u)
  const outside = /^["”’'»]*(?<stop>[,.!?…]?)(?<rest>[^]*)$/u.exec(paragraph)?.groups
  const stop = outside?.['stop'] || last
  const rest = outside?.['rest'] ?? ''
  const isEnded = /[.!?…]/u.test(stop)
  if (!/[\p{L}\p{N}]/u.test(rest)) return { type: stop === ',' || goesOn.test(below) ? 'unread' : 'nothing' }
  const sentence = firstSentence(rest.replaceAll(/\s+/g, ' '))
  const [alone = '', next] = sentence.split(/["“„«‘]/u)
  const leadsOn = isEnded && next !== undefined
  const by = leadsOn ? null : sayerBetween(alone)
  if (by) return { type: 'said', by }
  return { type: isEnded && reportsNothing(sentence) ? 'nothing' : 'unread' }
}

function firstSentence(line: string): string {
  const stop = sentenceEnd.exec(line)
  return stop ? line.slice(0, stop.index + 1) : line
}

/** A paragraph that begins in a sentence, or with who is quoted: `— Ben Orr`. */
const goesOn = /^[\p{Ll}–—-]/u

/** No stop of what may be an abbreviation (`Sen. Orr`), but where a small word or a mark opens a sentence behind it. */
const sentenceEnd = new RegExp(
  `(?:(?<!(?<![\\p{L}\\p{M}])\\p{Lu}\\p{Ll}{0,3})[.!?…]["”’»)]*(?= |$)|[.!?…]["”’»)]*(?= ?$| ["“„«‘]| (?:The|An?|His|Her|${noNames}) ))`,
  'u',
)

/** Whether a sentence of its own tells of nobody who speaks: it has no word of speech, no mark, and more than a name and what they do. */
function reportsNothing(sentence: string): boolean {
  if (!/^ [\p{Lu}\p{N}]/u.test(sentence) || /["“”„«»‘:—–]/u.test(sentence)) return false
  return (
    !speech.test(sentence) &&
    !pointsBack.test(sentence) &&
    !isTag.test(sentence) &&
    sentence.trim().split(' ').length > LONGEST_TAG
  )
}

/** Words: `Orr snapped back.` */
const LONGEST_TAG = 3
const speech = new RegExp(`(?<![\\p{L}\\p{M}])(?:${speechWords})(?![\\p{L}\\p{M}])`, 'iu')
/** `That was Ben Orr.` */
const pointsBack = /^ (?:This|That|These|Those|Such|So|Thus|It (?:was|is|came))(?!\p{L})/u
/** A name alone, with what somebody is, or with one verb of whatever manner. */
const isTag = new RegExp(`^ (?:The )?(?:\\p{Ll}+ )?${namePattern}(?:, [^.]*|(?: \\p{Ll}+){0,2})[.!?…]?$`, 'u')
