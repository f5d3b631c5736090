import {
  type CaseFacts,
  caseFilesOf,
  type CaseFile,
  type Discount,
  discountOf,
  documentsOf,
  type Exhibit,
  withOpenFigures,
} from '../domain/caseFile.ts'
import { asCounted } from '../domain/contested.ts'
import { compareText, grouped } from '../domain/grouped.ts'
import {
  type ClaimId,
  derivedId,
  type DossierId,
  type EvidenceId,
  type ReviewerId,
  type SourceId,
} from '../domain/id.ts'
import { originLetters } from '../domain/originLetters.ts'
import { type Fold, foldOrigins, type Origin } from '../domain/origins.ts'
import { type OriginTie, tieIdOf } from '../domain/originTies.ts'
import { isSameAround } from '../domain/quote/context.ts'
import { changesTo, type MeaningChange } from '../domain/quote/meaningChanges.ts'
import type { Claim, Exception, Excerpt, Mark, Publisher, Source } from '../domain/records.ts'
import { assess, type Assessment } from '../domain/verdict/assess.ts'
import { type Moved, whatMoved } from '../domain/verdict/basis.ts'
import { isInterested, unnamedAmong } from '../domain/verdict/weigh.ts'
import type { Database } from '../store/database.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { type ClaimPlace, placeOf, readCaseOf } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** Evidence as it lies on the desk. */
export interface DeskExhibit extends Exhibit {
  /** Why it does not count; `null` where it does. */
  readonly discount: Discount | null
  /** Whether it is a press release, or a party's word, for a fact (rule I6). */
  readonly isInterested: boolean
  /** The letter of its source's origin; `null` where it has none. */
  readonly letter: string | null
  /** What it was in earlier texts of its source that said something else; the latest first. */
  readonly former: readonly FormerWords[]
  /** What it was in earlier texts of its source with the same words, or ones that say the same; the latest first. */
  readonly carriedFrom: readonly CarriedFrom[]
}

/** Evidence that other words took the place of. */
export interface FormerWords {
  /** As it was held against the same claim. */
  readonly evidenceId: EvidenceId
  /** In what the words that there are now say something else. */
  readonly changes: readonly MeaningChange[]
}

/** Evidence that was carried over to another text of its source. */
export interface CarriedFrom {
  /** As it was held against the same claim. */
  readonly evidenceId: EvidenceId
  /** Whether other words stand right before or after it there. */
  readonly isChangedAround: boolean
}

/** The other of two claims of which one is what was said and one that it was said. */
export type OtherHalf = Pick<Claim, 'id' | 'text'>

/** A passage in which the claim itself stands. */
export interface DeskAppearance {
  readonly excerpt: Excerpt
  readonly source: Source
}

/** One voice among the claim's evidence, and why its documents are one. */
export interface DeskOrigin {
  readonly id: SourceId
  readonly letter: string
  /** The letters that its sources have elsewhere: several where they are one for this claim alone. */
  readonly elsewhere: readonly string[]
  /** Those of its documents that this claim's evidence is from, in the order in which they came. */
  readonly documents: readonly Source[]
  /** How many more documents of the dossier it holds. */
  readonly others: number
  readonly ties: readonly OriginTie[]
}

/** A tie that holds elsewhere and that somebody set aside for this claim. */
export interface DeskException {
  readonly exception: Exception
  /** The publisher, affiliation or dependence that it sets aside. */
  readonly tie: OriginTie | null
}

/** A mark, who made it, and what has moved since. */
export interface DeskMark {
  readonly mark: Mark
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  readonly moved: readonly Moved[]
}

