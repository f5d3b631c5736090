import { type CaseFile, type Discount, discountOf } from '../domain/caseFile.ts'
import type { Contested } from '../domain/contested.ts'
import { isDeskField } from '../domain/editConflict.ts'
import { contestedFields, type Kept, type RowMeta } from '../domain/fold.ts'
import type { ReviewerId } from '../domain/id.ts'
import { mayStand } from '../domain/figureLedger/settledFigures.ts'
import type { Claim, Evidence, Excerpt, Instant, Mark, Rounding, SettledFigure, Stance } from '../domain/records.ts'
import { foldForSearch } from '../domain/text/foldForSearch.ts'
import { assess, type Assessment } from '../domain/verdict/assess.ts'
import { isStale } from '../domain/verdict/basis.ts'

/** One claim as the list shows it. Plain data, small: there may be many thousands, and they cross threads. */
export interface ListedClaim {
  readonly claim: Claim
  readonly recommendation: Assessment['recommendation']
  readonly counts: Assessment['counts']
  /** The mark of the person who asks; `null` where they made none. */
  readonly own: ListedMark | null
  /** Everybody's, latest last. */
  readonly marks: readonly ListedMark[]
  /** Own mark, else the latest of others; `null`: open. */
  readonly shown: ListedMark | null
  /** Whether what the shown mark rested on has moved. */
  readonly needsRecheck: boolean
  /** Pieces of evidence by stance, whether they count or not. */
  readonly stances: Readonly<Record<Stance, number>>
  /** Pieces of evidence whose words are not what the source says, or differ and wait for somebody to accept that. */
  readonly failedChecks: number
  /** What people have set differently on its desk, in the claim, its evidence, excerpts, sources and figures, and nobody has settled. */
  readonly editConflicts: number
  /** When somebody last changed the claim, its evidence, its figures or a mark on it. */
  readonly touchedAt: Instant
  /** All that free text looks in, as `foldForSearch` leaves it: folding thousands takes longer than a key press may. */
  readonly searched: string
}

/** A mark without what it rested on. */
export type ListedMark = Pick<Mark, 'reviewerId' | 'verdict' | 'markedAt'>

/** What the list knows of a claim that its case file leaves out: rows with what folding keeps, removed evidence too. */
export interface ClaimRows {
  readonly claim: Kept<Claim>
  readonly evidence: readonly Kept<Evidence>[]
  /** Of its evidence. */
  readonly excerpts: readonly Kept<Excerpt>[]
  readonly marks: readonly Kept<Mark>[]
  readonly figures: readonly Kept<SettledFigure | Rounding>[]
  /** On what people disagree in its sources. */
  readonly contested: Pick<Contested, 'sourceKinds' | 'standings' | 'publishers'>
}

/** Assesses a claim and puts together what the list shows of it, to the reviewer who asks. */
export function listedClaim(file: CaseFile, rows: ClaimRows, reviewerId: ReviewerId): ListedClaim {
  const assessment = assess(file)
  const marks = file.marks.toSorted((a, b) => Date.parse(a.markedAt) - Date.parse(b.markedAt))
  const own = marks.find(mark => mark.reviewerId === reviewerId) ?? null
  const shown = own ?? marks.at(-1) ?? null
  return {
    claim: file.claim,
    recommendation: assessment.recommendation,
    counts: assessment.counts,
    own: own && listedMark(own),
    marks: marks.map(listedMark),
    shown: shown && listedMark(shown),
    needsRecheck: shown !== null && isStale(shown, file, assessment),
    stances: stancesIn(file),
    failedChecks: file.exhibits.filter(exhibit => failures.has(discountOf(file, exhibit))).length,
    editConflicts: conflictsIn(file, rows),
    touchedAt: latestOf([rows.claim, ...rows.evidence, ...rows.figures, ...rows.marks]),
    searched: foldForSearch(wordsOf(file.claim).join('\n')),
  }
}

const failures: ReadonlySet<Discount | null> = new Set(['absent', 'altered', 'difference-to-accept'])

function wordsOf({ text, original, claimant, tags }: Claim): readonly string[] {
  return [text, original ?? '', claimant ?? '', ...tags]
}

function listedMark({ reviewerId, verdict, markedAt }: Mark): ListedMark {
  return { reviewerId, verdict, markedAt }
}

function stancesIn({ exhibits }: CaseFile): Record<Stance, number> {
  const stances = { supports: 0, conflicts: 0, context: 0 }
  for (const { evidence } of exhibits) stances[evidence.stance] += 1
  return stances
}

function conflictsIn({ exhibits }: CaseFile, { claim, evidence, excerpts, figures, contested }: ClaimRows): number {
  const sourceIds = new Set(exhibits.map(({ source }) => source.id))
  const ofSources = [contested.sourceKinds, contested.standings, contested.publishers].flatMap(disputes =>
    [...disputes.keys()].filter(id => sourceIds.has(id)),
  )
  const fields = [
    ...contestedFields(claim).filter(field => isDeskField('claims', field)),
    ...evidence.filter(isThere).flatMap(row => contestedFields(row).filter(field => isDeskField('evidence', field))),
    ...excerpts.filter(isThere).flatMap(row => contestedFields(row).filter(field => isDeskField('excerpts', field))),
    ...figures.filter(mayStand).flatMap(row => contestedFields(row).filter(field => field !== 'reviewerId')),
  ]
  return fields.length + ofSources.length
}

function isThere({ deletedAt }: { readonly deletedAt: unknown }): boolean {
  return deletedAt === null
}

/** The latest instant at which any field of any of the rows was set. */
function latestOf(rows: readonly { readonly $: RowMeta }[]): Instant {
  let latest = '' as Instant
  const note = (at: Instant | null): void => {
    if (at !== null && at > latest) latest = at
  }
  for (const { $ } of rows) {
    note($.at)
    for (const heads of Object.values($.heads)) note(heads.at(-1)?.at ?? null)
  }
  return latest
}
