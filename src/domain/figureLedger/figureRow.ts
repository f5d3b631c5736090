import type { Exhibit } from '../caseFile.ts'
import { languageOfClaim } from '../discrepancies/languageOfClaim.ts'
import { type FoundDate, datesIn } from '../figures/datesIn.ts'
import type { Figure } from '../figures/figure.ts'
import { figuresIn } from '../figures/figuresIn.ts'
import type { EvidenceId, FigureId, SourceId } from '../id.ts'
import type { Claim, FigureScope, FigureValue, SettledFigure, Span } from '../records.ts'
import { figureIdOf } from './figureIds.ts'
import { proposedScope } from './proposedScope.ts'

/** A figure of a claim's wording or of an excerpt of its evidence, with what a person settled of it. Plain data. */
export interface FigureRow {
  readonly id: FigureId
  /** The evidence whose excerpt gives it; `null`: the claim's own wording. */
  readonly evidenceId: EvidenceId | null
  readonly sourceId: SourceId | null
  /** The whole wording, and where in it the figure stands. */
  readonly text: string
  readonly span: Span
  /** As the program reads it off the words. */
  readonly read: Figure
  /** As it counts: corrected where a person did. */
  readonly figure: Figure
  readonly leftOut: boolean
  /** What its words seem to say that it is a value of; no part of it counts until a person settles it. */
  readonly proposed: FigureScope
  /** What a person settled that it is a value of; `null`: nobody has. */
  readonly scope: FigureScope | null
}

/** What was settled, by the figure that it is of; nothing for one that is not there. */
export type SettledBy = (id: FigureId) => SettledFigure | undefined

/** A claim and its evidence, whether it counts or not. */
export interface Figured {
  readonly claim: Claim
  readonly exhibits: readonly Pick<Exhibit, 'evidence' | 'excerpt' | 'source'>[]
}

/** All figures of a claim and its evidence: the claim's own first, then in the order of the evidence and its words. */
export function figureRows(figured: Figured, settled: SettledBy): FigureRow[] {
  return [...claimRows(figured, settled), ...exhibitRows(figured, settled)]
}

/** Those of the excerpts alone. */
export function exhibitRows({ claim, exhibits }: Figured, settled: SettledBy): FigureRow[] {
  return exhibits.flatMap(({ evidence, excerpt, source }) => {
    const { language, issued } = source
    const wording = { text: wordingOf(excerpt), language, published: issued }
    return rowsOf(claim, { ...wording, evidenceId: evidence.id, sourceId: source.id }, settled)
  })
}

function claimRows({ claim, exhibits }: Figured, settled: SettledBy): FigureRow[] {
  const { text } = claim
  const others = exhibits.map(({ excerpt, source }) => ({ text: wordingOf(excerpt), language: source.language }))
  const language = languageOfClaim(text, others)
  return rowsOf(claim, { text, language, published: null, evidenceId: null, sourceId: null }, settled)
}

/** The words of the source, else those that were given for them. */
function wordingOf({ anchor, quoted }: Exhibit['excerpt']): string {
  return anchor?.exact ?? quoted
}

interface Wording {
  readonly text: string
  readonly language: string | null
  readonly published: string | null
}

interface Place extends Wording {
  readonly evidenceId: EvidenceId | null
  readonly sourceId: SourceId | null
}

function rowsOf({ id: claimId, dossierId }: Claim, place: Place, settled: SettledBy): FigureRow[] {
  const { text, evidenceId, sourceId } = place
  const { figures, dates } = readingOf(place)
  return figures.map((read): FigureRow => {
    const span = { start: read.start, end: read.end }
    const id = figureIdOf(dossierId, claimId, { sourceId, text, span })
    const own = settled(id)
    return {
      id,
      evidenceId,
      sourceId,
      text,
      span,
      read,
      figure: own?.value ? withValue(read, own.value) : read,
      leftOut: own?.leftOut ?? false,
      proposed: proposedScope(text, read, dates),
      scope: own?.scope ?? null,
    }
  })
}

function withValue(read: Figure, { lo, hi, bound }: FigureValue): Figure {
  return { ...read, lo, hi, bound }
}

interface FigureReading {
  readonly figures: readonly Figure[]
  readonly dates: readonly FoundDate[]
}

const readings = new Map<string, FigureReading>()
/** Wordings are read anew only where they change: a desk has some tens, and is looked at again and again. */
const MOST_KEPT = 2_000

function readingOf({ text, language, published }: Wording): FigureReading {
  const key = JSON.stringify([text, language, published])
  const kept = readings.get(key)
  if (kept) return kept
  // The third of a row is no value of anything.
  const figures = figuresIn(text, language).filter(({ kind }) => kind !== 'ordinal')
  const reading = { figures, dates: datesIn(text, published, language) }
  if (readings.size >= MOST_KEPT) readings.clear()
  readings.set(key, reading)
  return reading
}
