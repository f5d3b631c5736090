import type { SourceId } from '../domain/id.ts'
import type { GuessableField, Source } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'

/** What a person fills in on a source's sheet. */
export type SourceSheet = Pick<
  Source,
  | 'role'
  | 'title'
  | 'authors'
  | 'publisherId'
  | 'issued'
  | 'accessed'
  | 'url'
  | 'language'
  | 'kind'
  | 'reliability'
  | 'standing'
>

interface Input {
  readonly sourceId: SourceId
  readonly fields: Partial<SourceSheet>
  /** Guesses that the person lets stand as they are. */
  readonly confirmed: readonly GuessableField[]
}

export type EditSourceProblem =
  | { readonly type: 'source-not-found' }
  | { readonly type: 'no-title' }
  | { readonly type: 'evidence-under-check'; readonly count: number }

/** Sets fields of a source. A field that a person has set or confirmed is no guess any more. */
export const editSource: Command<Input, void, EditSourceProblem> = {
  name: 'edit-source',
  async run(tx, { sourceId, fields, confirmed }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (fields.title?.trim() === '') return err({ type: 'no-title' })
    if (fields.role === 'under-check' && source.role === 'source') {
      const excerpts = await tx.where('excerpts', 'sourceId', sourceId)
      const evidence = await Promise.all(excerpts.map(({ id }) => tx.where('evidence', 'excerptId', id)))
      const count = evidence.flat().length
      if (count > 0) return err({ type: 'evidence-under-check', count })
    }
    const guessed = source.guessed.filter(field => !(field in fields) && !confirmed.includes(field))
    const publisherHint = fields.publisherId ? null : source.publisherHint
    await tx.put('sources', { ...source, ...fields, guessed, publisherHint })
    return ok()
  },
}
