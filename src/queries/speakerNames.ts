import type { DossierId, ExcerptId } from '../domain/id.ts'
import type { NamesTold } from '../domain/names/variantsAmong.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** Who speaks in a dossier. */
export interface SpeakerNames {
  /** Speakers, those who report them, and claimants, each once, in the order of their names. */
  readonly names: readonly string[]
  /** Two names of which a person has said whether they are one, or that they are not to be asked about. */
  readonly told: readonly NamesTold[]
}

/** The names that a speaker may be offered, but for those that one excerpt alone has: the one that is being written. */
export const speakerNames: StoredQuery<[DossierId, ExcerptId | null], SpeakerNames> = {
  name: 'speaker-names',
  tables: ['excerpts', 'claims', 'asides'],
  async read(db, dossierId, exceptId) {
    const of = { dossierId }
    const excerpts = standing(await db.excerpts.where(of).toArray()).filter(({ id }) => id !== exceptId)
    const claims = standing(await db.claims.where(of).toArray())
    const asides = standing(await db.asides.where(of).toArray())
    const names = [
      ...excerpts.flatMap(({ speaker, through }) => [speaker ?? '', ...through]),
      ...claims.map(({ claimant }) => claimant ?? ''),
    ]
    const { compare } = new Intl.Collator()
    return {
      names: [...new Set(names.map(name => name.trim()).filter(name => name !== ''))].toSorted(compare),
      told: asides.flatMap(({ claimId, kind, words: [a, b] }): NamesTold[] =>
        claimId === null && (kind === 'name' || kind === 'term') && a !== undefined && b !== undefined ? [[a, b]] : [],
      ),
    }
  },
}
