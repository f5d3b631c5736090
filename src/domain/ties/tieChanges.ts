import { sameJson } from '../canonicalJson.ts'
import { type AffiliationId, type DependenceId, derivedId, type DossierId, type SourceId } from '../id.ts'
import { plainName } from '../plainName.ts'
import type { Affiliation, Dependence, Span, TieSign } from '../records.ts'
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
 * Holds what is told against the records that there are, removed ones included. `compared` are the sources whose texts were looked at: of others
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

/** Whether texts told of it and nobody has settled it: of what a person suggests nothing tells. */
export function isSuggestion(tie: Tie): boolean {
  return tie.deletedAt === null && tie.standing === 'suggested' && isTold(tie)
}

/**
 * Whether it is the program's to say: nobody has confirmed or rejected it, nor removed it, unless something tells of it
 * by now that did not then. What the program itself withdrew keeps nothing that told.
 */
export function isOpen(known: Tie | undefined, found: Telling): boolean {
  if (known === undefined || isSuggestion(known)) return true
  if (known.deletedAt === null || known.standing === 'rejected') return false
  return isTold(known) ? isToldAnew(known, found) : known.standing === 'suggested'
}

/** Whether a text or a sheet tells of it. */
export function isTold(tie: Tie): boolean {
  return tie.signs.length > 0 || ('passages' in tie && tie.passages.length > 0)
}

function toBeSaid<F extends Telling>(told: ReadonlyMap<Tie['id'], F>, known: readonly Tie[]): F[] {
  const byId = new Map<Tie['id'], Tie>(known.map(tie => [tie.id, tie]))
  return [...told].flatMap(([id, found]) => {
    const tie = byId.get(id)
    return isOpen(tie, found) && !(tie && isSuggestion(tie) && saysAs(tie, found)) ? [found] : []
  })
}

/** What is found of a tie by which it may be told anew. */
interface Telling {
  readonly signs: readonly TieSign[]
  readonly passages?: Dependence['passages']
}

/** Whether something tells of it that did not when it was removed: other words or another's, or another passage in common. */
function isToldAnew(removed: Tie, { signs, passages = [] }: Telling): boolean {
  const known = new Set(removed.signs.map(signKey))
  const kept = 'passages' in removed ? removed.passages : []
  return (
    signs.some(sign => !known.has(signKey(sign))) ||
    passages.some(found => !kept.some(before => meet(found[0], before[0]) || meet(found[1], before[1])))
  )
}

/** Where it stands is not in it: in a text that was read again the same words are elsewhere. */
function signKey({ type, sourceId, words }: TieSign): string {
  return JSON.stringify([type, sourceId, plainName(words)])
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function saysAs(tie: Tie, found: object): boolean {
  return sameJson({ ...tie, ...found }, { ...tie })
}
