import { caseFilesOf } from '../domain/caseFile.ts'
import { sameJson } from '../domain/canonicalJson.ts'
import { contestedIn, nothingContested } from '../domain/contested.ts'
import type { Kept } from '../domain/fold.ts'
import { grouped } from '../domain/grouped.ts'
import type { ClaimId, DossierId, EntryId, ExcerptId, SourceId } from '../domain/id.ts'
import type { Acceptance, Claim, Evidence, Excerpt, Mark, Rounding, SettledFigure } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import type { Standard } from '../domain/verdict/standards.ts'
import { type HeldTo, standardOf } from '../domain/verdict/thresholds.ts'
import type { Database } from '../store/database.ts'
import { reviewerIn } from '../store/identity.ts'
import { removed, standing } from '../store/live.ts'
import { caseTables } from './caseTables.ts'
import { type ListedClaim, listedClaim } from './listedClaim.ts'
import { movedSources } from './movedSources.ts'
import { groundOf, originTables, type ReadGround, readGround, readTouched, type Touched } from './originGround.ts'

/** What has become of a list of claims. */
export interface ListChange {
  /** Whether `rows` are all there are, and take the place of all before. */
  readonly whole: boolean
  /** Claims that are new or look different, in no order. */
  readonly rows: readonly ListedClaim[]
  /** Claims that stand no longer. */
  readonly gone: readonly ClaimId[]
}

/** A dossier's list of claims, kept up with the store without assessing again what nobody has touched. */
export interface ClaimBook {
  /** Reads and assesses everything. */
  readonly readAll: () => Promise<ListChange>
  /** Reads and assesses what these entries bear on. Call one at a time, after {@link readAll}. */
  readonly take: (added: readonly EntryId[]) => Promise<ListChange>
}

/**
 * Opens the list of a dossier's claims, as it looks to `person` (`Actor.person`).
 *
 * A claim is assessed again when an entry changes the claim, its evidence, their excerpts
 * and acceptances, its marks and figures, or the origin of a source that it uses; another standard is
 * another list.
 */
