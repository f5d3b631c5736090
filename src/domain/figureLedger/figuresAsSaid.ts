import type { Figure } from '../figures/figure.ts'
import type { SaidValue, SettledFigure, Span } from '../records.ts'
import { figureIdOf, type FigurePlace } from './figureIds.ts'
import { asFigureOf } from './figureSort.ts'

/** What a person says that the words at a place give: a figure that the program does not read, or misreads. */
export interface SaidFigure {
  readonly span: Span
  readonly value: SaidValue
}

/** What people say of figures of a wording: it is the whole one that they spoke of, and has their words there. */
export function saidIn(wording: Omit<FigurePlace, 'span'>, settled: Iterable<SettledFigure>): SaidFigure[] {
  const said: SaidFigure[] = []
  for (const { id, dossierId, claimId, sourceId, words, span, value } of settled) {
    if (sourceId !== wording.sourceId || span === null || value === null) continue
    if (wording.text.slice(span.start, span.end) !== words) continue
    if (figureIdOf(dossierId, claimId, { ...wording, span }) === id) said.push({ span, value })
  }
  return said
}

/** A figure of a wording, and as the program reads it; `read` is `null` where only a person says that it is one. */
export interface GivenFigure {
  readonly read: Figure | null
  readonly given: Figure
}

/**
 * Figures of a wording in their order: those read, but for parts of what a person says is one, and those that a person
 * added, as they said.
 */
export function withAdded(figures: readonly Figure[], said: readonly SaidFigure[]): GivenFigure[] {
  const added = said.flatMap(addedFigure)
  const read = figures.filter(figure => !added.some(one => isPart(figure, one)))
  const unread = added.filter(one => !figures.some(figure => isSame(figure, one)))
  return [
    ...read.map(figure => ({ read: figure, given: figure })),
    ...unread.map(figure => ({ read: null, given: figure })),
  ].toSorted((a, b) => a.given.start - b.given.start)
}

/** Figures of a wording in their order, as they count: also those corrected that the program misread. */
export function figuresAsSaid(figures: readonly Figure[], said: readonly SaidFigure[]): Figure[] {
  return withAdded(figures, said).map(({ given }) => {
    const own = said.find(({ span }) => isSame(span, given))
    return own ? asSaid(given, own.value) : given
  })
}

export function asSaid(figure: Figure, { lo, hi, bound, sort }: SaidValue): Figure {
  return { ...figure, lo, hi, bound, ...(sort && asFigureOf(sort)) }
}

function addedFigure({ span: { start, end }, value: { lo, hi, bound, sort } }: SaidFigure): Figure[] {
  return sort === null ? [] : [{ start, end, lo, hi, bound, ...asFigureOf(sort) }]
}

/** Whether what is read is but a part of what a person says is one figure. */
function isPart(read: Span, said: Span): boolean {
  return read.start < said.end && said.start < read.end && !isSame(read, said)
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
