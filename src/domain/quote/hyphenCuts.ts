import type { Span } from '../records.ts'
import { type Language, plainWord } from './language.ts'
import { endBefore } from './wordEdges.ts'

/**
 * Where the hyphened word begins of which a passage leaves out a beginning that turns it: "ex-" of "ex-president", "غیر "
 * of "غیر قانونی"; `null` where it leaves out none.
 */
export function turningHead(text: string, { start, end }: Span): number | null {
  if (!opensWord.test(text.slice(start, Math.min(end, start + 1)))) return null
  const to = endBefore(text, start)
  const before = text.slice(Math.max(0, to - REACH), to)
  const isLineEnd = hyphens.test(text.slice(to, start))
  const head = isLineEnd ? wholeBefore.exec(before) : (hyphenedBefore.exec(before) ?? spacedBefore.exec(before))
  if (head === null) return null
  const parts = head[1]?.split(hyphens) ?? []
  const turns = (beginning: string) => turningHeads.has(beginning) || (!isLineEnd && turningBeforeHyphen.has(beginning))
  return parts.some((_, at) => turns(plainWord(parts.slice(at).join('-')))) ? to - head[0].length : null
}

/** Where the hyphened word ends of which a passage leaves out an ending that turns it: "-elect" of "president-elect". */
export function turningTail(text: string, { start, end }: Span): number | null {
  if (!closesWord.test(text.slice(Math.max(start, end - 1), end))) return null
  const tail = hyphenedBehind.exec(text.slice(end, end + REACH))
  return tail && turningTails.has(plainWord(tail[1] ?? '')) ? end + tail[0].length : null
}

/**
 * Whether a place parts a hyphened word whose parts go on with one another: "well-known", and not "20-year",
 * "Iran-backed", "dit-il".
 */
export function partsCompound(text: string, at: number, languages: () => readonly Language[]): boolean {
  const [left, right] =
    text[at - 1] === '-' || text[at - 1] === '\u2010'
      ? [at - 1, at]
      : /^[-\u2010]\p{L}/u.test(text.slice(at, at + 3))
        ? [at, at + 1]
        : [at, -1]
  if (right === -1) return false
  const before = lastPart.exec(text.slice(Math.max(0, left - REACH), left))?.[0] ?? ''
  const after = firstPart.exec(text.slice(right, right + REACH))?.[0] ?? ''
  if (![before, after].every(part => part.length > LONGEST_PARTICLE && /^\p{Ll}/u.test(part))) return false
  return !languages().some(
    ({ pronouns, numbers }) =>
      pronouns.has(plainWord(after)) || [before, after].some(part => numbers.has(plainWord(part))),
  )
}

/** "a-t-il", "celui-ci", "al-". */
const LONGEST_PARTICLE = 2

/** Code units that have any such beginning or ending. */
const REACH = 40

const hyphens = /[-\u2010\u2011]/u
const opensWord = /^[\p{L}\p{M}]/u
const closesWord = /[\p{L}\p{M}]$/u
const part = String.raw`[\p{L}\p{M}]+`
const hyphenedBefore = new RegExp(`(?<![\\p{L}\\p{M}])(${part}(?:[-\\u2010\\u2011]${part})*)[-\\u2010\\u2011]$`, 'u')
/** Before a hyphen at a line's end, which is left out already. */
const wholeBefore = new RegExp(`(?<![\\p{L}\\p{M}])(${part}(?:[-\\u2010\\u2011]${part})*)$`, 'u')
/** Written apart, or with a half space: Persian and Arabic. */
const spacedBefore = /(?<![\p{L}\p{M}\u200c])(غیر|غير|نا|بی|بي|نمی|نمي|ضد|شبه)(?:[ \u00a0]|\u200c)$/u
const hyphenedBehind = /^[-\u2010\u2011]((?:in-law|[\p{L}\p{M}]+))(?![\p{L}\p{M}])/u
const lastPart = /[\p{L}\p{M}]+$/u
const firstPart = /^[\p{L}\p{M}]+/u

/** Beginnings that make of a word what it is not, in languages that write them with a hyphen. */
const turningHeads: ReadonlySet<string> = new Set(
  (
    'ex vice self non un anti pseudo quasi semi former deputy near post counter contra neo ' +
    'vize nicht selbst halb auto demi sous cuasi экс вице псевдо анти غیر غير نا بی نمی ضد شبه بلا לא אי בלתי गैर ग़ैर'
  )
    .split(' ')
    .map(plainWord),
)

/** The same, where a hyphen of the author's stands behind them: at a line's end they may be half of any word. */
const turningBeforeHyphen: ReadonlySet<string> = new Set(
  'pre pro mis dis co re de sub under over half no one-time then acting interim mi не'.split(' '),
)

const turningTails: ReadonlySet<string> = new Set('elect designate free like proof less in-law to'.split(' '))