export function openClaimBook(db: Database, dossierId: DossierId, person: string): ClaimBook {
  const reviewerId = reviewerIn(dossierId, { person })
  /** By claim, what its evidence and appearances are excerpts of, whether that stands or not. */
  let uses = new Map<ClaimId, ReadonlySet<SourceId>>()
  let appearances = new Map<ClaimId, readonly ExcerptId[]>()
  let ground: ReadGround = noGround
  let held: Held | null = null

  async function readAll(): Promise<ListChange> {
    return await db.transaction('r', [...caseTables], readAllNow)
  }

  async function readAllNow(): Promise<ListChange> {
    uses = new Map()
    appearances = new Map()
    held = await readHeld(db, dossierId)
    ground = await readGround(db, dossierId)
    return { whole: true, rows: list(await readRows(db, dossierId)), gone: [] }
  }

  async function take(added: readonly EntryId[]): Promise<ListChange> {
    return await db.transaction('r', [...caseTables, 'entries'], async () => {
      const touched = await touchedBy(db, dossierId, added)
      if (touched.has('dossiers') && !sameJson(await readHeld(db, dossierId), held)) return await readAllNow()
      const moved = await movedNow(touched)
      const ids = new Set(await claimsTouched(db, touched))
      for (const [id, sources] of uses) if (meet(sources, moved.sources)) ids.add(id)
      for (const id of moved.claims) ids.add(id)
      const excerptIds = new Set(touched.get('excerpts'))
      for (const [id, own] of appearances) if (own.some(excerpt => excerptIds.has(excerpt))) ids.add(id)
      if (ids.size > MOST_AT_ONCE) return await readAllNow()
      const rows = list(await readClaims(db, dossierId, [...ids]))
      const there = new Set(rows.map(({ claim }) => claim.id))
      const gone = [...ids].filter(id => !there.has(id))
      for (const id of gone) forget(id)
      return { whole: false, rows, gone }
    })
  }

  async function movedNow(touched: Touched): Promise<{ sources: ReadonlySet<SourceId>; claims: readonly ClaimId[] }> {
    if (!originTables.some(table => touched.has(table))) return { sources: new Set(), claims: [] }
    const before = ground
    ground = await readTouched(db, dossierId, before, touched)
    return movedSources(before, ground, touched)
  }

  function list(rows: Rows): readonly ListedClaim[] {
    if (held === null) return []
    const evidence = grouped(rows.evidence, item => item.claimId)
    const marks = grouped(rows.marks, mark => mark.claimId)
    const figures = grouped([...rows.figures, ...rows.roundings], one => one.claimId)
    const excerpts = new Map(rows.excerpts.map(excerpt => [excerpt.id, excerpt]))
    const own = contestedIn({
      claims: rows.claims,
      evidence: rows.evidence,
      excerpts: rows.excerpts,
      figures: rows.figures,
      roundings: rows.roundings,
    })
    const files = caseFilesOf(
      {
        ...ground.facts,
        claims: standing(rows.claims),
        evidence: standing(rows.evidence),
        excerpts: standing(rows.excerpts),
        formerExcerpts: removed(rows.excerpts),
        acceptances: standing(rows.acceptances),
        marks: standing(rows.marks),
        figures: standing(rows.figures),
        roundings: standing(rows.roundings),
      },
      held.standard,
      {
        ...ground.contested,
        stances: own.stances,
        uses: own.uses,
        claimants: own.claimants,
        claimKinds: own.claimKinds,
        speakers: own.speakers,
        heldTo: held.contested,
        figures: own.figures,
        roundings: own.roundings,
      },
      ground.origins,
    )
    return rows.claims.flatMap(claim => {
      const file = files.get(claim.id)
      if (!file) return []
      const itsEvidence = evidence.get(claim.id) ?? []
      const own = {
        claim,
        evidence: itsEvidence,
        excerpts: [...new Set(itsEvidence.filter(isThere).flatMap(({ excerptId }) => excerpts.get(excerptId) ?? []))],
        marks: marks.get(claim.id) ?? [],
        figures: figures.get(claim.id) ?? [],
        contested: ground.contested,
      }
      const excerptIds = [...own.evidence.map(({ excerptId }) => excerptId), ...claim.appearances]
      uses.set(claim.id, new Set(excerptIds.flatMap(id => excerpts.get(id)?.sourceId ?? [])))
      if (claim.appearances.length > 0) appearances.set(claim.id, claim.appearances)
      else appearances.delete(claim.id)
      return [listedClaim(file, own, reviewerId)]
    })
  }

  function forget(id: ClaimId): void {
    uses.delete(id)
    appearances.delete(id)
  }

  return { readAll, take }
}

/** Above this many claims, reading all of the tables is quicker than reading them claim by claim. */
const MOST_AT_ONCE = 2_000

const noGround: ReadGround = {
  ...groundOf({ sources: [], publishers: [], affiliations: [], dependences: [], exceptions: [] }, nothingContested),
  rows: {
    sources: new Map(),
    publishers: new Map(),
    affiliations: new Map(),
    dependences: new Map(),
    exceptions: new Map(),
  },
}

interface Rows {
  readonly claims: readonly Kept<Claim>[]
  readonly evidence: readonly Kept<Evidence>[]
  readonly excerpts: readonly Kept<Excerpt>[]
  readonly acceptances: readonly Kept<Acceptance>[]
  readonly marks: readonly Kept<Mark>[]
  readonly figures: readonly Kept<SettledFigure>[]
  readonly roundings: readonly Kept<Rounding>[]
}

