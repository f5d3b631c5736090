import type { SourceId, TextId } from '../domain/id.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import { keepText, type ReadyDocument } from './importDocuments.ts'

interface Input {
  readonly sourceId: SourceId
  readonly text: ReadyDocument['text']
}

/** Excerpts are positions in the text there was: they would point at other words. */
export type ReadAgainProblem =
  | { readonly type: 'source-not-found' }
  | { readonly type: 'has-excerpts'; readonly count: number }

/**
 * Gives a source the text that its bytes have in the encoding that a person has chosen, as long
 * as nothing is excerpted from the one there was. The same text again settles a guess.
 */
export const readAgain: Command<Input, TextId, ReadAgainProblem> = {
  name: 'read-again',
  async run(tx, { sourceId, text }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    const textId = await keepText(tx, source.captureId, text)
    const excerpts = textId === source.textId ? [] : await tx.where('excerpts', 'sourceId', sourceId)
    if (excerpts.length > 0) return err({ type: 'has-excerpts', count: excerpts.length })
    await tx.put('sources', { ...source, textId, language: text.language ?? source.language })
    return ok(textId)
  },
}
