import { isPartialDate } from '../domain/partialDate.ts'
import type { SourceId } from '../domain/id.ts'
import type { GuessableField, Source } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { choosePublisher, knownPublishers, type PublisherChoice, type PublisherProblem } from './namePublisher.ts'

/** What a person fills in on a source's sheet, besides its publisher. */
export type SourceSheet = Pick<
  Source,
  'role' | 'title' | 'authors' | 'issued' | 'accessed' | 'url' | 'language' | 'kind' | 'reliability' | 'standing'
>

interface Input {
  readonly sourceIds: readonly SourceId[]
  readonly fields: Partial<SourceSheet>
  /** `null` leaves it as it is. */
  readonly publisher: PublisherChoice | null
  /** Guesses that the person lets stand as they are. */
  readonly confirmed: readonly GuessableField[]
}

export type EditSourceProblem =
  | PublisherProblem
  | { readonly type: 'source-not-found' }
  | { readonly type: 'no-title' }
  | { readonly type: 'no-such-date' }
  | { readonly type: 'evidence-under-check'; readonly count: number }

/** Sets fields of sources, and who published them, in one act. A field that a person has set or confirmed is no guess any more. */
export const editSources: Command<Input, void, EditSourceProblem> = {
  name: 'edit-source',
  async run(tx, { sourceIds, fields, publisher, confirmed }) {
    if (fields.title?.trim() === '') return err({ type: 'no-title' })
    if (!areDates(fields)) return err({ type: 'no-such-date' })
    const chosen = publisher === null ? ok(undefined) : await choosePublisher(tx, publisher)
    if (!chosen.ok) return chosen
    const known = await knownPublishers(tx)
    for (const id of sourceIds) {
      const source = await tx.get('sources', id)
      if (!source) return err({ type: 'source-not-found' })
      const allowed = fields.role === 'under-check' ? await canBeUnderCheck(tx, source) : ok()
      if (!allowed.ok) return allowed
      const publisherId = chosen.value === undefined ? source.publisherId : chosen.value
      await tx.put('sources', {
        ...source,
        ...fields,
        publisherId,
        publisherHint: known.has(publisherId) ? null : source.publisherHint,
        guessed: source.guessed.filter(field => !(field in fields) && !confirmed.includes(field)),
      })
    }
    return ok()
  },
}

function areDates({ issued = null, accessed = null }: Partial<SourceSheet>): boolean {
  return [issued, accessed].every(date => date === null || isPartialDate(date))
}

/** A text under check holds claims and is never evidence. */
async function canBeUnderCheck(tx: Tx, source: Source): Promise<Result<void, EditSourceProblem>> {
  if (source.role === 'under-check') return ok()
  const excerpts = await tx.where('excerpts', 'sourceId', source.id)
  const evidence = await Promise.all(excerpts.map(({ id }) => tx.where('evidence', 'excerptId', id)))
  const count = evidence.flat().length
  return count > 0 ? err({ type: 'evidence-under-check', count }) : ok()
}