/** One claim with all that bears on it. Plain data. */
export interface Desk extends ClaimPlace {
  readonly claim: Claim
  /** The claim that it was said, where this is what was said; `null`: none. */
  readonly saidIn: OtherHalf | null
  /** What was said, where this claim is that somebody said it; in their order. */
  readonly said: readonly OtherHalf[]
  /** In the order in which they were said. */
  readonly appearances: readonly DeskAppearance[]
  readonly exhibits: readonly DeskExhibit[]
  /** Of every source of the dossier, as origins are for this claim. */
  readonly letters: ReadonlyMap<SourceId, string>
  /** Of the evidence that counts, in support or in conflict. */
  readonly origins: readonly DeskOrigin[]
  /** Documents among those that are in no origin counted for their side: nobody has named their publisher. */
  readonly unnamed: ReadonlySet<SourceId>
  readonly setAside: readonly DeskException[]
  /** Names for what ties refer to. */
  readonly sourceTitles: ReadonlyMap<SourceId, string>
  readonly publisherNames: ReadonlyMap<Publisher['id'], string>
  readonly assessment: Assessment
  readonly standard: CaseFile['standard']
  /** The mark of the person who asks; `null` where they made none. */
  readonly own: DeskMark | null
  readonly others: readonly DeskMark[]
  /** The name that the person who asks signs with; empty where they gave none. */
  readonly signature: string
}

/**
 * The desk for a claim; `null` where it is not there. The third argument is the person who asks, as `Actor.person`.
 *
 * What it reads grows with the claim's own evidence and the dossier's sources, never with its claims and
 * excerpts: see `readCaseOf` and `placeOf`.
 */
export const claimDesk: StoredQuery<[DossierId, ClaimId | null, string], Desk | null> = {
  name: 'claim-desk',
  tables: [...caseTables, 'reviewers'],
  async read(db, dossierId, claimId, person) {
    const stored = claimId && (await readCaseOf(db, dossierId, claimId))
    const joined = stored && caseFilesOf(stored.facts, stored.standard, stored.contested).get(claimId)
    if (!joined) return null
    const file = withOpenFigures(joined)
    const { facts, contested } = stored
    const assessment = assess(file)
    const everywhere = foldOrigins(facts, contested).held
    const letters = originLetters(everywhere, file.origins.held)
    const self = reviewerIn(dossierId, { person })
    const names = await namesOf(db, [self, ...file.marks.map(mark => mark.reviewerId)])
    const marks = file.marks.map(mark => ({
      mark,
      reviewer: names.get(mark.reviewerId) ?? '',
      moved: whatMoved(mark, file, assessment),
    }))
    return {
      ...(await placeOf(db, file.claim)),
      claim: file.claim,
      ...(await halvesOf(db, file.claim)),
      appearances: appearancesOf(file.claim, facts),
      exhibits: await Promise.all(
        file.exhibits.map(async exhibit => ({
          ...exhibit,
          discount: discountOf(file, exhibit),
          isInterested: isInterested(file, exhibit),
          letter: letters.get(exhibit.source.id) ?? null,
          ...(await formerEvidence(db, file.claim, exhibit.excerpt)),
        })),
      ),
      letters,
      origins: originsOf(file, letters, originLetters(everywhere)),
      unnamed: unnamedIn(file),
      setAside: exceptionsWith(asCounted(facts, contested).exceptions, everywhere),
      sourceTitles: new Map(facts.sources.map(({ id, title }) => [id, title])),
      publisherNames: new Map(facts.publishers.map(({ id, name }) => [id, name])),
      assessment,
      standard: file.standard,
      own: marks.find(({ mark }) => mark.reviewerId === self) ?? null,
      others: marks.filter(({ mark }) => mark.reviewerId !== self),
      signature: names.get(self) ?? '',
    }
  },
}

