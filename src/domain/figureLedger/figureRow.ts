import type { Exhibit } from '../caseFile.ts'
import { languageOfClaim } from '../discrepancies/languageOfClaim.ts'
import { type ActTold, actsTold } from '../figures/actTold.ts'
import type { ComparableDate } from '../figures/compareDates.ts'
import { type FoundDate, datesIn } from '../figures/datesIn.ts'
import type { Figure } from '../figures/figure.ts'
import { figuresAndTimes } from '../figures/clock/figuresAndTimes.ts'
import { type PartOf, partsOf } from '../figures/partsOf.ts'
import { type Unasserted, unassertedIn } from '../figures/unasserted.ts'
import { placedAsCaptured, type PlacedWords, typesettingIn } from '../quote/excerptRead.ts'
import { type Projection, project, spanToReading } from '../reading/projection.ts'
import type { EvidenceId, FigureId, SourceId } from '../id.ts'
import type { Claim, Excerpt, FigureScope, SaidValue, SettledFigure, Span } from '../records.ts'
import { figureIdOf } from './figureIds.ts'
import { asSaid, saidIn, withAdded } from './figuresAsSaid.ts'
import { dateBeside, proposedScope } from './proposedScope.ts'

/** A figure of a claim's wording or of an excerpt of its evidence, with what a person settled of it. Plain data. */
export interface FigureRow {
  readonly id: FigureId
  /** The evidence whose excerpt gives it; `null`: the claim's own wording. */
  readonly evidenceId: EvidenceId | null
  readonly sourceId: SourceId | null
  /** The whole wording, and where in it the figure stands. */
  readonly text: string
  readonly span: Span
  /** The same as a person reads it: without the hyphens of line ends. */
  readonly shown: PlacedWords
  /** As the program reads it off the words; `null`: it reads no figure there, a person says that it is one. */
  readonly read: Figure | null
  /** What a person says that it is; `null`: as it is read. */
  readonly said: SaidValue | null
  /** As it counts. */
  readonly figure: Figure
  /** That by its words it is a part of what another figure counts; `null`: they do not say so. */
  readonly partOf: PartOf | null
  /** What its words say became of those that it counts; `null`: they do not say. */
  readonly act: ActTold | null
  /** Why its words do not say it of what they tell; `null`: they do. */
  readonly unasserted: Unasserted | null
  readonly leftOut: boolean
  /** What its words seem to say that it is a value of; no part of it counts until a person settles it. */
  readonly proposed: FigureScope
  /** The days of the time in it; `null` where its words tell none. */
  readonly proposedDate: ComparableDate | null
  /** What a person settled that it is a value of; `null`: nobody has. */
  readonly scope: FigureScope | null
}

/** What was settled, by the figure that it is of. */
export type SettledBy = ReadonlyMap<FigureId, SettledFigure>

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
    const text = wordingOf(excerpt)
    const read = project(text, typesettingIn(excerpt))
    const wording = { text, language, published: issued, read }
    return rowsOf(claim, { ...wording, evidenceId: evidence.id, sourceId: source.id }, settled)
  })
}

/** Those of the claim's own wording alone. */
export function claimRows({ claim, exhibits }: Figured, settled: SettledBy): FigureRow[] {
  const { text } = claim
  const others = exhibits.map(({ excerpt, source }) => ({ text: wordingOf(excerpt), language: source.language }))
  const language = languageOfClaim(text, others)
  const read = project(text, [])
  return rowsOf(claim, { text, language, published: null, read, evidenceId: null, sourceId: null }, settled)
}

/** The words of the source, else those that were given for them. */
export function wordingOf({ anchor, quoted }: Pick<Excerpt, 'anchor' | 'quoted'>): string {
  return anchor?.exact ?? quoted
}

interface Wording {
  readonly text: string
  readonly language: string | null
  readonly published: string | null
}

interface Place extends Wording {
  /** The same as a person reads it. */
  readonly read: Projection
  readonly evidenceId: EvidenceId | null
  readonly sourceId: SourceId | null
}

function rowsOf({ id: claimId, dossierId }: Claim, place: Place, settled: SettledBy): FigureRow[] {
  const { text, evidenceId, sourceId } = place
  const reading = readingOf({ ...place, text: place.read.text })
  const { figures, parts, acts, unasserted } = readingAsCaptured(reading, place.read)
  const idOf = (span: Span): FigureId => figureIdOf(dossierId, claimId, { sourceId, text, span })
  return withAdded(figures, saidIn({ sourceId, text }, settled.values())).map(({ read, given }): FigureRow => {
    const span = { start: given.start, end: given.end }
    const id = idOf(span)
    const own = settled.get(id)
    const said = own?.value ?? null
    const figure = said === null ? given : asSaid(given, said)
    const shown = shownAt(place, span)
    return {
      id,
      evidenceId,
      sourceId,
      text,
      span,
      shown,
      read,
      said,
      figure,
      partOf: (read && parts.get(read)) ?? null,
      act: (read && acts.get(read)) ?? null,
      unasserted: (read && unasserted.get(read)) ?? null,
      leftOut: own?.leftOut ?? false,
      proposed: proposedScope(shown.text, { ...figure, ...shown.span }, reading.dates),
      proposedDate: dateBeside(shown.text, shown.span, reading.dates),
      scope: own?.scope ?? null,
    }
  })
}

/** A place as a person reads it; as it was captured, where what is read leaves all of it out. */
function shownAt({ text, read }: Place, span: Span): PlacedWords {
  const shown = spanToReading(read, span)
  return shown.start < shown.end ? { text: read.text, span: shown } : { text, span }
}

interface FigureReading {
  readonly figures: readonly Figure[]
  readonly parts: ReturnType<typeof partsOf>
  readonly acts: ReturnType<typeof actsTold>
  readonly unasserted: ReturnType<typeof unassertedIn>
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
  const figures = figuresAndTimes(text, language).filter(({ kind }) => kind !== 'ordinal')
  const reading = {
    figures,
    parts: partsOf(text, language, figures),
    acts: actsTold(text, language, figures),
    unasserted: unassertedIn(text, language, figures),
    dates: datesIn(text, published, language),
  }
  if (readings.size >= MOST_KEPT) readings.clear()
  readings.set(key, reading)
  return reading
}

/** What was read in the words as a person reads them, with the places of its figures in those captured. */
function readingAsCaptured(reading: FigureReading, read: Projection): Omit<FigureReading, 'dates'> {
  if (read.edits.count === 0) return reading
  const { parts, acts, unasserted } = reading
  const placed = new Map(reading.figures.map(figure => [figure, placedAsCaptured(read, figure)]))
  const keyed = <T>(told: ReadonlyMap<Figure, T>): Map<Figure, T> =>
    new Map(Array.from(told, ([figure, value]) => [placed.get(figure) ?? figure, value]))
  const partOf = ({ whole, ...part }: PartOf): PartOf => ({ ...part, whole: whole && (placed.get(whole) ?? whole) })
  return {
    figures: [...placed.values()],
    parts: new Map(Array.from(keyed(parts), ([figure, part]) => [figure, partOf(part)])),
    acts: keyed(acts),
    unasserted: keyed(unasserted),
  }
}
