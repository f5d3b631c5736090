import type { Row } from '../domain/fold.ts'
import type { AlreadyHere } from '../formats/packageQuotes.ts'
import type { Database } from '../store/database.ts'
import { waitingRows } from '../store/foldEntries.ts'
import { readStoredText } from './storedText.ts'

/** What a package of a dossier is held against in a store. */
export function alreadyHere(db: Database): AlreadyHere {
  return {
    async entries(ids) {
      return new Set(
        await db.entries
          .where('id')
          .anyOf([...ids])
          .primaryKeys(),
      )
    },
    async rows(table, dossierId, ids) {
      const found = (await db.table(table).bulkGet([...ids])) as (Row | undefined)[]
      const born = found.filter(row => row !== undefined)
      return [...(await waitingRows(db, table, dossierId, ids)), ...born]
    },
    text: digest => readStoredText(db.name, digest).catch(() => null),
  }
}
