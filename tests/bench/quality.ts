import { indexOfText } from '../../src/domain/text/textIndex.ts'
import { perturbedQuotes } from '../support/perturbedQuotes.ts'
import { type QuoteScores, scoresOf } from '../support/quoteScores.ts'
import { randomFrom } from '../support/random.ts'
import { type Bench, percent, type Row } from './bench.ts'
import { heldOutTexts } from './texts.ts'

const QUOTES = 1360
const SEED = 20_261

/** How many perturbed quotes are judged rightly, on texts and seeds that nothing was tuned to. */
export const quality: Bench = {
  name: 'quality',
  run: () => {
    const scores = heldOutTexts().map(({ name, text, strangers }, n) => ({
      name,
      scores: scoresOf(indexOfText(text), perturbedQuotes(text, QUOTES, randomFrom(SEED + n), strangers)),
    }))
    return [
      ...scores.map(({ name, scores: one }) => ({ measure: `outcomes, ${name}`, value: outcomes(one) })),
      ...summary(scores.map(each => each.scores)),
    ]
  },
}

function outcomes({ outcomes: right, present, absent }: QuoteScores): string {
  return `${percent(right, present + absent)} of ${present + absent}`
}

function summary(scores: readonly QuoteScores[]): Row[] {
  const sum = (of: (one: QuoteScores) => number) => scores.reduce((total, one) => total + of(one), 0)
  const wrong = scores.flatMap(one => one.wrong)
  const kinds = [...new Set(wrong.map(({ perturbation }) => perturbation))]
  return [
    {
      measure: 'located',
      value: percent(
        sum(one => one.located),
        sum(one => one.present),
      ),
      goal: '>= 99 %',
    },
    {
      measure: 'false accepts',
      value: percent(
        sum(one => one.accepted),
        sum(one => one.absent),
      ),
      goal: '<= 1 %',
    },
    {
      measure: 'outcomes',
      value: percent(
        sum(one => one.outcomes),
        sum(one => one.present + one.absent),
      ),
      goal: '>= 99 %',
    },
    {
      measure: 'meaning changes named',
      value: percent(
        sum(one => one.named),
        sum(one => one.meaning),
      ),
      goal: '>= 98 %',
    },
    {
      measure: 'form called meaning',
      value: percent(
        sum(one => one.calledMeaning),
        sum(one => one.form),
      ),
      goal: '<= 2 %',
    },
    ...kinds.map(kind => ({
      measure: `wrong in some way, ${kind}`,
      value: String(wrong.filter(one => one.perturbation === kind).length),
    })),
  ]
}
