import type { Row } from '../domain/fold.ts'
import { grouped } from '../domain/grouped.ts'
import type { ReviewerId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import type { Instant } from '../domain/records.ts'
import { schemaVersion } from '../domain/upgrades/index.ts'
import { foldedRows } from './packageRows.ts'

/** What a package holds, for a person to look at before taking it in. */
export interface PackageInside {
  /** Records that stand, by what they are. */
  readonly counts: Readonly<Record<InsideTable, number>>
  /** Everybody who has done something in it, the busiest first. */
  readonly people: readonly PersonInside[]
  /** Of its first and its last act; `null` where there is none. */
  readonly from: Instant | null
  readonly to: Instant | null
  /** Entries of a later version: kept, and shown once the program knows them. */
  readonly newer: number
}

interface PersonInside {
  readonly id: ReviewerId
  /** Empty where they gave none. */
  readonly name: string
  readonly acts: number
}

const insideTables = ['claims', 'sources', 'evidence', 'marks'] as const
type InsideTable = (typeof insideTables)[number]

/** Folds entries in memory, as the store would, and counts. */
export function insideOf(entries: readonly Entry[]): PackageInside {
  const rows = foldedRows(entries)
  const standing = [...rows].filter(([, row]) => row.$.born && row['deletedAt'] === null)
  const counts = (table: InsideTable): number => standing.filter(([key]) => key.startsWith(`${table} `)).length
  const moments = entries.map(entry => entry.at).toSorted()
  return {
    counts: {
      claims: counts('claims'),
      sources: counts('sources'),
      evidence: counts('evidence'),
      marks: counts('marks'),
    },
    people: peopleOf(entries, rows),
    from: moments[0] ?? null,
    to: moments.at(-1) ?? null,
    newer: entries.filter(entry => entry.schema > schemaVersion).length,
  }
}

function peopleOf(entries: readonly Entry[], rows: ReadonlyMap<string, Row>): PersonInside[] {
  return [...grouped(entries, entry => entry.by)]
    .map(([id, own]) => {
      const name = rows.get(`reviewers ${id}`)?.['name']
      const acts = new Set(own.map(entry => entry.batch)).size
      return { id, name: typeof name === 'string' ? name : '', acts }
    })
    .toSorted((a, b) => b.acts - a.acts || (a.id < b.id ? -1 : 1))
}
