import { derivedId, type ExcerptId, type SourceId, type TextId } from '../domain/id.ts'
import type { CarriedOver } from '../domain/quote/carryOver.ts'
import type { Excerpt, GuessableField, Source } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { keepText, type ReadyDocument } from './importDocuments.ts'

interface Input {
  readonly sourceId: SourceId
  /** The text that the person compared the reading with. */
  readonly seenTextId: TextId
  /** The reading; its text and structure are kept by digest already. */
  readonly text: ReadyDocument['text']
  /** What the document says of itself when read so. */
  readonly guesses: Pick<Source, Exclude<GuessableField, 'language'>>
  /** Excerpts whose words stand in the reading letter by letter, and where. */
  readonly carried: readonly (CarriedOver & { readonly excerptId: ExcerptId })[]
}

/** What became of a source read again. */
export interface Reread {
  readonly textId: TextId
  readonly carried: number
  /** Excerpts that stay with the earlier text, for somebody to look at. */
  readonly left: number
}

export type RereadProblem =
  | { readonly type: 'source-not-found' }
  /** The source has another text by now than the one that the person compared. */
  | { readonly type: 'changed-meanwhile' }

/**
 * Gives a source the text that its bytes have in another encoding; the earlier text stays.
 *
 * An excerpt carried over becomes one of the new text with all that hangs on it; the others stay as they are. What the
 * program had guessed of the source it guesses anew, what a person has set stays. Where the text is the same, its
 * encoding is a guess no more.
 */
export const rereadSource: Command<Input, Reread, RereadProblem> = {
  name: 'reread-source',
  async run(tx, { sourceId, seenTextId, text, guesses, carried }) {
    const source = await tx.get('sources', sourceId)
    if (!source) return err({ type: 'source-not-found' })
    if (source.textId !== seenTextId) return err({ type: 'changed-meanwhile' })
    const textId = await keepText(tx, source.captureId, text)
    await nameEncoding(tx, textId, text)
    await tx.put('sources', { ...source, ...guessedAnew(source, { ...guesses, language: text.language }), textId })
    const moved = new Map<ExcerptId, ExcerptId>()
    for (const { excerptId, anchor, check } of textId === seenTextId ? [] : carried) {
      const excerpt = await tx.get('excerpts', excerptId)
      if (excerpt?.sourceId !== sourceId || excerpt.textId !== seenTextId) continue
      moved.set(excerptId, await moveExcerpt(tx, excerpt, { textId, anchor, check }))
    }
    await moveAppearances(tx, moved)
    const excerpts = await tx.where('excerpts', 'sourceId', sourceId)
    return ok({ textId, carried: moved.size, left: excerpts.filter(one => one.textId !== textId).length })
  },
}

/** A person has looked at the words and chosen. */
async function nameEncoding(tx: Tx, textId: TextId, { encoding }: ReadyDocument['text']): Promise<void> {
  const kept = await tx.get('texts', textId)
  if (kept) await tx.put('texts', { ...kept, encoding, encodingGuessed: false })
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

/** Puts an excerpt of the new text in the place of one of the earlier, with its evidence and what was accepted of it. */
async function moveExcerpt(tx: Tx, excerpt: Excerpt, to: CarriedOver & Pick<Excerpt, 'textId'>): Promise<ExcerptId> {
  const { start, end } = to.anchor.span
  const id = derivedId('excerpt', tx.dossierId, excerpt.sourceId, to.textId, start, end, excerpt.quoted)
  await tx.put('excerpts', { ...excerpt, ...to, id, replaces: excerpt.id })
  for (const evidence of await tx.where('evidence', 'excerptId', excerpt.id)) {
    const evidenceId = derivedId('evidence', tx.dossierId, evidence.claimId, id)
    await tx.put('evidence', { ...evidence, id: evidenceId, excerptId: id })
    await tx.remove('evidence', evidence.id)
  }
  for (const acceptance of await tx.where('acceptances', 'excerptId', excerpt.id)) {
    if (acceptance.reviewerId !== tx.reviewerId) continue // others sign for themselves
    const acceptanceId = derivedId('acceptance', tx.dossierId, id, tx.reviewerId)
    await tx.put('acceptances', { ...acceptance, id: acceptanceId, excerptId: id })
  }
  await tx.remove('excerpts', excerpt.id)
  return id
}

async function moveAppearances(tx: Tx, moved: ReadonlyMap<ExcerptId, ExcerptId>): Promise<void> {
  if (moved.size === 0) return
  for (const claim of await tx.all('claims')) {
    if (!claim.appearances.some(id => moved.has(id))) continue
    await tx.put('claims', { ...claim, appearances: claim.appearances.map(id => moved.get(id) ?? id) })
  }
}
