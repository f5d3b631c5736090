import {
  asCounted,
  type Claimant,
  type Contested,
  evidenceAsCounted,
  figuresAsCounted,
  nothingContested,
} from './contested.ts'
import { daysAgainstClaim } from './figureLedger/daysAgainstClaim.ts'
import { againstClaim, type FigurePair, openConflicts, settledConflicts } from './figureLedger/figureConflicts.ts'
import { type SettledFigures, settledFigures } from './figureLedger/settledFigures.ts'
import { compareText, grouped } from './grouped.ts'
import { type ClaimId, derivedId, type EvidenceId, type PublisherId, type SourceId } from './id.ts'
import { isOneVoice } from './names/oneVoice.ts'
import { type DossierOrigins, foldOrigins, type Fold, type OriginFacts, type Origins } from './origins.ts'
import { plainName } from './plainName.ts'
import { isKnownPublisher } from './publisherKind.ts'
import { carriedFrom } from './quote/carriedFrom.ts'
import { quoteDiscount, type QuoteDiscount } from './quote/quoteDiscount.ts'
import type {
  Acceptance,
  Claim,
  ClaimKind,
  Dependence,
  Evidence,
  Excerpt,
  Mark,
  Publisher,
  Rounding,
  SettledFigure,
  Source,
  SourceKind,
  SourceStanding,
} from './records.ts'
import type { Standard } from './verdict/standards.ts'

/** Evidence together with what it takes to weigh it. */
export interface Exhibit {
  readonly evidence: Evidence
  readonly excerpt: Excerpt
  readonly source: Source
  /** `null`: nobody has said who published the source. */
  readonly publisher: Publisher | null
  /** Of its excerpt's differences. */
  readonly acceptances: readonly Acceptance[]
  /** Whether people disagree on its stance and nobody has settled it. */
  readonly contested: boolean
  /** What people say of its excerpt and its source; `null` where they agree: then the records say it. */
  readonly disputed: Disputed | null
  /** Whether somebody names a party to the matter as its source's publisher (rule I6). */
  readonly ofParty: boolean
  /** Whether its document derives from a text in which the claim itself stands (rule I5). */
  readonly derived: boolean
  /** What it was before its excerpt was carried over, unchanged, from earlier texts of its source: the latest first. */
  readonly earlierIds: readonly EvidenceId[]
}

/** Of each thing all that people say it is: one where they agree on it. */
export interface Disputed {
  /** Whose words the excerpt gives; `null`: nobody's but the source's. */
  readonly speakers: readonly (string | null)[]
  /** Of what kind the source is. */
  readonly kinds: readonly SourceKind[]
  /** What the source is to its publisher. */
  readonly standings: readonly SourceStanding[]
}

/** One claim with everything that bears on it. Rules, marks and reports all start from this. */
export interface CaseFile {
  readonly claim: Claim
  /** Of what kind the claim is: every kind that somebody says, where people disagree. */
  readonly kinds: readonly ClaimKind[]
  /** The claimant by name: everybody whom somebody names, where people disagree; empty where nobody is named. */
  readonly claimants: readonly string[]
  /** The claimant as a publisher: the one that the claim names, and those that are called as the claimant is. */
  readonly claimantPublisherIds: readonly PublisherId[]
  /** In the order in which their sources came. */
  readonly exhibits: readonly Exhibit[]
  /** Of all the dossier's sources, as they hold for this claim: two may be tied through one that it does not use. */
  readonly origins: Origins
  /** Affiliations and dependences among the origins' ties on which people disagree, by id. */
  readonly contestedTies: ReadonlySet<string>
  readonly marks: readonly Mark[]
  /** What people settled of its figures. */
  readonly settled: SettledFigures
  /** Evidence whose figures exclude one another in a scope that a person has settled, whether it counts or not. */
  readonly figureConflicts: readonly FigurePair[]
  /** The same where nobody has settled it; empty where nobody has read the excerpts for them, see {@link withOpenFigures}. */
  readonly openFigures: readonly FigurePair[]
  /** Evidence whose figures exclude the claim's own, settled or not; empty where nobody has read them, see {@link withOpenFigures}. */
  readonly againstClaim: readonly EvidenceId[]
  /** Evidence that gives another day than the claim; empty where nobody has read them, see {@link withOpenFigures}. */
  readonly daysAgainstClaim: readonly EvidenceId[]
  readonly standard: Standard
  /** Whether people disagree on the standard, so that nothing counts as enough but what is that by all that they say. */
  readonly isStandardContested: boolean
}