/** Of the excerpts that this one carries on from, those that were held against the claim, from one text to the one before. */
async function formerEvidence(
  db: Database,
  { dossierId, id }: Claim,
  excerpt: Excerpt,
): Promise<Pick<DeskExhibit, 'former' | 'carriedFrom'>> {
  const former: FormerWords[] = []
  const carriedFrom: CarriedFrom[] = []
  const seen = new Set([excerpt.id])
  for (let before = excerpt.replaces; before !== null && !seen.has(before);) {
    seen.add(before)
    const row = await db.excerpts.get(before)
    const changes = row ? changesTo(excerpt, row) : []
    const evidenceId = derivedId('evidence', dossierId, id, before)
    if (row && (await db.evidence.get(evidenceId))) {
      if (changes.length > 0) former.push({ evidenceId, changes })
      else if (excerpt.anchor && row.anchor)
        carriedFrom.push({ evidenceId, isChangedAround: !isSameAround(excerpt.anchor, row.anchor) })
    }
    before = row?.replaces ?? null
  }
  return { former, carriedFrom }
}

async function namesOf(db: Database, ids: readonly ReviewerId[]): Promise<ReadonlyMap<ReviewerId, string>> {
  const reviewers = await db.reviewers.bulkGet([...new Set(ids)])
  return new Map(reviewers.flatMap(reviewer => (reviewer ? [[reviewer.id, reviewer.name] as const] : [])))
}

async function halvesOf(db: Database, claim: Claim): Promise<Pick<Desk, 'saidIn' | 'said'>> {
  const [whole, parts] = await Promise.all([
    claim.saidIn === null ? undefined : db.claims.get(claim.saidIn),
    db.claims.where('saidIn').equals(claim.id).toArray(),
  ])
  const halves = (claims: readonly Claim[]): readonly OtherHalf[] =>
    claims
      .filter(({ dossierId, deletedAt }) => dossierId === claim.dossierId && deletedAt === null)
      .toSorted((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id))
      .map(({ id, text }) => ({ id, text }))
  return { saidIn: halves(whole ? [whole] : [])[0] ?? null, said: halves(parts) }
}

function appearancesOf({ appearances }: Claim, { excerpts, sources }: CaseFacts): DeskAppearance[] {
  return appearances.flatMap(id => {
    const excerpt = excerpts.find(one => one.id === id)
    const source = sources.find(one => one.id === excerpt?.sourceId)
    return excerpt && source ? [{ excerpt, source }] : []
  })
}

function countingIn(file: CaseFile): Exhibit[] {
  return file.exhibits.filter(exhibit => exhibit.evidence.stance !== 'context' && discountOf(file, exhibit) === null)
}

function unnamedIn(file: CaseFile): ReadonlySet<SourceId> {
  const sides = grouped(countingIn(file), ({ evidence }) => evidence.stance)
  return documentsOf([...sides.values()].flatMap(side => unnamedAmong(side, file.origins.held)))
}

function originsOf(file: CaseFile, letters: Letters, usual: Letters): DeskOrigin[] {
  const documents = new Set(countingIn(file).map(({ source }) => source))
  const byOrigin = grouped([...documents], source => file.origins.held.originOf(source.id))
  return [...byOrigin].flatMap(([origin, own]) => (origin ? [deskOrigin(origin, own, letters, usual)] : []))
}

function deskOrigin(
  { id, sourceIds, ties }: Origin,
  documents: readonly Source[],
  letters: Letters,
  usual: Letters,
): DeskOrigin {
  const elsewhere = [...new Set(sourceIds.flatMap(source => usual.get(source) ?? []))]
  return { id, letter: letters.get(id) ?? '', elsewhere, documents, others: sourceIds.length - documents.length, ties }
}

type Letters = Desk['letters']

/** What was set aside, and the tie as it holds elsewhere; `null` where it does not hold there any more. */
function exceptionsWith(exceptions: readonly Exception[], everywhere: Fold): DeskException[] {
  if (exceptions.length === 0) return []
  const ties = everywhere.all().flatMap(origin => origin.ties)
  return exceptions.map(exception => ({
    exception,
    tie: ties.find(tie => tieIdOf(tie) === exception.tieId) ?? null,
  }))
}
