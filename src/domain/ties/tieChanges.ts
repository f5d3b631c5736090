import { sameJson } from '../canonicalJson.ts'
import { type AffiliationId, type DependenceId, derivedId, type DossierId, type SourceId } from '../id.ts'
import type { Affiliation, Dependence } from '../records.ts'
import type { FoundAffiliation, FoundTie } from '../reuse/foundTie.ts'
import type { Told } from './told.ts'
import type { TieFacts } from './view.ts'

/** What is to be suggested or withdrawn so that the suggestions are what texts and sheets tell: nothing where all is known. */
export interface TieChanges {
  /** Not suggested yet, or otherwise. */
  readonly ties: readonly FoundTie[]
  readonly affiliations: readonly FoundAffiliation[]
  /** Suggested, and told no more. */
  readonly untold: { readonly ties: readonly DependenceId[]; readonly affiliations: readonly AffiliationId[] }
}

/**
 * Holds what is told against the records that stand. `compared` are the sources whose texts were looked at: of others
 * nothing is withdrawn.
 */
export function tieChanges(
  told: Told,
  compared: ReadonlySet<SourceId>,
  facts: Pick<TieFacts, 'sources' | 'dependences' | 'affiliations'>,
  dossierId: DossierId,
): TieChanges {
  const ties = new Map(told.ties.map(tie => [dependenceIdOf(dossierId, tie), tie]))
  const affiliations = new Map(told.affiliations.map(one => [affiliationIdOf(dossierId, one), one]))
  const standing = new Set(facts.sources.map(({ id }) => id))
  const isLooked = (id: SourceId): boolean => compared.has(id)
  const isLookedOrGone = (id: SourceId): boolean => isLooked(id) || !standing.has(id)
  return {
    ties: toBeSaid(ties, facts.dependences),
    affiliations: toBeSaid(affiliations, facts.affiliations),
    untold: {
      ties: facts.dependences
        .filter(tie => isSuggestion(tie) && !ties.has(tie.id) && tie.sourceIds.every(isLooked))
        .map(({ id }) => id),
      affiliations: facts.affiliations
        .filter(
          tie =>
            isSuggestion(tie) && !affiliations.has(tie.id) && tie.signs.every(sign => isLookedOrGone(sign.sourceId)),
        )
        .map(({ id }) => id),
    },
  }
}

/** Whether nothing is to be changed. */
export function isUnchanged({ ties, affiliations, untold }: TieChanges): boolean {
  return ties.length + affiliations.length + untold.ties.length + untold.affiliations.length === 0
}

/** The id that a tie has, whoever says it: two machines suggest the same one. */
export function dependenceIdOf(
  dossierId: DossierId,
  { sourceIds: [a, b], kind, claimId }: Pick<Dependence, 'sourceIds' | 'kind' | 'claimId'>,
): DependenceId {
  return derivedId('dependence', dossierId, a, b, kind, claimId ?? '')
}

/** As {@link dependenceIdOf}, of publishers. */
export function affiliationIdOf(
  dossierId: DossierId,
  { publisherIds: [a, b], kind }: Pick<Affiliation, 'publisherIds' | 'kind'>,
): AffiliationId {
  return derivedId('affiliation', dossierId, a, b, kind)
}

type Tie = Dependence | Affiliation

/** Whether texts told of it and nobody has settled it: what a person suggests has a reason, and nothing that tells. */
export function isSuggestion(tie: Tie): boolean {
  return tie.deletedAt === null && tie.standing === 'suggested' && (isTold(tie) || tie.reason === '')
}

/** Whether it is the program's to say: nobody has confirmed, rejected or removed it. What is withdrawn keeps nothing that told. */
export function isOpen(known: Tie | undefined): boolean {
  if (known === undefined || isSuggestion(known)) return true
  return known.deletedAt !== null && known.standing === 'suggested' && !isTold(known)
}

/** Whether a text or a sheet tells of it. */
export function isTold(tie: Tie): boolean {
  return tie.signs.length > 0 || ('passages' in tie && tie.passages.length > 0)
}

function toBeSaid<F extends object>(told: ReadonlyMap<Tie['id'], F>, known: readonly Tie[]): F[] {
  const byId = new Map<Tie['id'], Tie>(known.map(tie => [tie.id, tie]))
  return [...told].flatMap(([id, found]) => {
    const tie = byId.get(id)
    return tie === undefined || (isSuggestion(tie) && !saysAs(tie, found)) ? [found] : []
  })
}

function saysAs(tie: Tie, found: object): boolean {
  return sameJson({ ...tie, ...found }, { ...tie })
}
