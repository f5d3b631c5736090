import {
  discountOf,
  documentsOf,
  isClaimants,
  isOfWords,
  mayCount,
  sourceKindsOf,
  type CaseFile,
  type Discount,
  type Exhibit,
} from '../caseFile.ts'
import type { SourceId } from '../id.ts'
import type { Fold, Origin, Origins } from '../origins.ts'
import type { OriginTie } from '../originTies.ts'
import type { Requirement } from '../records.ts'
import { type ExhibitPair, figureFacts, pairsAmong } from './figurePairs.ts'
import { familiesByOrigin, withoutFamily } from './families.ts'
import type { Facts } from './rule.ts'
import { mostMatched } from './mostMatched.ts'
import { rivalSpeakersOf } from './rivalSpeakers.ts'
import { contestedTiesIn, suggestedTiesIn } from './suggestedTies.ts'

/** A case file with what counts in it counted once, for all rules. */
export interface WeighedCase {
  readonly file: CaseFile
  readonly supports: readonly Exhibit[]
  readonly conflicts: readonly Exhibit[]
  /** Support or conflict that does not count, and why. */
  readonly discounted: readonly { readonly exhibit: Exhibit; readonly because: Discount }[]
  /** Ties on which the count turns and that nobody has confirmed, see {@link suggestedTiesIn}. */
  readonly suggestedTies: readonly OriginTie[]
  /** Ties on which the count turns and on which people disagree, see {@link contestedTiesIn}. */
  readonly disputedTies: readonly OriginTie[]
  /** What counts and conflicts in its figures, in a scope that a person has settled. */
  readonly conflictingFigures: readonly ExhibitPair[]
  /** To whom its words are given, where what counts does not agree on that. */
  readonly rivalSpeakers: readonly string[]
  /** All that S rules conclude from. */
  readonly facts: Facts
}

/** How many stand behind one side of a claim. */
export interface Tally {
  /** Distinct documents. */
  readonly documents: number
  /**
   * Distinct origins with a known publisher. Documents of nobody known may be by one of
   * those, so they make one origin only where they are all there is.
   */
  readonly origins: number
  readonly originsIfRejected: number
  /** Those of the documents that are in none of these origins, see {@link unnamedAmong}. */
  readonly unnamed: number
}

/**
 * Counts what counts.
 *
 * To corroborate, a document needs a publisher: whose independent voice it would be,
 * nobody can say otherwise. Taking "at most one origin" for one would let a file
 * dropped twice, once with and once without its publisher, corroborate itself.
 */
export function weigh(file: CaseFile): WeighedCase {
  const supports: Exhibit[] = []
  const conflicts: Exhibit[] = []
  const discounted: { exhibit: Exhibit; because: Discount }[] = []
  for (const exhibit of file.exhibits) {
    if (exhibit.evidence.stance === 'context') continue
    const because = discountOf(file, exhibit)
    if (because !== null) discounted.push({ exhibit, because })
    else if (exhibit.evidence.stance === 'supports') supports.push(exhibit)
    else conflicts.push(exhibit)
  }
  // What may have been retracted supports nothing, and speaks against the rest all the same.
  const against = [...conflicts, ...discounted.flatMap(({ exhibit }) => (mayCount(file, exhibit) ? exhibit : []))]
  const tied = { origins: file.origins, claimantPublisherIds: file.claimantPublisherIds, supports, conflicts }
  const suggestedTies = suggestedTiesIn(tied)
  const disputedTies = contestedTiesIn(tied, file.contestedTies)
  const conflictingFigures = pairsAmong(file.figureConflicts, [...supports, ...against])
  const rivalSpeakers = rivalSpeakersOf(file, supports, against)
  const counting = { supports, conflicts, conflictingFigures, rivalSpeakers }
  const facts = factsOf(file, counting, discounted.length, suggestedTies.length)
  return {
    file,
    supports,
    conflicts,
    discounted,
    suggestedTies,
    disputedTies,
    conflictingFigures,
    rivalSpeakers,
    facts,
  }
}

/** Documents and origins of some exhibits, both counts of rule I3. */
export function tally({ origins }: Pick<CaseFile, 'origins'>, exhibits: readonly Exhibit[]): Tally {
  const named = new Set(exhibits.flatMap(({ publisher, source }) => (publisher === null ? [] : source.id)))
  return {
    ...countsOf(documentsOf(exhibits), id => named.has(id), origins),
    unnamed: documentsOf(unnamedAmong(exhibits, origins.held)).size,
  }
}

