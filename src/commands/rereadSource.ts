import type { SourceId, TextId } from '../domain/id.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import type { ReadyDocument } from './importDocuments.ts'
import { takeText, type TextTaken, type TextToTake } from './takeText.ts'

interface Input extends TextToTake {
  readonly sourceId: SourceId
  /** The text that the person compared the reading with. */
  readonly seenTextId: TextId
}

export type RereadProblem =
  | { readonly type: 'source-not-found' }
  /** The source has another text by now than the one that the person compared. */
  | { readonly type: 'changed-meanwhile' }

/**
 * Gives a source the text that its bytes have in another encoding. Where the text is the same, its encoding is a guess
 * no more.
 */
export const rereadSource: Command<Input, TextTaken, RereadProblem> = {
  name: 'reread-source',
  async run(tx, { sourceId, seenTextId, ...reading }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (source.textId !== seenTextId) return err({ type: 'changed-meanwhile' })
    const taken = await takeText(tx, source, source.captureId, reading)
    await nameEncoding(tx, taken.textId, reading.text)
    return ok(taken)
  },
}

/** A person has looked at the words and chosen. */
async function nameEncoding(tx: Tx, textId: TextId, { encoding }: ReadyDocument['text']): Promise<void> {
  const kept = await tx.get('texts', textId)
  if (kept) await tx.put('texts', { ...kept, encoding, encodingGuessed: false })
}
