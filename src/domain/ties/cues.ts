import type { Span } from '../records.ts'
import { matchesOf, tailOf } from './places.ts'
import { reportingWords, type ReportingWords } from './reportingWords.ts'

/** Words of a text by which it may name another voice, and where that name would stand. */
export interface Cue extends Span {
  /**
   * `citation`: whose words it gives; `interview`: to whom somebody spoke; `credit`: whose material it uses; `contact`: whom to ask about it; `ownership`:
   * whose title somebody is; `office`: who holds an office where; `joint`: what two do as one.
   */
  readonly type: 'citation' | 'interview' | 'credit' | 'contact' | 'ownership' | 'office' | 'joint'
  /** Where the name stands: next `after` the words, next `before` them, or anywhere `within`. */
  readonly side: 'after' | 'before' | 'within'
  readonly window: Span
}

/** All cues of a text, in whatever language it is. Costs what the text is long. */
export function cuesIn(text: string): readonly Cue[] {
  const head = text.slice(0, HEAD)
  const tail = tailOf(text)
  return [
    ...matchesOf(text, patterns.before).map(span => after(text, span, 'citation')),
    ...matchesOf(text, patterns.told).map(span => after(text, span, 'interview')),
    ...matchesOf(text, patterns.after).map(span => before(text, span, 'citation')),
    ...matchesOf(text, patterns.credit)
      .filter(span => isCredit(text, span))
      .map(span => after(text, span, 'credit')),
    ...matchesOf(text, patterns.contributed).map(span => before(text, span, 'credit')),
    ...matchesOf(head, byline).map(span => within(span, 'credit')),
    ...matchesOf(head, dateline).map(span => within(span, 'credit')),
    ...matchesOf(text.slice(-SIGNED), signature, Math.max(0, text.length - SIGNED)).map(span => within(span, 'credit')),
    ...contacts
      .flatMap(pattern => matchesOf(tail, pattern, text.length - tail.length))
      .map(span => within(withoutImprint(text, span), 'contact')),
    ...matchesOf(text, ownership).map(span => within(sentenceAround(text, span), 'ownership')),
    ...matchesOf(text, joint).map(span => within(span, 'joint')),
    ...matchesOf(text, office).flatMap(span => [before(text, span, 'office'), after(text, span, 'office')]),
  ]
}

/** Who holds the rights is nobody to be asked, and stands below `Contact us` on most pages. */
function withoutImprint(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(/^[^\n]*(?:©|\(c\) ?\d{4}|copyright\b)/imu)
  return { start, end: at < 0 ? end : start + at }
}

/** Code units of a text in which its byline and dateline stand. */
const HEAD = 1_500
/** Code units at the end of a text in which an agency signs. */
const SIGNED = 300
/** Code units in which a name stands beside its cue. */
const REACH = 100

const patterns = {
  before: wordPattern(words => words.before),
  told: wordPattern(words => words.told),
  after: wordPattern(words => words.after),
  credit: wordPattern(words => words.credit),
  contributed: wordPattern(words => words.contributed),
}
/** `By Ada Moss and our own staff, with material from AFP`, `Ada Moss | AFP`: names, and the few small words between them. */
const byline =
  /^(?:[Bb]y|BY)(?: (?:and|our|own|staff|reporters?|correspondents?|with|using|additional|material|reporting|information|files|from|for|of|the|in|at|de|la|van|von|bin|al|&|\p{Lu}[^\s]*)){1,16}$|^(?:\p{Lu}[^\s|]* ?){2,5}\| [^\n|]{3,60}$/gmu
/** `OSLO, 3 March (AFP) - `, `PARIS, /EINPresswire.com/ -- `, `OSLO — (AFP) `, `Oslo, 3 March (AFP)`, and `AFP / Oslo` on a line of its own. */
const dateline =
  /^[^\n]{0,60}?[(/][^()/\n]{2,40}[)/] ?[-–—]|^\p{Lu}{2}[\p{Lu} ,.’'-]{0,40} ?[-–—]{1,2} ?\([^()\n]{2,40}\)|^\p{Lu}[\p{L} .’'-]{1,40}, [^\n()]{0,20}\d[^\n()]{0,12}\([^()\n]{2,40}\)|^\p{Lu}[^\n/|]{1,30} \/ \p{Lu}[^\n/|]{1,30}$/gmu
