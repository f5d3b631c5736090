import { type CaseFacts, caseFilesOf, type CaseFile, withOpenFigures } from '../domain/caseFile.ts'
import type { Contested } from '../domain/contested.ts'
import { compareText } from '../domain/grouped.ts'
import type { EarlierMark } from '../domain/earlierMarks.ts'
import type { ClaimId, ReviewerId, SourceId, TextId } from '../domain/id.ts'
import { originLetters } from '../domain/originLetters.ts'
import { foldOrigins, type Fold } from '../domain/origins.ts'
import type { Bundle, Claim, Dossier, Instant, Mark } from '../domain/records.ts'
import { assess, type Assessment } from '../domain/verdict/assess.ts'
import { whatMoved, type Moved } from '../domain/verdict/basis.ts'
import type { Standard } from '../domain/verdict/standards.ts'
import { standardOf } from '../domain/verdict/thresholds.ts'

/** One dossier as it stood at one moment: what reports and foreign formats are written from. */
export interface Snapshot {
  readonly bundle: Bundle & Pick<CaseFacts, 'formerExcerpts'>
  /** The captured texts that excerpts are positions in. One that is not here gives excerpts without positions. */
  readonly texts: ReadonlyMap<TextId, string>
  /** On what people disagree, unsettled. The rows know; the records do not. */
  readonly contested: Contested
  /** Marks that were signed and stand no more, by claim, the earliest first. The ledger knows; the records do not. */
  readonly earlierMarks: ReadonlyMap<ClaimId, readonly EarlierMark[]>
  readonly exportedAt: Instant
  /** Name and version of the program that wrote it. */
  readonly app: string
}

/** A dossier's claims with all that a reader is told of them, joined once for all exporters. */
export interface Cases {
  readonly dossier: Dossier
  readonly standard: Standard
  /** The dossier's origins, in the order of their letters. */
  readonly origins: Fold
  readonly letters: ReadonlyMap<SourceId, string>
  /** In the order in which the reviewers keep them. */
  readonly claims: readonly ClaimCase[]
  /** A reviewer's name; empty where they have given none. */
  readonly reviewer: (id: ReviewerId) => string
}

export interface ClaimCase {
  readonly file: CaseFile
  readonly assessment: Assessment
  /** As they hold for this claim. Sources that are no evidence have none. */
  readonly letters: ReadonlyMap<SourceId, string>
  /** Earliest first. */
  readonly marks: readonly SignedMark[]
}

export interface SignedMark {
  readonly mark: Mark
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  /** What has changed under it; empty where it still stands on what it stood on. */
  readonly moved: readonly Moved[]
}

/** Joins what exporters tell. What was removed is left out. Throws where the bundle has no dossier: there is nothing to tell. */
export function casesOf({ bundle, contested }: Pick<Snapshot, 'bundle' | 'contested'>): Cases {
  const dossier = bundle.dossiers[0]
  if (!dossier) throw new Error('A bundle that is exported has a dossier.')
  const standard = standardOf(dossier, contested.heldTo)
  const files = caseFilesOf(bundle, standard, contested)
  const { held } = foldOrigins(bundle, contested)
  const names = new Map(bundle.reviewers.map(({ id, name }) => [id, name]))
  const reviewer = (id: ReviewerId): string => names.get(id) ?? ''
  const claims = [...files.values()].toSorted((a, b) => byOrder(a.claim, b.claim))
  return {
    dossier,
    standard,
    origins: held,
    letters: originLetters(held),
    reviewer,
    claims: claims.map(joined => {
      const file = withOpenFigures(joined)
      const assessment = assess(file)
      const signed = file.marks.map(mark => ({
        mark,
        reviewer: reviewer(mark.reviewerId),
        moved: whatMoved(mark, file, assessment),
      }))
      const marks = signed.toSorted(({ mark: a }, { mark: b }) => compareText(a.markedAt, b.markedAt))
      return { file, assessment, letters: originLetters(held, file.origins.held), marks }
    }),
  }
}

function byOrder(a: Claim, b: Claim): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}
