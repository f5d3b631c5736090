import type { Figure } from '../figures/figure.ts'
import { figuresIn } from '../figures/figuresIn.ts'
import { compareText } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import type { Excerpt } from '../records.ts'

/** A value of one quantity, wherever excerpts give it in the same exactness. Plain data: it crosses threads. */
export interface FigureValue {
  /** The same for the same value: its kind, unit and bounds. */
  readonly key: string
  /** As one of the excerpts has it, with what is counted: "about 30,000 people". */
  readonly label: string
  /** How many sources give it. */
  readonly sources: number
  readonly mentions: readonly FigureMention[]
}

export interface FigureMention {
  readonly sourceId: SourceId
  /** The excerpt's words. */
  readonly words: string
}

/**
 * The values that excerpts give, those of most sources first. What is not in its source is left out, and so are
 * ordinals: the third of a row is no quantity. `languages` are BCP 47, by source.
 */
export function figureValuesIn(
  excerpts: readonly Pick<Excerpt, 'sourceId' | 'anchor'>[],
  languages: ReadonlyMap<SourceId, string | null>,
): readonly FigureValue[] {
  const found = new Map<string, { readonly label: string; readonly mentions: FigureMention[] }>()
  for (const { sourceId, anchor } of excerpts) {
    if (!anchor || !languages.has(sourceId)) continue
    const words = anchor.exact
    for (const figure of figuresIn(words, languages.get(sourceId) ?? null)) {
      if (figure.kind === 'ordinal') continue
      const key = keyOf(figure)
      const value = found.get(key) ?? { label: labelOf(figure, words), mentions: [] }
      value.mentions.push({ sourceId, words })
      found.set(key, value)
    }
  }
  return Array.from(found, ([key, { label, mentions }]) => ({
    key,
    label,
    sources: new Set(mentions.map(({ sourceId }) => sourceId)).size,
    mentions,
  })).toSorted((a, b) => b.sources - a.sources || compareText(a.label, b.label) || compareText(a.key, b.key))
}

function keyOf({ kind, unit, of, lo, hi }: Figure): string {
  return [kind, unit ?? '', of ?? '', lo, hi ?? ''].join('|')
}

function labelOf({ start, end, kind, unit }: Figure, words: string): string {
  const said = words.slice(start, end)
  return unit === null || holdsItsUnit.has(kind) ? said : `${said} ${unit}`
}

/** Their sign or currency is part of the words that give the number. */
const holdsItsUnit: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'fraction'])
