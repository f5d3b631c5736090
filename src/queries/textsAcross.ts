import { grouped } from '../domain/grouped.ts'
import type { SaidOf } from '../domain/discrepancies/speechBook.ts'
import type { DossierId, SourceId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A source as its text is looked through for names and speakers. */
export interface TextAcross {
  readonly id: SourceId
  readonly title: string
  /** Of its present text. */
  readonly digest: Digest
  readonly language: string | null
  readonly authors: readonly string[]
  /** Who speaks where, as people have said. */
  readonly said: readonly SaidOf[]
}

/** All of a dossier's sources, and the names on its sheets. */
export interface TextsAcross {
  readonly sources: readonly TextAcross[]
  /** Speakers, authors, publishers and claimants. */
  readonly known: readonly string[]
}

export const textsAcross: StoredQuery<[DossierId], TextsAcross> = {
  name: 'texts-across',
  tables: ['sources', 'texts', 'publishers', 'excerpts', 'claims'],
  async read(db, dossierId) {
    const of = { dossierId }
    const texts = new Map(standing(await db.texts.where(of).toArray()).map(({ id, digest }) => [id, digest]))
    const excerpts = standing(await db.excerpts.where(of).toArray())
    const bySource = grouped(excerpts, ({ sourceId }) => sourceId)
    const sources = standing(await db.sources.where(of).toArray()).filter(({ role }) => role === 'source')
    const publishers = standing(await db.publishers.where(of).toArray())
    const claims = standing(await db.claims.where(of).toArray())
    const names = [
      ...excerpts.flatMap(({ speaker, through }) => [speaker, ...through]),
      ...sources.flatMap(({ authors }) => authors),
      ...publishers.map(({ name }) => name),
      ...claims.map(({ claimant }) => claimant),
    ]
    return {
      known: [...new Set(names.flatMap(name => (name === null || name.trim() === '' ? [] : [name])))].toSorted(),
      sources: sources.flatMap(({ id, title, textId, language, authors }): TextAcross[] => {
        const digest = texts.get(textId)
        const said = (bySource.get(id) ?? []).flatMap(({ textId: own, anchor, speaker }) =>
          own === textId && anchor && speaker !== null ? [{ ...anchor.span, speaker }] : [],
        )
        return digest === undefined ? [] : [{ id, title, digest, language, authors, said }]
      }),
    }
  },
}
