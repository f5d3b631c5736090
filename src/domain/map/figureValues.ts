import { figuresAsSaid, type SaidFigure } from '../figureLedger/figuresAsSaid.ts'
import type { Figure } from '../figures/figure.ts'
import { figuresIn } from '../figures/figuresIn.ts'
import { unassertedIn } from '../figures/unasserted.ts'
import { compareText } from '../grouped.ts'
import type { SourceId } from '../id.ts'

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

/** A value as one wording gives it. */
export type NamedValue = Pick<FigureValue, 'key' | 'label'>

/** An excerpt's words, and the language of its source as BCP 47; `null`: not known. */
export interface FigureWording extends FigureMention {
  readonly language: string | null
  /** What people say of figures in them. */
  readonly said: readonly SaidFigure[]
}

/**
 * The values that words give, as the program reads them or a person says, but for those that they deny and for
 * ordinals: the third of a row is no quantity. Takes milliseconds a sentence.
 */
export function valuesIn({ words, language, said }: Omit<FigureWording, 'sourceId'>): readonly NamedValue[] {
  const read = figuresIn(words, language)
  const unasserted = unassertedIn(words, language, read)
  const given = read.filter(figure => unasserted.get(figure) !== 'denied')
  return figuresAsSaid(given, said)
    .filter(({ kind }) => kind !== 'ordinal')
    .map(figure => ({ key: keyOf(figure), label: labelOf(figure, words) }))
}

/** Brings together what wordings give, each read already: the values of most sources first. */
export function figureValuesOf(
  read: readonly (FigureMention & { readonly values: readonly NamedValue[] })[],
): readonly FigureValue[] {
  const found = new Map<string, { readonly label: string; readonly mentions: FigureMention[] }>()
  for (const { sourceId, words, values } of read) {
    for (const { key, label } of values) {
      const value = found.get(key) ?? { label, mentions: [] }
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

function labelOf({ start, end, kind, unit, of }: Figure, words: string): string {
  const said = words.slice(start, end)
  if (unit === null || holdsItsUnit.has(kind)) return said
  return of === null ? `${said} ${unit}` : `${said} ${unit} (${of})`
}

/** Their sign or currency is part of the words that give the number. */
const holdsItsUnit: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'fraction'])
