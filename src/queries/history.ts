import { type ActKind, type ActRow, commandsByKind } from '../domain/acts.ts'
import type { BatchId, ClaimId, DossierId, ReviewerId, SourceId } from '../domain/id.ts'
import type { Reviewer } from '../domain/records.ts'
import { tableNames } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing, type StoredQuery } from '../store/live.ts'
import { type ActAbout, readAbout } from './actAbout.ts'
import { readNamed, refsTo } from './recordNames.ts'

/** Which acts are looked at; `null`: all. */
export interface HistoryFilter {
  readonly by: ReviewerId | null
  readonly kind: ActKind | null
  /** Acts that changed this record, or what hangs on it: a claim's evidence and marks, a source's excerpts and ties. */
  readonly record: string | null
}

/** Where a page ends: the act that the next page goes on after. */
export interface HistoryCursor {
  readonly at: string
  readonly id: BatchId
}

export interface HistoryPage {
  /** Latest first. */
  readonly items: readonly ActLine[]
  /** `null` where there is nothing earlier. */
  readonly next: HistoryCursor | null
}

/** One act with what its sentence says. */
export interface ActLine {
  readonly act: ActRow
  /** Empty where the person has given no name. */
  readonly person: string
  readonly about: ActAbout
  /** The act that has taken this one back; `null` while it stands. */
  readonly takenBackBy: BatchId | null
}

const PAGE_LENGTH = 60

/** A page of the history by index, latest first: no entry and no act beyond it is read. */
export const historyPage: StoredQuery<[DossierId, HistoryFilter, HistoryCursor | null], HistoryPage> = {
  name: 'history-page',
  tables: [...tableNames, 'acts', 'entries'],
  async read(db, dossierId, filter, cursor) {
    const acts = await actsAfter(db, dossierId, filter, cursor)
    const page = acts.slice(0, PAGE_LENGTH)
    const about = await readAbout(db, page)
    const undone = await takenBack(db, page)
    const people = new Map((await db.reviewers.where({ dossierId }).toArray()).map(({ id, name }) => [id, name]))
    const last = page.at(-1)
    return {
      items: page.map(act => ({
        act,
        person: people.get(act.by) ?? '',
        about: about(act),
        takenBackBy: undone.get(act.id) ?? null,
      })),
      next: last && acts.length > PAGE_LENGTH ? { at: last.at, id: last.id } : null,
    }
  },
}

/** The words of a record that the history is filtered by; `null` where it is not here. */
export const recordWords: StoredQuery<[DossierId, string], string | null> = {
  name: 'record-words',
  tables: tableNames,
  async read(db, dossierId, id) {
    const named = await readNamed(db, refsTo([id]))
    return named.record(id)?.['dossierId'] === dossierId ? (named.names(id)[0] ?? null) : null
  },
}

/** The people who have worked on a dossier. */
export const historyPeople: StoredQuery<[DossierId], readonly Reviewer[]> = {
  name: 'history-people',
  tables: ['reviewers'],
  read: async (db, dossierId) => standing(await db.reviewers.where({ dossierId }).toArray()),
}

/** At most one more than a page, latest first. */
async function actsAfter(
  db: Database,
  dossierId: DossierId,
  { by, kind, record }: HistoryFilter,
  cursor: HistoryCursor | null,
): Promise<ActRow[]> {
  const commands: readonly string[] | null = kind && commandsByKind[kind]
  if (record !== null) {
    const acts = await db.acts
      .where('records')
      .anyOf(await hangingOn(db, dossierId, record))
      .distinct()
      .toArray()
    const wanted = acts.filter(
      act =>
        act.dossierId === dossierId &&
        (by === null || act.by === by) &&
        (commands === null || commands.includes(act.command)) &&
        (cursor === null || isLater(cursor, act)),
    )
    return wanted.toSorted(latestFirst).slice(0, PAGE_LENGTH + 1)
  }
  const pages: ActRow[] = []
  for (const command of commands ?? [null]) pages.push(...(await pageOf(db, dossierId, by, command, cursor)))
  return pages.toSorted(latestFirst).slice(0, PAGE_LENGTH + 1)
}

