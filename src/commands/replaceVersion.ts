import type { SourceId, TextId } from '../domain/id.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import { keepCapture, type ReadyDocument } from './importDocuments.ts'
import { takeText, type TextTaken, type TextToTake } from './takeText.ts'

interface Input extends TextToTake {
  readonly sourceId: SourceId
  /** The text that the person compared the new version with. */
  readonly seenTextId: TextId
  /** The new version's own bytes, which are kept by digest already. */
  readonly capture: ReadyDocument['capture']
  /** Whether its publisher has corrected it: the source then says so. */
  readonly corrected: boolean
}

export type ReplaceProblem =
  | { readonly type: 'source-not-found' }
  /** The source has another text by now than the one that the person compared. */
  | { readonly type: 'changed-meanwhile' }
  /** The bytes are those that the source has. */
  | { readonly type: 'same-bytes' }

/**
 * Gives a source a new version: other bytes, as its publisher has them now or somebody has captured them better. The
 * earlier bytes and text stay.
 */
export const replaceVersion: Command<Input, TextTaken, ReplaceProblem> = {
  name: 'replace-version',
  async run(tx, { sourceId, seenTextId, capture, corrected, ...version }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (source.textId !== seenTextId) return err({ type: 'changed-meanwhile' })
    const captureId = await keepCapture(tx, capture)
    if (captureId === source.captureId) return err({ type: 'same-bytes' })
    const standing = corrected ? 'corrected' : source.standing
    return ok(await takeText(tx, { ...source, standing }, captureId, version))
  },
}