/** `(AFP)` and `— Reuters` on a line of their own. */
const signature = /^(?:\([^()\n]{2,60}\)|[-–—]{1,2} ?[^\n.!?]{2,60})$/gmu
/** A labelled block, what a house says of itself at the end, and the short lines above a telephone number or a link to write by. */
const contacts = [
  /^about (?:the )?[^\n.!?]{2,80}$/gimu,
  /^(?:(?:for )?(?:more|further) information[^\n:]{0,20}|(?:(?:media|press|news|editorial) )?(?:contacts?|enquiries|inquiries)(?: us| information| details| person)?) ?(?::|\n)[^\n]{0,120}(?:\n[^\n]{1,80}){0,3}/gimu,
  /(?:^[^\n.!?]{2,60}\n\s*){1,3}(?=(?:tel\.?:? ?|phone:? ?)?\+?\d[\d ()/.-]{7,20}$|\[?e-?mail\b)/gimu,
]
const ownership =
  /\b(?:(?:is|are) (?:an? |the )?(?:title|publication|imprint|subsidiary|division|unit|part|brand|affiliate|website|site|service|member)s? of|(?:is|are) (?:wholly |part(?:ly)? )?owned by|belongs? to)\b/giu
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'/-]*`
const bodyName = String.raw`(?:the )?${capitalised}(?: (?:(?:of|for|the) )*${capitalised}){0,6}(?: \([^()\n]{2,12}\))?`
/** `the continuous work of the Committee and the League`: one work, one cause, one leadership of two. */
const joint = new RegExp(
  String.raw`\b(?:work|efforts?|campaign|struggle|cause|leadership|headquarters|membership|delegation|joint \p{Ll}+) (?:of|by) (?:both )?${bodyName} and ${bodyName}`,
  'gu',
)
/** Between who holds an office and where: `, the president-elect of the`. */
const office =
  /(?:,|\n)\s{0,9}(?!(?:the |an? )?(?:former|ex|past|then|late|outgoing)\b)(?:the |an? )?(?:[\p{Ll}-]+ ){0,2}(?:co-?)?(?:president|chair(?:man|woman|person)?|director|head|leader|founder|owner|publisher|editor|spokes(?:man|woman|person)|secretary|chief executive|ceo)(?:-?(?:elect|general|in-chief))?(?: and [\p{Ll}-]+)? of /giu

/**
 * Whether words of credit are a credit of the text: near its ends, on a short line, at its beginning or after a stop, and
 * not of a picture. In running text they tell what somebody did.
 */
function isCredit(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const line = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd }
  const lead = text.slice(line.start, start)
  const isNearEnd = start < CREDITED || line.end > text.length - CREDITED
  return (
    isNearEnd && line.end - line.start <= CREDIT_LINE && /(?:^|[.,;:([*–—-])\s*$/u.test(lead) && !picture.test(lead)
  )
}

/** Code units at either end of a text in which it says whose material it uses. */
const CREDITED = 2_000
/** Code units of a line that may be a credit: a longer one is running text. */
const CREDIT_LINE = 200
const picture =
  /\b(?:photo(?:graph)?s?|images?|pictures?|video|footage|maps?|graphics?|illustrations?|screenshots?)\b[^.]{0,30}$/iu

function wordPattern(part: (words: ReportingWords) => string): RegExp {
  const all = Object.values(reportingWords).map(part).filter(Boolean)
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'giu')
}

function after(text: string, { start, end }: Span, type: Cue['type']): Cue {
  const reach = text.slice(end, end + REACH)
  const stop = reach.search(type === 'credit' ? /\n/u : /[.,;:()"“”«»\n](?!\p{L})/u)
  return { type, side: 'after', start, end, window: { start: end, end: end + (stop < 0 ? reach.length : stop) } }
}

function before(text: string, { start, end }: Span, type: Cue['type']): Cue {
  const reach = text.slice(Math.max(0, start - REACH), start)
  const [lead = ''] = /^[^]*[.;:"“”«»\n](?!\p{L})/u.exec(reach) ?? []
  return { type, side: 'before', start, end, window: { start: start - reach.length + lead.length, end: start } }
}

/** The words around, up to a full stop or the end of the line. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const behind = text.slice(end, end + SENTENCE)
  const stop = behind.search(/[.\n]/u)
  const lead = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1
  return { start: start - before.length + lead, end: end + (stop < 0 ? behind.length : stop) }
}

/** Code units to either side in which a sentence is looked at. */
const SENTENCE = 300

function within(span: Span, type: Cue['type']): Cue {
  return { ...span, type, side: 'within', window: span }
}
