import type { Span } from '../records.ts'
import { reportingWords, type ReportingWords } from './reportingWords.ts'

/** Words of a text by which it may name another voice, and where that name would stand. */
export interface Cue extends Span {
  /** `citation`: whose words it gives; `credit`: whose material it uses; `ownership`: whose title somebody is. */
  readonly type: 'citation' | 'credit' | 'ownership'
  /** Where the name stands: next `after` the words, next `before` them, or anywhere `within`. */
  readonly side: 'after' | 'before' | 'within'
  readonly window: Span
}

/** All cues of a text, in whatever language it is. Costs what the text is long. */
export function cuesIn(text: string): readonly Cue[] {
  return [
    ...matches(text, patterns.before).map(span => after(text, span, 'citation')),
    ...matches(text, patterns.told).map(span => after(text, span, 'citation')),
    ...matches(text, patterns.after).map(span => before(text, span)),
    ...matches(text, patterns.credit).map(span => after(text, span, 'credit')),
    ...matches(text.slice(0, HEAD), byline).map(span => within(span, 'credit')),
    ...matches(text.slice(0, HEAD), dateline).map(span => within(span, 'credit')),
    ...matches(text, ownership).map(span => within(span, 'ownership')),
  ]
}

/** Code units of a text in which its byline and dateline stand. */
const HEAD = 1_500
/** Code units in which a name stands beside its cue. */
const REACH = 100

const patterns = {
  before: wordPattern(words => words.before),
  told: wordPattern(words => words.told),
  after: wordPattern(words => words.after),
  credit: wordPattern(words => words.credit),
}
const byline = /^by [^\n]{3,100}$/gimu
/** `OSLO, 3 March (AFP) - `, and `PARIS, /EINPresswire.com/ -- `. */
const dateline = /^[^\n]{0,60}?[(/][^()/\n]{2,40}[)/] ?[-–—]/gmu
const ownership =
  /[^.\n]*\b(?:(?:is|are) (?:an? |the )?(?:title|publication|imprint|subsidiary|division|unit|part|brand|affiliate|website|site|service|member)s? of|(?:is|are) (?:wholly |part(?:ly)? )?owned by|belongs? to)\b[^.\n]*/giu

function wordPattern(part: (words: ReportingWords) => string): RegExp {
  const all = Object.values(reportingWords).map(part)
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${all.join('|')})(?![\\p{L}\\p{M}])`, 'giu')
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }))
}

function after(text: string, { start, end }: Span, type: Cue['type']): Cue {
  const reach = text.slice(end, end + REACH)
  const stop = reach.search(type === 'credit' ? /\n/u : /[.,;:()"“”«»\n](?!\p{L})/u)
  return { type, side: 'after', start, end, window: { start: end, end: end + (stop < 0 ? reach.length : stop) } }
}

function before(text: string, { start, end }: Span): Cue {
  const reach = text.slice(Math.max(0, start - REACH), start)
  const [lead = ''] = /^[^]*[.;:"“”«»\n](?!\p{L})/u.exec(reach) ?? []
  return {
    type: 'citation',
    side: 'before',
    start,
    end,
    window: { start: start - reach.length + lead.length, end: start },
  }
}

function within(span: Span, type: Cue['type']): Cue {
  return { ...span, type, side: 'within', window: span }
}
