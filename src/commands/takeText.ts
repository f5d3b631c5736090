import type { CaptureId, ExcerptId, TextId } from '../domain/id.ts'
import type { CarriedOver } from '../domain/quote/carryOver.ts'
import type { GuessableField, Source } from '../domain/records.ts'
import type { Tx } from '../store/tx.ts'
import { keepText, type ReadyDocument } from './importDocuments.ts'
import { moveAppearances, moveExcerpt } from './moveExcerpts.ts'

/** A text for a source to have from now on. */
export interface TextToTake {
  /** The text; its bytes and structure are kept by digest already. */
  readonly text: ReadyDocument['text']
  /** What the document says of itself when read so. */
  readonly guesses: Pick<Source, Exclude<GuessableField, 'language'>>
  /** Excerpts whose words stand in the text letter by letter, and where. */
  readonly carried: readonly (CarriedOver & { readonly excerptId: ExcerptId })[]
}

/** What became of a source and its excerpts. */
export interface TextTaken {
  readonly textId: TextId
  readonly carried: number
  /** Excerpts that stay with the earlier text, for somebody to look at. */
  readonly left: number
}

/**
 * Gives a source another text; the earlier one stays.
 *
 * An excerpt carried over becomes one of the new text with all that hangs on it; the others stay as they are. What the
 * program had guessed of the source it guesses anew, what a person has set stays.
 */
export async function takeText(
  tx: Tx,
  source: Source,
  captureId: CaptureId,
  { text, guesses, carried }: TextToTake,
): Promise<TextTaken> {
  const textId = await keepText(tx, captureId, text)
  const anew = guessedAnew(source, { ...guesses, language: text.language })
  await tx.put('sources', { ...source, ...anew, captureId, textId })
  const moved = new Map<ExcerptId, ExcerptId>()
  for (const { excerptId, anchor, check } of textId === source.textId ? [] : carried) {
    const excerpt = await tx.get('excerpts', excerptId)
    if (excerpt?.sourceId !== source.id || excerpt.textId !== source.textId) continue
    moved.set(excerptId, await moveExcerpt(tx, excerpt, { textId, anchor, check, quoted: excerpt.quoted }))
  }
  await moveAppearances(tx, moved)
  const excerpts = await tx.where('excerpts', 'sourceId', source.id)
  return { textId, carried: moved.size, left: excerpts.filter(one => one.textId !== textId).length }
}

/** Values for those fields that no person has set or confirmed. */
function guessedAnew({ guessed }: Source, guesses: Pick<Source, GuessableField>): Partial<Source> {
  return Object.fromEntries(
    guessed.flatMap(field => {
      const value = guesses[field]
      return value === null || value.length === 0 ? [] : [[field, value]]
    }),
  )
}
