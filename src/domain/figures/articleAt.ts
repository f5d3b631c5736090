import { type Context, type Draft, intervalOf, type Lead } from './draft.ts'
import { halfAfter, inWordsOnly } from './numberRead.ts'
import { type Found, phraseAt } from './words/words.ts'

/** "More than a year", "nearly a tonne", "a week or so", "an hour and a half": an article that counts a unit. */
export function articleAt(context: Context, lead: Lead): Draft | null {
  const { tokens, words, dateEnds } = context
  const article = lead.bound === 'exact' ? lead.end : lead.end - 1
  const at = article + 1
  if (!words.articles.has(tokens[article]?.plain ?? '') || dateEnds.has(article) || lead.currency !== null) return null
  const unit = singularAt(context, at)
  if (unit === null) return null
  if (isComparedWith(context, lead, unit.end)) return null
  const half = halfAfter(tokens, unit.end, words)
  const behind = phraseAt(tokens, half ?? unit.end, words.hedgesAfter)
  if (lead.bound === 'exact' && half === null && behind === null) return null
  const value = half === null ? 1 : 1.5
  const end = behind?.end ?? half ?? unit.end
  const read = inWordsOnly(value, end)
  const kind = unit.value.kind
  return {
    start: lead.bound === 'exact' ? article : lead.start,
    numberEnd: end,
    end,
    ...intervalOf(lead, read, null, behind?.value ?? null),
    kind,
    unit: unit.value.unit,
    of: null,
  }
}

/** "8.9% higher than a year earlier", "42 more than a month before": a time, not how much more. */
function isComparedWith({ tokens, words }: Context, { start }: Lead, end: number): boolean {
  if (phraseAt(tokens, end, words.earlierAfter) === null && tokens[end]?.plain !== 'before') return false
  const before = tokens[start - 1]
  const isCounted =
    before?.type === 'number' || before?.plain === '%' || before?.plain === 'percent' || before?.plain === 'cent'
  return isCounted || words.comparisons.has(tokens[start]?.plain ?? '')
}

/** One length of time, measure or unit of money; not "a second term", for that is an order. */
function singularAt({ tokens, words }: Context, at: number): Found<Pick<Draft, 'kind' | 'unit'>> | null {
  const token = tokens[at]
  if (token?.type !== 'word' || token.plain.endsWith('s')) return null
  const next = tokens[at + 1]
  if (words.ordinals.has(token.plain) && next?.type === 'word' && !words.stops.has(next.plain)) return null
  for (const [kind, phrases] of [
    ['duration', words.durations],
    ['measure', words.units],
    ['money', words.currencies],
  ] as const) {
    const found = phraseAt(tokens, at, phrases)
    if (found !== null && tokens[found.end]?.plain !== '-')
      return { value: { kind, unit: found.value }, end: found.end }
  }
  return null
}