async function touchedBy(db: Database, dossierId: DossierId, added: readonly EntryId[]): Promise<Touched> {
  const entries = (await db.entries.bulkGet([...added])).flatMap(entry => (entry?.dossierId === dossierId ? entry : []))
  const changes = entries.flatMap(entry => entry.changes)
  return new Map(
    [...grouped(changes, ({ table }) => table)].map(([table, own]) => [table, [...new Set(own.map(idOf))]]),
  )
}

/** What a dossier is held to. */
interface Held {
  readonly standard: Standard
  /** All that people say it is, where they disagree. */
  readonly contested: readonly HeldTo[]
}

/** `null` where the dossier is not there or removed. */
async function readHeld(db: Database, dossierId: DossierId): Promise<Held | null> {
  const dossier = await db.dossiers.get(dossierId)
  if (!dossier || dossier.deletedAt !== null) return null
  const { heldTo } = contestedIn({ dossiers: [dossier] })
  return { standard: standardOf(dossier, heldTo), contested: heldTo }
}

async function readRows(db: Database, dossierId: DossierId): Promise<Rows> {
  const of = { dossierId }
  const [claims, evidence, excerpts, acceptances, marks, figures, roundings] = await Promise.all([
    db.claims.where(of).toArray(),
    db.evidence.where(of).toArray(),
    db.excerpts.where(of).toArray(),
    db.acceptances.where(of).toArray(),
    db.marks.where(of).toArray(),
    db.figures.where(of).toArray(),
    db.roundings.where(of).toArray(),
  ])
  return { claims, evidence, excerpts, acceptances, marks, figures, roundings }
}

/** The claims that hang on touched records. Removed ones are followed too: removing touches. */
async function claimsTouched(db: Database, touched: Touched): Promise<readonly ClaimId[]> {
  const ids = <T extends string>(table: string): T[] => [...(touched.get(table) ?? [])] as T[]
  const [evidence, marks, acceptances, figures, roundings] = await Promise.all([
    db.evidence.bulkGet(ids('evidence')),
    db.marks.bulkGet(ids('marks')),
    db.acceptances.bulkGet(ids('acceptances')),
    db.figures.bulkGet(ids('figures')),
    db.roundings.bulkGet(ids('roundings')),
  ])
  const excerptIds = [...ids<ExcerptId>('excerpts'), ...acceptances.flatMap(one => one?.excerptId ?? [])]
  const held = await db.evidence.where('excerptId').anyOf(excerptIds).toArray()
  return [
    ...ids<ClaimId>('claims'),
    ...[...evidence, ...marks, ...figures, ...roundings, ...held].flatMap(one => one?.claimId ?? []),
  ]
}

async function readClaims(db: Database, dossierId: DossierId, claimIds: readonly ClaimId[]): Promise<Rows> {
  const [found, evidence, marks, figures, roundings] = await Promise.all([
    db.claims.bulkGet([...claimIds]),
    db.evidence.where('claimId').anyOf(claimIds).toArray(),
    db.marks.where('claimId').anyOf(claimIds).toArray(),
    db.figures.where('claimId').anyOf(claimIds).toArray(),
    db.roundings.where('claimId').anyOf(claimIds).toArray(),
  ])
  const claims = found.flatMap(claim => (claim?.dossierId === dossierId ? claim : []))
  const excerptIds = [
    ...new Set([...evidence.map(({ excerptId }) => excerptId), ...claims.flatMap(({ appearances }) => appearances)]),
  ]
  const [excerpts, acceptances] = await Promise.all([
    db.excerpts.bulkGet(excerptIds),
    db.acceptances.where('excerptId').anyOf(excerptIds).toArray(),
  ])
  return {
    claims,
    evidence,
    excerpts: excerpts.flatMap(excerpt => excerpt ?? []),
    acceptances,
    marks,
    figures,
    roundings,
  }
}

function isThere({ deletedAt }: { readonly deletedAt: unknown }): boolean {
  return deletedAt === null
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (b.size === 0) return false
  for (const one of a) if (b.has(one)) return true
  return false
}
