import type { CaseFacts } from '../domain/caseFile.ts'
import { type Contested, contestedIn } from '../domain/contested.ts'
import type { Kept } from '../domain/fold.ts'
import type { ClaimId, DossierId } from '../domain/id.ts'
import type { Claim, Dossier, Records } from '../domain/records.ts'
import type { Standard } from '../domain/verdict/standards.ts'
import { standardOf } from '../domain/verdict/thresholds.ts'
import type { Database } from '../store/database.ts'
import { removed, standing } from '../store/live.ts'

/** All that a dossier's case files are joined from. */
export interface StoredCase {
  readonly facts: CaseFacts
  readonly standard: Standard
  /** On what people disagree so that it decides what counts. */
  readonly contested: Contested
}

/** Reads a dossier's case; `null` where there is no such dossier. */
export async function readCase(db: Database, dossierId: DossierId): Promise<StoredCase | null> {
  const dossier = await db.dossiers.get(dossierId)
  if (!dossier || dossier.deletedAt !== null) return null
  const of = { dossierId }
  const [
    claims,
    evidence,
    excerpts,
    acceptances,
    marks,
    sources,
    publishers,
    affiliations,
    dependences,
    exceptions,
    figures,
    roundings,
  ] = await Promise.all([
    db.claims.where(of).toArray(),
    db.evidence.where(of).toArray(),
    db.excerpts.where(of).toArray(),
    db.acceptances.where(of).toArray(),
    db.marks.where(of).toArray(),
    db.sources.where(of).toArray(),
    db.publishers.where(of).toArray(),
    db.affiliations.where(of).toArray(),
    db.dependences.where(of).toArray(),
    db.exceptions.where(of).toArray(),
    db.figures.where(of).toArray(),
    db.roundings.where(of).toArray(),
  ])
  return caseOf(dossier, {
    claims: claims.toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id)),
    evidence,
    excerpts,
    acceptances,
    marks,
    sources,
    publishers,
    affiliations,
    dependences,
    exceptions,
    figures,
    roundings,
  })
}

/**
 * Reads one claim's case; `null` where the claim, or its dossier, is not there.
 *
 * By index: the claim's own evidence, marks, exceptions and settled figures, the excerpts that these and its appearances
 * name, and what was accepted in those. Whole: sources, publishers and the ties between them, for two
 * documents may be one voice through a third that this claim does not use. Of other claims: nothing.
 */
export async function readCaseOf(db: Database, dossierId: DossierId, claimId: ClaimId): Promise<StoredCase | null> {
  const [dossier, claim] = await Promise.all([db.dossiers.get(dossierId), db.claims.get(claimId)])
  if (!dossier || dossier.deletedAt !== null || claim?.dossierId !== dossierId || claim.deletedAt !== null) return null
  const evidence = await db.evidence.where('claimId').equals(claimId).toArray()
  const excerptIds = [...new Set([...evidence.map(({ excerptId }) => excerptId), ...claim.appearances])]
  const [found, acceptances, marks, exceptions, figures, roundings, sources, publishers, affiliations, dependences] =
    await Promise.all([
      db.excerpts.bulkGet(excerptIds),
      db.acceptances.where('excerptId').anyOf(excerptIds).toArray(),
      db.marks.where('claimId').equals(claimId).toArray(),
      db.exceptions.where('claimId').equals(claimId).toArray(),
      db.figures.where('claimId').equals(claimId).toArray(),
      db.roundings.where('claimId').equals(claimId).toArray(),
      db.sources.where('dossierId').equals(dossierId).toArray(),
      db.publishers.where('dossierId').equals(dossierId).toArray(),
      db.affiliations.where('dossierId').equals(dossierId).toArray(),
      db.dependences.where('dossierId').equals(dossierId).toArray(),
    ])
  return caseOf(dossier, {
    claims: [claim],
    evidence,
    excerpts: found.filter(excerpt => excerpt !== undefined),
    acceptances,
    marks,
    sources,
    publishers,
    affiliations,
    dependences,
    exceptions,
    figures,
    roundings,
  })
}

/** The rows that a case is read from, removed ones included. */
type CaseRows = { readonly [T in Exclude<keyof CaseFacts, 'formerExcerpts'>]: readonly Kept<Records[T]>[] }

function caseOf(dossier: Kept<Dossier>, rows: CaseRows): StoredCase {
  const contested = contestedIn({ ...rows, dossiers: [dossier] })
  return {
    facts: {
      claims: standing(rows.claims),
      evidence: standing(rows.evidence),
      excerpts: standing(rows.excerpts),
      formerExcerpts: removed(rows.excerpts),
      acceptances: standing(rows.acceptances),
      marks: standing(rows.marks),
      sources: standing(rows.sources),
      publishers: standing(rows.publishers),
      affiliations: standing(rows.affiliations),
      dependences: standing(rows.dependences),
      exceptions: standing(rows.exceptions),
      figures: standing(rows.figures),
      roundings: standing(rows.roundings),
    },
    standard: standardOf(dossier, contested.heldTo),
    contested,
  }
}

/** Where a claim stands among those of its dossier, counting from 1. */
export interface ClaimPlace {
  readonly number: number
  readonly total: number
}

/**
 * Counts keys of the list's index and reads no claim but the removed ones, which
 * the index holds too: they are few, and `[dossierId+deletedAt]` knows them.
 */
export async function placeOf(db: Database, { dossierId, id, order }: Claim): Promise<ClaimPlace> {
  const byOrder = (from: string, to: string, withTo: boolean) =>
    db.claims.where('[dossierId+order]').between([dossierId, from], [dossierId, to], true, withTo)
  const [before, all, same, removed] = await Promise.all([
    byOrder('', order, false).count(),
    byOrder('', '\uffff', true).count(),
    byOrder(order, order, true).primaryKeys(),
    db.claims.where('[dossierId+deletedAt]').between([dossierId, ''], [dossierId, '\uffff']).toArray(),
  ])
  const isAhead = (other: Pick<Claim, 'id' | 'order'>): boolean =>
    other.order < order || (other.order === order && other.id < id)
  const ahead = before + same.filter(other => other < id).length - removed.filter(isAhead).length
  return { number: ahead + 1, total: all - removed.length }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