/**
 * How many documents there are and how many origins they are, both counts of rule I3. Wherever that is said of a claim or
 * a figure, it is counted here: what nobody has named a publisher of is an origin of its own nowhere.
 */
export function countsOf(
  documents: ReadonlySet<SourceId>,
  isNamed: (id: SourceId) => boolean,
  { held, ifRejected }: Pick<Origins, 'held' | 'ifRejected'>,
): Omit<Tally, 'unnamed'> {
  const named = [...documents].filter(isNamed)
  const origins = countOrigins(named, documents.size, held)
  return {
    documents: documents.size,
    origins,
    originsIfRejected: held === ifRejected ? origins : countOrigins(named, documents.size, ifRejected),
  }
}

/**
 * What of one side's exhibits is in none of the origins counted for it: nobody has named its publisher, so it may be by
 * one of those. Empty where no publisher on that side is named: then it is the one origin.
 */
export function unnamedAmong(exhibits: readonly Exhibit[], fold: Fold): readonly Exhibit[] {
  const known = originsAmong(exhibits.filter(isKnown), fold)
  if (known.size === 0) return []
  return exhibits.filter(exhibit => {
    const origin = fold.originOf(exhibit.source.id)
    return origin !== null && !known.has(origin)
  })
}

/** Both sides' tallies, as {@link weigh} wrote them among the facts. */
export function talliesIn(facts: Facts): { readonly supports: Tally; readonly conflicts: Tally } {
  const side = (name: string): Tally => ({
    documents: facts[`${name}Documents`] ?? 0,
    origins: facts[`${name}Origins`] ?? 0,
    originsIfRejected: facts[`${name}IfRejected`] ?? 0,
    unnamed: facts[`${name}Unnamed`] ?? 0,
  })
  return { supports: side('supporting'), conflicts: side('conflicting') }
}

/** Whether first-hand for this claim: a press release is that only for what it says, not for the fact (rule I6). */
export function isPrimary(file: Pick<CaseFile, 'kinds'>, exhibit: Exhibit): boolean {
  return exhibit.evidence.use === 'primary' && !isInterested(file, exhibit)
}

/** Whether it is a press release, or the word of a party to the matter, given for a fact (rule I6). In doubt, it is. */
export function isInterested({ kinds }: Pick<CaseFile, 'kinds'>, exhibit: Exhibit): boolean {
  const isOwnCause = exhibit.ofParty || sourceKindsOf(exhibit).includes('press-release')
  return isOwnCause && !kinds.every(isOfWords)
}

/** Origins, first-hand origins and kinds that stand against a {@link Requirement}. */
export type Independence = Requirement

/** What counts towards corroboration: known publishers, and not the claimant's own origin (rule I4). */
export function independenceIn(file: CaseFile, supports: readonly Exhibit[], fold: Fold): Independence {
  const voices = independentVoices(file, supports, fold)
  return {
    origins: originsAmong(voices, fold).size,
    primaryOrigins: originsAmong(
      voices.filter(exhibit => isPrimary(file, exhibit)),
      fold,
    ).size,
    kinds: mostMatched(familiesByOrigin(voices, fold)),
  }
}

function independentVoices(file: CaseFile, supports: readonly Exhibit[], fold: Fold): readonly Exhibit[] {
  return supports.filter(exhibit => exhibit.publisher !== null && !isClaimants(file, exhibit, fold))
}

/** The requirements that facts name, as {@link weigh} wrote them there. */
export function requirementsIn(facts: Facts): readonly Requirement[] {
  return Array.from({ length: facts['alternatives'] ?? 0 }, (_, index) => ({
    origins: facts[`required${index + 1}Origins`] ?? 0,
    primaryOrigins: facts[`required${index + 1}PrimaryOrigins`] ?? 0,
    kinds: facts[`required${index + 1}Kinds`] ?? 0,
  }))
}

/** Whether what there is meets what is asked. */
export function meets(there: Independence, asked: Requirement): boolean {
  return there.origins >= asked.origins && there.primaryOrigins >= asked.primaryOrigins && there.kinds >= asked.kinds
}

