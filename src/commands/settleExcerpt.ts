import type { ClaimId, ExcerptId, TextId } from '../domain/id.ts'
import { changesAround } from '../domain/quote/meaningChanges.ts'
import { settledAt } from '../domain/quote/settledAt.ts'
import type { Span, Stance } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { StoredText } from '../store/blobs/storedText.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'
import { moveAppearances, moveExcerpt } from './moveExcerpts.ts'

interface Input {
  readonly excerptId: ExcerptId
  /** The source's text that the person looked at. */
  readonly seenTextId: TextId
  /** The passage of that text which takes its place; `null`: the words are gone from it. */
  readonly place: PlaceChosen | null
  /** How it bears on claims from now on, where a person said so; on the others it bears as before. */
  readonly stances: ReadonlyMap<ClaimId, Stance>
}

/** A passage that takes the place of an excerpt's. What its words are, and its sentence was and is, the texts say. */
interface PlaceChosen {
  readonly span: Span
  /** Whether the quote stays as it was given; else it becomes the words that stand there. */
  readonly isAsGiven: boolean
  /** The text that the excerpt is of. */
  readonly before: StoredText
  /** The one that its source has now. */
  readonly now: StoredText
}

export type SettleExcerptProblem =
  | { readonly type: 'excerpt-not-found' }
  /** The source has another text by now. */
  | { readonly type: 'changed-meanwhile' }
  /** The passage, or its sentence, says something else than it did, and on a claim that it serves nobody has said how it bears now. */
  | { readonly type: 'stance-not-chosen' }

/**
 * Settles where an excerpt of an earlier text stands in the one that its source has now, or that it stands there no
 * more: it is then absent, and counts no longer. The new excerpt says which it replaces.
 *
 * A stance was given to words in their sentence. Where those there now say something else, it is not carried over: a
 * person gives it anew. Claims that were removed ask nobody.
 */
export const settleExcerpt: Command<Input, ExcerptId, SettleExcerptProblem> = {
  name: 'settle-excerpt',
  async run(tx, { excerptId, seenTextId, place, stances }) {
    const excerpt = await tx.get('excerpts', excerptId)
    const source = excerpt && (await tx.get('sources', excerpt.sourceId))
    if (!excerpt || !source) return err({ type: 'excerpt-not-found' })
    if (source.textId !== seenTextId || excerpt.textId === seenTextId) return err({ type: 'changed-meanwhile' })
    const settled =
      place &&
      settledAt(excerpt, await textOf(tx, excerpt.textId, place.before), await textOf(tx, seenTextId, place.now), place)
    const isOtherwise = settled !== null && changesAround(settled, excerpt).length > 0
    if (isOtherwise) {
      const evidence = await tx.where('evidence', 'excerptId', excerptId)
      const claims = await Promise.all(evidence.map(({ claimId }) => tx.get('claims', claimId)))
      if (claims.some(claim => claim && !stances.has(claim.id))) return err({ type: 'stance-not-chosen' })
    }
    const gone = { quoted: excerpt.quoted, anchor: null, check: { outcome: 'absent', differences: [] } } as const
    const { quoted, anchor, check } = settled ?? gone
    const isNews = isOtherwise && settled.sentences !== null
    const id = await moveExcerpt(tx, excerpt, { quoted, anchor, check, textId: seenTextId, isNews }, stances)
    await moveAppearances(tx, new Map([[excerptId, id]]))
    return ok(id)
  },
}

/** The words of a text, as they are kept for it. */
async function textOf(tx: Tx, textId: TextId, { digest, text }: StoredText): Promise<string> {
  if ((await tx.getAny('texts', textId))?.digest !== digest)
    throw new Error('A place is chosen in the texts concerned.')
  return text
}