/** The records that case files are joined from. A bundle is one. */
export interface CaseFacts extends OriginFacts {
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly excerpts: readonly Excerpt[]
  readonly acceptances: readonly Acceptance[]
  readonly marks: readonly Mark[]
  readonly figures: readonly SettledFigure[]
  readonly roundings: readonly Rounding[]
  /** Removed ones that others took the place of in later texts. Without them evidence that was carried over looks new. */
  readonly formerExcerpts?: readonly Excerpt[]
}

/**
 * Joins the case file of every claim that stands. What was removed is left out, and
 * with it what hangs on it. On what is `contested`, nothing counts for more than everybody says.
 *
 * For one claim, hand over only that claim, with all that origins are folded from. Whoever has folded them already hands
 * them over as `folded`: it takes longer than joining a few claims.
 */
export function caseFilesOf(
  given: CaseFacts,
  standard: Standard,
  contested: Contested = nothingContested,
  folded: DossierOrigins | null = null,
): ReadonlyMap<ClaimId, CaseFile> {
  const facts = asCounted(given, contested)
  const origins = folded ?? foldOrigins(facts, contested)
  const contestedTies = new Set<string>([...contested.affiliations, ...contested.dependences].map(({ id }) => id))
  const sources = byId(facts.sources)
  const excerpts = byId(facts.excerpts)
  const formerExcerpts = new Map(facts.formerExcerpts?.map(excerpt => [excerpt.id, excerpt]))
  const publishers = byId(facts.publishers.filter(isKnownPublisher))
  const publishersNamed = grouped([...publishers.values()], ({ name }) => plainName(name))
  const acceptances = grouped(facts.acceptances.filter(isKept), acceptance => acceptance.excerptId)
  const evidence = grouped(evidenceAsCounted(facts.evidence, contested).filter(isKept), item => item.claimId)
  const marks = grouped(facts.marks.filter(isKept), mark => mark.claimId)
  const figures = grouped(figuresAsCounted(facts.figures, contested.figures).filter(isKept), one => one.claimId)
  const roundings = grouped(figuresAsCounted(facts.roundings, contested.roundings).filter(isKept), one => one.claimId)
  const derivations = grouped(facts.dependences.filter(isDerivation), tie => tie.from)

  function exhibitOf(item: Evidence, isDerived: (source: Source) => boolean): Exhibit[] {
    const excerpt = excerpts.get(item.excerptId)
    const source = excerpt && sources.get(excerpt.sourceId)
    if (!excerpt || !source) return []
    return [
      {
        evidence: item,
        excerpt,
        source,
        publisher: (source.publisherId && publishers.get(source.publisherId)) ?? null,
        acceptances: acceptances.get(excerpt.id) ?? [],
        contested: contested.stances.has(item.id),
        disputed: disputedIn(contested, excerpt, source),
        ofParty: (contested.publishers.get(source.id) ?? [source.publisherId]).some(
          id => publishers.get(id ?? noPublisher)?.kind === 'party',
        ),
        derived: isDerived(source),
        earlierIds: earlierIdsOf(item, excerpt),
      },
    ]
  }

  function earlierIdsOf({ claimId, dossierId }: Evidence, excerpt: Excerpt): readonly EvidenceId[] {
    if (excerpt.replaces === null) return neverCarried
    return carriedFrom(excerpt, formerExcerpts).map(id => derivedId('evidence', dossierId, claimId, id))
  }

  function claimantPublisherIds({ claimant, claimantPublisherId }: Claimant): PublisherId[] {
    const named = claimant === null ? [] : (publishersNamed.get(plainName(claimant)) ?? [])
    const ids = named.map(({ id }) => id)
    return claimantPublisherId === null ? ids : [claimantPublisherId, ...ids]
  }

  function caseFileOf(claim: Claim): CaseFile {
    const appearsIn = new Set(claim.appearances.map(id => excerpts.get(id)?.sourceId))
    const isDerived = (source: Source): boolean =>
      (derivations.get(source.id) ?? []).some(
        ({ sourceIds, claimId }) =>
          (claimId === null || claimId === claim.id) &&
          sourceIds.some(id => id !== source.id && appearsIn.has(id) && sources.get(id)?.role === 'under-check'),
      )
    const exhibits = (evidence.get(claim.id) ?? []).flatMap(item => exhibitOf(item, isDerived)).toSorted(bySourceThenId)
    const claimants: readonly Claimant[] = contested.claimants.get(claim.id) ?? [claim]
    const settled = settledFigures(figures.get(claim.id) ?? [], roundings.get(claim.id) ?? [])
    return {
      claim,
      kinds: contested.claimKinds.get(claim.id) ?? [claim.kind],
      claimants: claimants.flatMap(({ claimant }) => claimant ?? []),
      claimantPublisherIds: [...new Set(claimants.flatMap(claimantPublisherIds))],
      exhibits,
      settled,
      figureConflicts: settledConflicts({ claim, exhibits }, settled),
      openFigures: [],
      againstClaim: [],
      daysAgainstClaim: [],
      origins: origins.forClaim(claim.id),
      contestedTies,
      marks: marks.get(claim.id) ?? [],
      standard,
      isStandardContested: contested.heldTo.length > 0,
    }
  }
  return new Map(facts.claims.filter(isKept).map(claim => [claim.id, caseFileOf(claim)]))
}

