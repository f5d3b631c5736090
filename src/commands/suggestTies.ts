import type { SourceId } from '../domain/id.ts'
import type { Affiliation, Dependence } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { FoundAffiliation, FoundTie } from '../domain/reuse/foundTie.ts'
import {
  affiliationIdOf,
  dependenceIdOf,
  isOpen,
  isSuggestion,
  isTold,
  type TieChanges,
} from '../domain/ties/tieChanges.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/**
 * Suggests ties that texts tell of, and withdraws its own suggestions that they no longer tell of. Gives how many are
 * news: suggested for the first time, or removed by somebody before anything told of them that does now.
 *
 * What a person has confirmed or rejected stays as they left it.
 */
export const suggestTies: Command<TieChanges, number, never> = {
  name: 'suggest-ties',
  async run(tx, { ties, affiliations, untold }) {
    const suggested = (await suggestDependences(tx, ties)) + (await suggestAffiliations(tx, affiliations))
    for (const id of untold.ties) {
      const tie = await tx.get('dependences', id)
      if (tie && isSuggestion(tie)) await tx.put('dependences', { ...tie, passages: [], signs: [], deletedAt: tx.now })
    }
    for (const id of untold.affiliations) {
      const tie = await tx.get('affiliations', id)
      if (tie && isSuggestion(tie)) await tx.put('affiliations', { ...tie, signs: [], deletedAt: tx.now })
    }
    return ok(suggested)
  },
}

async function suggestDependences(tx: Tx, ties: readonly FoundTie[]): Promise<number> {
  const asked = new Map<SourceId, boolean>()
  const isThere = async (id: SourceId): Promise<boolean> => {
    const known = asked.get(id) ?? (await tx.get('sources', id)) !== undefined
    asked.set(id, known)
    return known
  }
  let suggested = 0
  for (const tie of ties) {
    const [a, b] = tie.sourceIds
    if (!(await isThere(a)) || !(await isThere(b))) continue
    const id = dependenceIdOf(tx.dossierId, tie)
    const known = await tx.getAny('dependences', id)
    if (!isOpen(known, tie)) continue
    await tx.put('dependences', { ...tie, ...suggestion(tx), id })
    if (isNews(known)) suggested++
  }
  return suggested
}

async function suggestAffiliations(tx: Tx, affiliations: readonly FoundAffiliation[]): Promise<number> {
  let suggested = 0
  for (const affiliation of affiliations) {
    const [a, b] = affiliation.publisherIds
    if (!(await tx.get('publishers', a)) || !(await tx.get('publishers', b))) continue
    const id = affiliationIdOf(tx.dossierId, affiliation)
    const known = await tx.getAny('affiliations', id)
    if (!isOpen(known, affiliation)) continue
    await tx.put('affiliations', { ...affiliation, ...suggestion(tx), id })
    if (isNews(known)) suggested++
  }
  return suggested
}

/** What the program itself had withdrawn, and says again, is none. */
function isNews(known: Dependence | Affiliation | undefined): boolean {
  return known === undefined || (known.deletedAt !== null && isTold(known))
}

function suggestion({ dossierId }: Tx) {
  return { dossierId, standing: 'suggested', reason: '', deletedAt: null } as const
}