async function pageOf(
  db: Database,
  dossierId: DossierId,
  by: ReviewerId | null,
  command: string | null,
  cursor: HistoryCursor | null,
): Promise<ActRow[]> {
  const fields = ['dossierId', ...(by === null ? [] : ['by']), ...(command === null ? [] : ['command'])]
  const values = [dossierId, ...(by === null ? [] : [by]), ...(command === null ? [] : [command])]
  return await db.acts
    .where(`[${fields.join('+')}+at+id]`)
    .between([...values], [...values, ...(cursor ? [cursor.at, cursor.id] : ['\uffff'])], true, false)
    .reverse()
    .limit(PAGE_LENGTH + 1)
    .toArray()
}

/** A record's id with the ids of what hangs on it. */
async function hangingOn(db: Database, dossierId: DossierId, id: string): Promise<string[]> {
  const ties = await db.dependences.where({ dossierId }).toArray()
  if (id.startsWith('claim:')) {
    const claimId = id as ClaimId
    const held = [
      ...(await db.evidence.where({ claimId }).primaryKeys()),
      ...(await db.marks.where({ claimId }).primaryKeys()),
      ...(await db.exceptions.where({ claimId }).primaryKeys()),
      ...(await db.asides.where({ claimId }).primaryKeys()),
      ...(await db.figures.where({ claimId }).primaryKeys()),
      ...(await db.roundings.where({ claimId }).primaryKeys()),
    ]
    return [id, ...held, ...ties.filter(tie => tie.claimId === claimId).map(tie => tie.id)]
  }
  if (id.startsWith('source:')) {
    const sourceId = id as SourceId
    const excerpts = await db.excerpts.where({ sourceId }).primaryKeys()
    const accepted = await db.acceptances.where('excerptId').anyOf(excerpts).primaryKeys()
    const evidence = await db.evidence.where('excerptId').anyOf(excerpts).primaryKeys()
    const own = ties.filter(tie => tie.sourceIds.includes(sourceId)).map(tie => tie.id)
    return [id, ...excerpts, ...accepted, ...evidence, ...own]
  }
  return [id]
}

/** Which of the acts are taken back now, by what. An undo that was itself taken back undoes nothing. */
export async function takenBack(db: Database, acts: readonly ActRow[]): Promise<ReadonlyMap<BatchId, BatchId>> {
  const undosOf = await undosFrom(db, acts)
  const onTheWay = new Set<BatchId>()
  /** The acts of a hostile package may say that they take one another back: what leads back to itself takes back nothing. */
  function undoOf(id: BatchId): BatchId | undefined {
    onTheWay.add(id)
    const undo = undosOf.get(id)?.findLast(other => !onTheWay.has(other) && undoOf(other) === undefined)
    onTheWay.delete(id)
    return undo
  }
  return new Map(
    acts.flatMap(({ id }) => {
      const undo = undoOf(id)
      return undo ? [[id, undo] as const] : []
    }),
  )
}

/** By act, what takes it back; of those too, and so on. */
async function undosFrom(
  db: Database,
  acts: readonly ActRow[],
): Promise<ReadonlyMap<BatchId | null, readonly BatchId[]>> {
  const undosOf = new Map<BatchId | null, BatchId[]>()
  for (let asked = acts.map(act => act.id); asked.length > 0;) {
    for (const id of asked) undosOf.set(id, [])
    const undos = await db.acts.where('undoes').anyOf(asked).toArray()
    for (const { id, undoes } of undos) undosOf.get(undoes)?.push(id)
    asked = undos.map(({ id }) => id).filter(id => !undosOf.has(id))
  }
  return undosOf
}

function latestFirst(a: HistoryCursor, b: HistoryCursor): number {
  return isLater(a, b) ? -1 : 1
}

function isLater(a: HistoryCursor, b: HistoryCursor): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id)
}