/** Reads every excerpt for figures that seem to exclude one another, or the claim's own, and for other days than the claim's: for one claim that is looked at, not for a list of thousands. */
export function withOpenFigures(file: CaseFile): CaseFile {
  const { settled } = file
  return {
    ...file,
    openFigures: openConflicts(file, settled),
    againstClaim: againstClaim(file, settled),
    daysAgainstClaim: daysAgainstClaim(file),
  }
}

/** Why an exhibit does not count, whatever its stance. */
export type Discount =
  | QuoteDiscount
  | 'contested'
  | 'retracted'
  | 'under-check'
  | 'appearance'
  /** Its source is read otherwise by now, and nobody has found the words in that text. */
  | 'earlier-text'

/** The first reason why an exhibit does not count; `null` where it does. */
export function discountOf({ claim }: Pick<CaseFile, 'claim'>, exhibit: Exhibit): Discount | null {
  if (exhibit.contested) return 'contested'
  if (exhibit.source.role === 'under-check') return 'under-check'
  if (exhibit.derived || claim.appearances.includes(exhibit.excerpt.id)) return 'appearance'
  if (isRetracted(exhibit)) return 'retracted'
  if (exhibit.excerpt.textId !== exhibit.source.textId) return 'earlier-text'
  return quoteDiscount(exhibit.excerpt, exhibit.acceptances)
}

/** Whether it would count by somebody's word that its source was not retracted, and does not by another's. */
export function mayCount(file: Pick<CaseFile, 'claim'>, exhibit: Exhibit): boolean {
  if (discountOf(file, exhibit) !== 'retracted' || !mayStand(exhibit)) return false
  const { source } = exhibit
  return discountOf(file, { ...exhibit, source: { ...source, standing: 'current' }, disputed: null }) === null
}

/** Rule I4: whether it is the claimant's own voice, by its origin or as the speaker quoted. In doubt of a name, it is. */
export function isClaimants(
  { kinds, claimants, claimantPublisherIds }: Pick<CaseFile, 'kinds' | 'claimants' | 'claimantPublisherIds'>,
  exhibit: Exhibit,
  fold: Fold,
): boolean {
  if (claimantPublisherIds.some(id => standsBehind(id, exhibit.source, fold))) return true
  if (kinds.every(isOfWords)) return false
  return speakersOf(exhibit).some(
    speaker => speaker !== null && claimants.some(claimant => isOneVoice(claimant, speaker)),
  )
}

/** Whether the claim is that somebody said something: what is hearsay for a fact is first-hand for that. */
export function isAboutWords(claim: Claim): boolean {
  return isOfWords(claim.kind)
}

