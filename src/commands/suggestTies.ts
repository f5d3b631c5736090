import { derivedId, type SourceId } from '../domain/id.ts'
import type { Dependence } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { FoundTie } from '../domain/reuse/foundTie.ts'
import type { Command } from '../store/run.ts'

interface Input {
  /** Everything that the texts tell. */
  readonly ties: readonly FoundTie[]
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
  async run(tx, { ties, compared }) {
    const looked = new Set(compared)
    const told = new Set<string>()
    let suggested = 0
    for (const tie of ties) {
      const [a, b] = tie.sourceIds
      const id = derivedId('dependence', tx.dossierId, a, b, tie.kind, '')
      told.add(id)
      if (!(await tx.get('sources', a)) || !(await tx.get('sources', b))) continue
      const known = await tx.getAny('dependences', id)
      const isOpen = !known || isSuggestion(known) || isWithdrawn(known)
      if (isOpen) await tx.put('dependences', suggestionOf(tie, id, tx.dossierId))
      if (!known) suggested++
    }
    for (const tie of await tx.all('dependences')) {
      const isLooked = looked.has(tie.sourceIds[0]) && looked.has(tie.sourceIds[1])
      if (!isLooked || !isSuggestion(tie) || told.has(tie.id)) continue
      await tx.put('dependences', { ...tie, passages: [], deletedAt: tx.now })
    }
    return ok(suggested)
  },
}

function suggestionOf(tie: FoundTie, id: Dependence['id'], dossierId: Dependence['dossierId']): Dependence {
  return { ...tie, id, dossierId, claimId: null, standing: 'suggested', reason: '', deletedAt: null }
}

/** Whether texts told of it and nobody has settled it: a person's own ties come without passages. */
function isSuggestion({ standing, passages, deletedAt }: Dependence): boolean {
  return deletedAt === null && standing === 'suggested' && passages.length > 0
}

/** Whether it was taken back by this command: what a person removes keeps its passages. */
function isWithdrawn({ standing, passages, deletedAt }: Dependence): boolean {
  return deletedAt !== null && standing === 'suggested' && passages.length === 0
}
