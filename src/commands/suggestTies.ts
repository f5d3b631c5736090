import { type AffiliationId, type DependenceId, derivedId, type SourceId } from '../domain/id.ts'
import type { Affiliation, Dependence } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { FoundAffiliation, FoundTie } from '../domain/reuse/foundTie.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

interface Input {
  /** Everything that texts and sheets tell. */
  readonly ties: readonly FoundTie[]
  readonly affiliations: readonly FoundAffiliation[]
  /** The sources whose texts were looked at. Of others nothing is withdrawn. */
  readonly compared: readonly SourceId[]
}

/**
 * Suggests ties that texts tell of, and withdraws its own suggestions that they no longer tell of. Gives how many are
 * suggested for the first time.
 *
 * What a person has confirmed, rejected or removed stays as they left it. A tie has the id that it would have if they
 * had said it themselves, so two machines suggest the same one. Changes nothing where all is known.
 */
export const suggestTies: Command<Input, number, never> = {
  name: 'suggest-ties',
  async run(tx, { ties, affiliations, compared }) {
    const looked = new Set(compared)
    const tied = await suggestDependences(tx, ties, looked)
    return ok(tied + (await suggestAffiliations(tx, affiliations, looked)))
  },
}

async function suggestDependences(tx: Tx, ties: readonly FoundTie[], looked: ReadonlySet<SourceId>): Promise<number> {
  const told = new Set<DependenceId>()
  let suggested = 0
  for (const tie of ties) {
    const [a, b] = tie.sourceIds
    const id = derivedId('dependence', tx.dossierId, a, b, tie.kind, tie.claimId ?? '')
    told.add(id)
    if (!(await tx.get('sources', a)) || !(await tx.get('sources', b))) continue
    const known = await tx.getAny('dependences', id)
    if (isOpen(known)) await tx.put('dependences', { ...tie, ...suggestion(tx), id })
    if (!known) suggested++
  }
  for (const tie of await tx.all('dependences')) {
    const isLooked = looked.has(tie.sourceIds[0]) && looked.has(tie.sourceIds[1])
    if (!isLooked || !isSuggestion(tie) || told.has(tie.id)) continue
    await tx.put('dependences', { ...tie, passages: [], signs: [], deletedAt: tx.now })
  }
  return suggested
}

async function suggestAffiliations(
  tx: Tx,
  affiliations: readonly FoundAffiliation[],
  looked: ReadonlySet<SourceId>,
): Promise<number> {
  const told = new Set<AffiliationId>()
  let suggested = 0
  for (const affiliation of affiliations) {
    const [a, b] = affiliation.publisherIds
    const id = derivedId('affiliation', tx.dossierId, a, b, affiliation.kind)
    told.add(id)
    if (!(await tx.get('publishers', a)) || !(await tx.get('publishers', b))) continue
    const known = await tx.getAny('affiliations', id)
    if (isOpen(known)) await tx.put('affiliations', { ...affiliation, ...suggestion(tx), id })
    if (!known) suggested++
  }
  for (const affiliation of await tx.all('affiliations')) {
    if (!isSuggestion(affiliation) || told.has(affiliation.id)) continue
    const tellers = affiliation.signs.map(({ sourceId }) => sourceId)
    const isGone = await Promise.all(tellers.map(async id => looked.has(id) || !(await tx.get('sources', id))))
    if (isGone.every(Boolean)) await tx.put('affiliations', { ...affiliation, signs: [], deletedAt: tx.now })
  }
  return suggested
}

function suggestion({ dossierId }: Tx) {
  return { dossierId, standing: 'suggested', reason: '', deletedAt: null } as const
}

type Tie = Dependence | Affiliation

/** Whether it is the program's to say: nobody has confirmed, rejected or removed it. */
function isOpen(known: Tie | undefined): boolean {
  return !known || isSuggestion(known) || isWithdrawn(known)
}

/** Whether texts told of it and nobody has settled it: what a person suggests has a reason, and nothing that tells. */
function isSuggestion(tie: Tie): boolean {
  return tie.deletedAt === null && tie.standing === 'suggested' && (tells(tie) || tie.reason === '')
}

/** Whether it was taken back by this command: what a person removes keeps what told of it. */
function isWithdrawn(tie: Tie): boolean {
  return tie.deletedAt !== null && tie.standing === 'suggested' && !tells(tie)
}

function tells(tie: Tie): boolean {
  return tie.signs.length > 0 || ('passages' in tie && tie.passages.length > 0)
}