/** As {@link isAboutWords}, of a kind of claim. */
export function isOfWords(kind: ClaimKind): boolean {
  return kind === 'quotation' || kind === 'attribution'
}

/** Whose words it gives; `null`: nobody's but its source's. Several where people disagree. */
export function speakersOf({ disputed, excerpt }: Exhibit): readonly (string | null)[] {
  return disputed?.speakers ?? [excerpt.speaker]
}

/** Of what kind its source is; several where people disagree. */
export function sourceKindsOf({ disputed, source }: Exhibit): readonly SourceKind[] {
  return disputed?.kinds ?? [source.kind]
}

/** What its source is to its publisher: the gravest that anybody says. */
export function standingOf({ disputed, source }: Exhibit): SourceStanding {
  if (disputed === null) return source.standing
  return gravestFirst.find(standing => disputed.standings.includes(standing)) ?? source.standing
}

/** Whose word it is: somebody's by name, or that of a document of which nobody is named, by its title. */
export interface Voice {
  readonly type: 'named' | 'document'
  readonly name: string
}

/** Whose word it is: the speaker's, else the publisher's, else the document's (rule S3). Several where people disagree. */
export function voicesOf(exhibit: Exhibit): readonly Voice[] {
  const { publisher, source } = exhibit
  return [...new Set(speakersOf(exhibit))].map(speaker => {
    const name = speaker ?? publisher?.name
    return name === undefined ? { type: 'document', name: source.title } : { type: 'named', name }
  })
}

const gravestFirst: readonly SourceStanding[] = ['retracted', 'corrected', 'current']

/** Whether somebody says that its source was not retracted. */
function mayStand({ disputed, source }: Exhibit): boolean {
  return (disputed?.standings ?? [source.standing]).some(standing => standing !== 'retracted')
}

/** In doubt, what would support the claim was retracted, and what conflicts with it was not. */
function isRetracted(exhibit: Exhibit): boolean {
  const retracted = standingOf(exhibit) === 'retracted'
  return retracted && !(exhibit.evidence.stance === 'conflicts' && mayStand(exhibit))
}

/** Of nearly all evidence, tens of thousands of pieces. */
const neverCarried: readonly EvidenceId[] = []

const noPublisher = '' as PublisherId

function disputedIn(
  { speakers, sourceKinds, standings }: Contested,
  excerpt: Excerpt,
  source: Source,
): Disputed | null {
  if (!speakers.has(excerpt.id) && !sourceKinds.has(source.id) && !standings.has(source.id)) return null
  return {
    speakers: speakers.get(excerpt.id) ?? [excerpt.speaker],
    kinds: sourceKinds.get(source.id) ?? [source.kind],
    standings: standings.get(source.id) ?? [source.standing],
  }
}

function standsBehind(publisherId: PublisherId, source: Source, fold: Fold): boolean {
  return source.publisherId === publisherId || fold.originOf(source.id)?.publisherIds.has(publisherId) === true
}

/** A tie that says which of the two was made from the other. */
function isDerivation({ deletedAt, from, kind, standing }: Dependence): boolean {
  return (
    deletedAt === null &&
    from !== null &&
    standing !== 'rejected' &&
    (kind === 'reprint' || kind === 'cites' || kind === 'same-release')
  )
}

function bySourceThenId(a: Exhibit, b: Exhibit): number {
  return (
    compareText(a.source.addedAt, b.source.addedAt) ||
    compareText(a.source.id, b.source.id) ||
    compareText(a.evidence.id, b.evidence.id)
  )
}

function isKept(record: { readonly deletedAt: string | null }): boolean {
  return record.deletedAt === null
}

function byId<T extends { readonly id: string; readonly deletedAt: string | null }>(
  records: readonly T[],
): Map<T['id'], T> {
  return new Map(records.filter(isKept).map(record => [record.id, record]))
}

/** Distinct documents among exhibits: two excerpts of one document are one document. */
export function documentsOf(exhibits: readonly Exhibit[]): ReadonlySet<SourceId> {
  return new Set(exhibits.map(exhibit => exhibit.source.id))
}