/** One literal, thousands of times over: spreading parts together would cost more than all the rules. */
function factsOf(
  file: CaseFile,
  {
    supports,
    conflicts,
    conflictingFigures,
    rivalSpeakers,
  }: Pick<WeighedCase, 'supports' | 'conflicts' | 'conflictingFigures' | 'rivalSpeakers'>,
  discounted: number,
  suggestedTies: number,
): Facts {
  const { held, ifRejected } = file.origins
  const [pro, con] = [tally(file, supports), tally(file, conflicts)]
  const [proOrigins, conOrigins] = [originsAmong(supports, held), originsAmong(conflicts, held)]
  const split = [...proOrigins].filter(origin => conOrigins.has(origin))
  const known = split.length > 0 ? originsAmong([...supports, ...conflicts].filter(isKnown), held) : proOrigins
  const independent = independenceIn(file, supports, held)
  const parted = held === ifRejected ? independent : independenceIn(file, supports, ifRejected)
  return {
    supportingDocuments: pro.documents,
    supportingOrigins: pro.origins,
    supportingIfRejected: pro.originsIfRejected,
    supportingUnnamed: pro.unnamed,
    conflictingDocuments: con.documents,
    conflictingOrigins: con.origins,
    conflictingIfRejected: con.originsIfRejected,
    conflictingUnnamed: con.unnamed,
    originsConcerned: proOrigins.size + conOrigins.size - split.length,
    inconsistentOrigins: split.filter(origin => known.has(origin)).length,
    rivalSpeakers: rivalSpeakers.length,
    ...figureFacts(conflictingFigures, held),
    unknownDocuments: documentsOf(supports.filter(exhibit => !isKnown(exhibit))).size,
    claimantDocuments: documentsOf(supports.filter(exhibit => isClaimants(file, exhibit, held))).size,
    independentOrigins: independent.origins,
    primaryOrigins: independent.primaryOrigins,
    kinds: independent.kinds,
    kindlessDocuments: kindlessDocuments(file, supports, held),
    independentIfRejected: parted.origins,
    primaryIfRejected: parted.primaryOrigins,
    kindsIfRejected: parted.kinds,
    discounted,
    suggestedTies,
    ...thresholdFacts(file.standard.anyOf),
  }
}

/** Independent support whose kind is said to be none that is one; nobody asks where the standard asks for no kinds. */
function kindlessDocuments(file: CaseFile, supports: readonly Exhibit[], fold: Fold): number {
  if (file.standard.anyOf.every(({ kinds }) => kinds === 0)) return 0
  return documentsOf(withoutFamily(independentVoices(file, supports, fold), fold)).size
}

/** A dossier has one standard, so all its claims share these. */
const thresholds = new WeakMap<readonly Requirement[], Facts>()

function thresholdFacts(anyOf: readonly Requirement[]): Facts {
  const made = thresholds.get(anyOf) ?? requirementFacts(anyOf)
  thresholds.set(anyOf, made)
  return made
}

function requirementFacts(anyOf: readonly Requirement[]): Facts {
  const entries = anyOf.flatMap(({ origins, primaryOrigins, kinds }, index) => [
    [`required${index + 1}Origins`, origins] as const,
    [`required${index + 1}PrimaryOrigins`, primaryOrigins] as const,
    [`required${index + 1}Kinds`, kinds] as const,
  ])
  return { alternatives: anyOf.length, ...Object.fromEntries(entries) }
}

/** Why the sources of some exhibits are not independent of one another, or of others. */
export function tiesAmong(exhibits: readonly Exhibit[], { held }: Origins): readonly OriginTie[] {
  return [...originsAmong(exhibits, held)].flatMap(origin => origin.ties)
}

function countOrigins(named: readonly SourceId[], documents: number, fold: Fold): number {
  const known = new Set(named.map(id => fold.originOf(id)).filter(origin => origin !== null)).size
  return known > 0 ? known : Math.min(1, documents)
}

function originsAmong(exhibits: readonly Exhibit[], fold: Fold): ReadonlySet<Origin> {
  return new Set(exhibits.map(({ source }) => fold.originOf(source.id)).filter(origin => origin !== null))
}

function isKnown({ publisher }: Exhibit): boolean {
  return publisher !== null
}
