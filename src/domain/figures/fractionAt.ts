import { type Context, type Draft, intervalOf, type Lead, rounded } from './draft.ts'
import { headNounAt } from './headNoun.ts'
import { inWordsOnly } from './numberRead.ts'
import { numberAt } from './numbers.ts'
import { isSuccessor } from './ranks.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt } from './words/words.ts'

/** "two-thirds", "a quarter of", "half of", "one in five", "three out of four". */
export function fractionAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities } = context
  const ratio = ratioAt(context, lead)
  if (ratio !== null) return ratio
  let at = lead.end
  const times = words.articles.has(tokens[at]?.plain ?? '') ? null : numberAt(tokens, at, words, quantities)
  if (words.articles.has(tokens[at]?.plain ?? '')) at++
  else if (times !== null && times.lo < 100 && Number.isInteger(times.lo) && !times.isVague) at = times.end
  if (tokens[at]?.plain === '-' && at > lead.end) at++
  const share = words.fractions.get(tokens[at]?.plain ?? '')
  if (share === undefined) return null
  const measure =
    words.half.has(tokens[at]?.plain ?? '') && times === null ? halfMeasure(context, lead, at, share) : null
  if (measure !== null) return measure
  const points = pointsOf(context, at + 1)
  if (points !== null) {
    const value = (times === null || at === lead.end ? 1 : times.lo) * share
    return { ...fractionDraft(context, lead, value, at + 1), end: points, kind: 'percent', unit: 'percent' }
  }
  if (!isShare(tokens, at, lead, words)) return null
  const value = rounded((times === null || at === lead.end ? 1 : times.lo) * share)
  return fractionDraft(context, lead, value, at + 1)
}

/** Behind the points of "a quarter of a percentage point", "half a percent"; `null` where none are shared. */
function pointsOf({ tokens, words }: Context, at: number): number | null {
  const start = tokens[at]?.plain === 'of' ? at + 1 : at
  const article = words.articles.has(tokens[start]?.plain ?? '') ? start + 1 : start
  return phraseAt(tokens, article, words.percent)?.end ?? null
}

/** "half a litre", "half an hour": not "half an hour later", which is a time. */
function halfMeasure(context: Context, lead: Lead, at: number, share: number): Draft | null {
  const { tokens, words } = context
  if (!words.articles.has(tokens[at + 1]?.plain ?? '')) return null
  const unit = phraseAt(tokens, at + 2, words.units)
  const found = unit ?? phraseAt(tokens, at + 2, words.durations)
  if (found === null) return null
  const draft = fractionDraft(context, lead, share, at + 2)
  return { ...draft, end: found.end, kind: unit === null ? 'duration' : 'measure', unit: found.value }
}

/** A third of them, but not the third of May; half the town, but not half an hour. */
function isShare(tokens: readonly Token[], at: number, lead: Lead, words: FigureWords): boolean {
  const start = lead.end
  const next = tokens[at + 1]?.plain ?? ''
  if (next === '-' && tokens[at + 1]?.isSpaced === false) return false
  if (isOfScale(tokens, at + 1, words)) return false
  if (words.half.has(tokens[at]?.plain ?? '')) {
    if (at > start && tokens[at]?.plain !== 'halves' && words.ordinalBefore.has(tokens[start - 1]?.plain ?? ''))
      return false
    if (isHalfAlone(tokens, at, lead, words)) return true
    return next === 'of' ||
      phraseAt(tokens, at + 1, words.nounLeads) !== null ||
      words.determiners.has(next) ||
      (words.language === 'ar' && next.startsWith('ال')) ||
      at > start
      ? phraseAt(tokens, at + 2, words.durations) === null
      : false
  }
  if (at === start || (tokens[at]?.isCapital === true && words.nounRule !== 'capital')) return false
  return !isRankOf(tokens, at, start, words) && !isSuccessor(tokens, at, words)
}

/** "Nearly half were still without power", "half said they fled". */
function isHalfAlone(tokens: readonly Token[], at: number, { start, bound }: Lead, words: FigureWords): boolean {
  const [before, next] = [tokens[start - 1], tokens[at + 1]]
  if (words.ordinals.has(before?.plain ?? '') || words.determiners.has(before?.plain ?? '')) return false
  if (bound !== 'exact')
    return next === undefined || next.type === 'sign' || words.stops.has(next.plain) || words.halfVerbs.has(next.plain)
  return words.halfVerbs.has(next?.plain ?? '')
}

/** "half million", "a quarter of a million", which are counts. */
function isOfScale(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  let end = phraseAt(tokens, at, words.nounLeads)?.end ?? at
  if (words.articles.has(tokens[end]?.plain ?? '')) end++
  return words.scales.has(tokens[end]?.plain ?? '')
}

/** "a third man", "a fifth attack": an order, where a noun stands directly behind. */
function isRankOf(tokens: readonly Token[], at: number, start: number, words: FigureWords): boolean {
  const noun = tokens[at + 1]
  if (!words.articles.has(tokens[start]?.plain ?? '') || !words.ordinals.has(tokens[at]?.plain ?? '')) return false
  return noun?.type === 'word' && !words.stops.has(noun.plain) && !words.comparatives.has(noun.plain)
}

function ratioAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, quantities } = context
  const first = numberAt(tokens, lead.end, words, quantities)
  if (first === null || first.isVague || first.lo > 1000) return null
  const join = phraseAt(tokens, first.end, words.outOf)
  const isIn = join !== null && join.end === first.end + 1
  if (join === null || (isIn && (first.lo > 20 || (!first.inWords && !first.isBare)))) return null
  const second = numberAt(tokens, join.end, words, quantities)
  if (second === null || second.isVague || second.lo <= first.lo || second.lo > 1_000_000) return null
  const isBareYear = second.lo > 1000 && second.isBare
  if (isIn && (isBareYear || phraseAt(tokens, second.end, words.durations) !== null)) return null
  return fractionDraft(context, lead, rounded(first.lo / second.lo), second.end)
}

function fractionDraft({ tokens, words }: Context, lead: Lead, value: number, end: number): Draft {
  const read = inWordsOnly(value, end)
  const noun = headNounAt(tokens, words.determiners.has(tokens[end]?.plain ?? '') ? end + 1 : end, words, true)
  return {
    start: lead.start,
    numberEnd: end,
    end,
    ...intervalOf(lead, read, null, null),
    kind: 'fraction',
    unit: noun?.noun ?? null,
    of: null,
  }
}
