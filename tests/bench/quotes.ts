import DiffMatchPatch from 'diff-match-patch'
import { checkQuote } from '../../src/domain/quote/checkQuote.ts'
import type { Span } from '../../src/domain/records.ts'
import { indexOfText } from '../../src/domain/text/textIndex.ts'
import { type PerturbedQuote, perturbedQuotes } from '../support/perturbedQuotes.ts'
import { randomFrom } from '../support/random.ts'
import { type Bench, duration, leastOf, type Row, timed, times } from './bench.ts'
import { matchWholeText } from './myersWholeText.ts'
import { fiveMegabytes, strangers } from './texts.ts'

const QUOTES = 200
/** The slow ones are measured on every so many quotes, of each perturbation some, and their time multiplied. */
const MYERS_STRIDE = 5
const DIFF_MATCH_PATCH_STRIDE = 23

/** Finding 200 perturbed quotes in 5 MB, against what others search with. */
export const quotes: Bench = {
  name: 'quotes',
  run: () => {
    const text = fiveMegabytes()
    const asked = perturbedQuotes(text, QUOTES, randomFrom(20_262), strangers())
    const build = leastOf(3, () => indexOfText(text))
    const index = build.value
    const warm = perturbedQuotes(text, QUOTES, randomFrom(20_263), strangers())
    for (const { quote } of warm) checkQuote(index, { quote })
    for (const { quote } of warm.slice(0, 3)) matchWholeText(text, quote)
    const ours = measured(asked, 1, quote => checkQuote(index, { quote }).places.map(({ span }) => span))
    const myers = measured(asked, MYERS_STRIDE, quote => spanOf(matchWholeText(text, quote), quote))
    const patch = measured(asked, DIFF_MATCH_PATCH_STRIDE, quote => matchWithPatch(text, quote))
    const exact = measured(asked, 1, quote => spanAt(text.indexOf(quote), quote))
    return [
      { measure: 'text and quotes', value: `${(text.length / 1e6).toFixed(2)} M characters, ${asked.length} quotes` },
      { measure: 'index built in', value: duration(build.ms) },
      shown('touchstone', ours),
      shown('Myers, whole text', myers),
      shown('diff-match-patch', patch),
      shown('indexOf', exact),
      { measure: 'Myers / touchstone, queries', value: times(myers.ms / ours.ms), goal: '>= 200 x' },
      { measure: 'Myers / touchstone, with the build', value: times(myers.ms / (ours.ms + build.ms)), goal: '>= 30 x' },
      { measure: 'diff-match-patch / touchstone, queries', value: times(patch.ms / ours.ms) },
      { measure: 'indexOf / touchstone, queries', value: times(exact.ms / ours.ms) },
    ]
  },
}

interface Measured {
  readonly ms: number
  readonly asked: readonly PerturbedQuote[]
  readonly located: number
  readonly accepted: number
}

/** Time for all quotes, from every `stride`th of them. */
function measured(all: readonly PerturbedQuote[], stride: number, find: (quote: string) => readonly Span[]): Measured {
  const asked = all.filter((_, index) => index % stride === 0)
  const { ms, value } = timed(() => asked.map(({ quote }) => find(quote)))
  const near = (found: readonly Span[], { span }: PerturbedQuote) =>
    span !== null && found.some(({ start }) => Math.abs(start - span.start) < 40)
  return {
    ms: (ms * all.length) / asked.length,
    asked,
    located: asked.filter((each, index) => near(value[index] ?? [], each)).length,
    accepted: asked.filter(({ span }, index) => span === null && value[index]?.length !== 0).length,
  }
}

function shown(measure: string, { ms, asked, located, accepted }: Measured): Row {
  const absent = asked.filter(({ span }) => span === null).length
  return {
    measure,
    value: `${duration(ms)}, located ${located}/${asked.length - absent}, false accepts ${accepted}/${absent}`,
  }
}

function spanOf(found: { readonly end: number } | null, quote: string): Span[] {
  return found === null ? [] : [{ start: found.end - quote.length, end: found.end }]
}

function spanAt(start: number, quote: string): Span[] {
  return start === -1 ? [] : [{ start, end: start + quote.length }]
}

/** As annotation tools used it: patterns are 32 characters at most, so the beginning is looked for, wherever it may be. */
function matchWithPatch(text: string, quote: string): Span[] {
  const matcher = new DiffMatchPatch()
  matcher.Match_Distance = text.length * 2
  return spanAt(matcher.match_main(text, quote.slice(0, matcher.Match_MaxBits), 0), quote)
}
