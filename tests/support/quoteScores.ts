import { checkQuote } from '../../src/domain/quote/checkQuote.ts'
import type { TextIndex } from '../../src/domain/text/textIndex.ts'
import type { Perturbation, PerturbedQuote } from './perturbedQuotes.ts'

/** How many of some perturbed quotes were judged as they should be. */
export interface QuoteScores {
  readonly present: number
  /** Of those present, found where they are from. */
  readonly located: number
  readonly absent: number
  readonly accepted: number
  /** Of all, with the right outcome. */
  readonly outcomes: number
  readonly meaning: number
  /** Of changes of meaning, called so by their kind. */
  readonly named: number
  readonly form: number
  /** Of changes of form, called altered or absent. */
  readonly calledMeaning: number
  readonly wrong: readonly WrongQuote[]
}

export interface WrongQuote {
  readonly perturbation: Perturbation
  readonly quote: string
  readonly passage: string
  readonly was: string
}

export function scoresOf(index: TextIndex, quotes: readonly PerturbedQuote[]): QuoteScores {
  const scores = {
    present: 0,
    located: 0,
    absent: 0,
    accepted: 0,
    outcomes: 0,
    meaning: 0,
    named: 0,
    form: 0,
    calledMeaning: 0,
  }
  const wrong: WrongQuote[] = []
  for (const { perturbation, quote, span, outcome, kind } of quotes) {
    const { places } = checkQuote(index, { quote })
    const [best] = places
    const got = best?.check.outcome ?? 'absent'
    const kinds = best?.check.differences.map(difference => difference.kind) ?? []
    const isLocated = span !== null && places.some(place => overlap(place.span, span) * 2 > span.end - span.start)
    if (got === outcome) scores.outcomes++
    if (span === null) {
      scores.absent++
      if (best !== undefined) scores.accepted++
    } else {
      scores.present++
      if (isLocated) scores.located++
      if (outcome === 'altered') {
        scores.meaning++
        if (kind !== null && kinds.includes(kind)) scores.named++
      } else {
        scores.form++
        if (got === 'altered' || got === 'absent') scores.calledMeaning++
      }
    }
    if (got !== outcome || (span !== null && !isLocated) || (kind !== null && !kinds.includes(kind))) {
      const was = best?.check.differences.map(each => `${each.kind}[${each.source}|${each.quote}]`).join(' ') ?? ''
      wrong.push({
        perturbation,
        quote,
        passage: span === null ? '' : index.text.slice(span.start, span.end),
        was: `${got} ${was}`,
      })
    }
  }
  return { ...scores, wrong }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
