import type { CaseFacts } from '../domain/caseFile.ts'
import { contestedFields } from '../domain/fold.ts'
import type { DossierId, EvidenceId } from '../domain/id.ts'
import type { Records, TableName } from '../domain/records.ts'
import { type Standard, standards } from '../domain/verdict/standards.ts'
import type { Database } from '../store/database.ts'
import { standing } from '../store/live.ts'

/** All that a dossier's case files are joined from. */
export interface StoredCase {
  readonly facts: CaseFacts
  readonly standard: Standard
  /** Evidence on whose stance people disagree. */
  readonly contested: ReadonlySet<EvidenceId>
}

/** The tables that {@link readCase} reads. */
export const caseTables = [
  'dossiers',
  'claims',
  'evidence',
  'excerpts',
  'acceptances',
  'marks',
  'sources',
  'publishers',
  'affiliations',
  'dependences',
  'exceptions',
] as const satisfies readonly TableName[]

/** Reads a dossier's case; `null` where there is no such dossier. */
export async function readCase(db: Database, dossierId: DossierId): Promise<StoredCase | null> {
  const dossier = await db.dossiers.get(dossierId)
  if (!dossier || dossier.deletedAt !== null) return null
  const evidence = await db.evidence.where('dossierId').equals(dossierId).toArray()
  const all = async <T extends TableName>(table: T): Promise<Records[T][]> =>
    standing((await db.table(table).where('dossierId').equals(dossierId).toArray()) as Records[T][]) as Records[T][]
  const [claims, excerpts, acceptances, marks, sources, publishers, affiliations, dependences, exceptions] =
    await Promise.all([
      all('claims'),
      all('excerpts'),
      all('acceptances'),
      all('marks'),
      all('sources'),
      all('publishers'),
      all('affiliations'),
      all('dependences'),
      all('exceptions'),
    ])
  return {
    facts: {
      claims: claims.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id)),
      evidence: standing(evidence),
      excerpts,
      acceptances,
      marks,
      sources,
      publishers,
      affiliations,
      dependences,
      exceptions,
    },
    standard: standards[dossier.standard],
    contested: new Set(evidence.filter(row => contestedFields(row).includes('stance')).map(row => row.id)),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
