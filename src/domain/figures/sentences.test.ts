import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FoundDate, datesIn } from './datesIn.ts'
import type { Figure } from './figure.ts'
import { figuresIn } from './figuresIn.ts'

// 150 sentences in the manner of news, courts and reports, written before the grammar. It was tuned on one half only.

type Expected<T> = Omit<T, 'start' | 'end' | 'of'> & { readonly text: string }
interface Sentences {
  readonly published: string
  readonly sentences: readonly {
    readonly text: string
    readonly figures: readonly Expected<Figure>[]
    readonly dates: readonly Expected<FoundDate>[]
  }[]
}

interface Score {
  readonly right: number
  /** Expected ones, and those that were found and not expected. */
  readonly all: number
  readonly wrong: readonly string[]
}

function score(half: 'tuned' | 'held-out', what: 'figures' | 'dates'): Score {
  const file = join(import.meta.dirname, `../../../tests/fixtures/figures/${half}.json`)
  const { published, sentences } = JSON.parse(readFileSync(file, 'utf8')) as Sentences
  let right = 0
  let all = 0
  const wrong: string[] = []
  for (const { text, figures, dates } of sentences) {
    const found =
      what === 'figures'
        ? figuresIn(text, 'en').map(figureKey(text))
        : datesIn(text, published, 'en').map(dateKey(text))
    const expected = what === 'figures' ? figures.map(expectedFigure) : dates.map(expectedDate)
    const left = [...found]
    for (const { key, core } of expected) {
      const at = left.findIndex(each => each.key === key && each.said.includes(core))
      if (at >= 0) left.splice(at, 1)
      else wrong.push(`${text} | missing: ${key}`)
      right += at >= 0 ? 1 : 0
    }
    all += expected.length + left.length
    wrong.push(...left.map(({ key }) => `${text} | not expected: ${key}`))
  }
  return { right, all, wrong }
}

type Values = Pick<Figure, 'lo' | 'hi' | 'bound' | 'kind' | 'unit'>
type Days = Pick<FoundDate, 'from' | 'to' | 'anchor'>

const keyOf = ({ lo, hi, bound, kind, unit }: Values) =>
  [lo.toFixed(3), hi?.toFixed(3) ?? '-', bound, kind, unit].join(' ')
const daysKey = ({ from, to, anchor }: Days) => [from, to, anchor].join(' ')
const coreOf = (text: string) =>
  /\d[\d,.]*|\p{L}+/u.exec(text.toLowerCase().replace(/^(?:between|from|about|a) /, ''))?.[0] ?? ''
const figureKey = (text: string) => (figure: Figure) => ({
  key: keyOf(figure),
  said: text.slice(figure.start, figure.end).toLowerCase(),
})
const dateKey = (text: string) => (date: FoundDate) => ({
  key: daysKey(date),
  said: text.slice(date.start, date.end).toLowerCase(),
})
const expectedFigure = (figure: Expected<Figure>) => ({ key: keyOf(figure), core: coreOf(figure.text) })
const expectedDate = (date: Expected<FoundDate>) => ({ key: daysKey(date), core: coreOf(date.text) })

describe('sentences of news, courts and reports', () => {
  it.each(['figures', 'dates'] as const)('are read right in the half that the grammar was tuned on: %s', what => {
    expect(score('tuned', what).wrong).toEqual([])
  })

  it.each([
    ['figures', 0.97],
    ['dates', 0.92],
  ] as const)('are read right in the half that was kept apart: %s, at least %d', (what, least) => {
    const { right, all } = score('held-out', what)
    expect(right / all).toBeGreaterThanOrEqual(least)
  })
})
