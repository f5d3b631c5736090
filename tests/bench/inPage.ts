import { editEvidence } from '../../src/commands/editEvidence.ts'
import { caseFilesOf } from '../../src/domain/caseFile.ts'
import type { ClaimId, DossierId, SessionId } from '../../src/domain/id.ts'
import type { Instant, Stance } from '../../src/domain/records.ts'
import { assess } from '../../src/domain/verdict/assess.ts'
import { isStale } from '../../src/domain/verdict/basis.ts'
import { standards } from '../../src/domain/verdict/standards.ts'
import { readCase } from '../../src/queries/caseFacts.ts'
import { caseTables } from '../../src/queries/caseTables.ts'
import { claimDesk } from '../../src/queries/claimDesk.ts'
import { claimList } from '../../src/queries/claimList.ts'
import type { Database } from '../../src/store/database.ts'
import { openClaimBook } from '../../src/queries/claimBook.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { storedOptions } from '../../src/store/live.ts'
import { runCommand } from '../../src/store/run.ts'
import { watchEntries } from '../../src/store/watchEntries.ts'
import { large, largeDossier, largeDossierId, rowsOf } from './largeDossier.ts'

// What the measurement does inside the page, with the app's own store.

const store: Promise<Store> = openStore({
  name: 'touchstone',
  session: 'session:bench' as SessionId,
  onSuperseded: () => undefined,
})

/** Fills the store, once, with rows and no ledger: taking in a hundred thousand records is not what is measured. */
export async function fill(): Promise<DossierId> {
  const { db } = await store
  if (await db.dossiers.get(largeDossierId)) return largeDossierId
  for (const [table, rows] of rowsOf(largeDossier(large))) await db.table(table).bulkAdd([...rows])
  return largeDossierId
}

/** Milliseconds to read and assess all claims: what the plain way does after every commit. */
export async function timePlain(): Promise<number> {
  const { db, actor } = await store
  return await timed(async () => {
    await storedOptions(db, claimList, largeDossierId, actor.person).queryFn()
  })
}

/** Milliseconds to read the desk of one claim after another, each from another part of the list. */
export async function timeDesk(times: number): Promise<readonly number[]> {
  const { db, actor } = await store
  const ids = await someClaims(times)
  const taken: number[] = []
  for (const id of ids) {
    taken.push(await timed(() => storedOptions(db, claimDesk, largeDossierId, id, actor.person).queryFn()))
  }
  return taken
}

/** The same from the whole dossier's records: what a desk costs that reads more than bears on its claim. */
export async function timeWholeDesk(times: number): Promise<readonly number[]> {
  const { db } = await store
  const taken: number[] = []
  for (const id of await someClaims(times)) taken.push(await timed(() => assessFromAll(db, id)))
  return taken
}

async function someClaims(times: number): Promise<readonly ClaimId[]> {
  const { db } = await store
  const ids = await db.claims.where('dossierId').equals(largeDossierId).primaryKeys()
  return Array.from({ length: times }, (_, at) => ids[Math.floor(((at + 0.5) * ids.length) / times)]!)
}

async function assessFromAll(db: Database, id: ClaimId): Promise<void> {
  const stored = await db.transaction('r', [...caseTables], async () => await readCase(db, largeDossierId))
  const claims = stored!.facts.claims.filter(claim => claim.id === id)
  assess(caseFilesOf({ ...stored!.facts, claims }, stored!.standard, stored!.contested).get(id)!)
}

/** Milliseconds to assess all claims, with everything read before. */
export async function timeAssessing(): Promise<number> {
  const { claims, evidence, excerpts, acceptances, marks, ...ground } = largeDossier(large)
  const facts = { ...ground, claims, evidence, excerpts, acceptances, marks }
  return await timed(async () => {
    for (const file of caseFilesOf(facts, standards.newsroom).values()) {
      const assessment = assess(file)
      for (const mark of file.marks) isStale(mark, file, assessment)
    }
  })
}

/** Milliseconds from a turned stance, committed, to the book's answer. */
export async function timeKept(times: number): Promise<readonly number[]> {
  const { db, actor } = await store
  const book = openClaimBook(db, largeDossierId, actor.person)
  await book.readAll()
  const taken: number[] = []
  const stop = watchEntries(db, ids => void timed(() => book.take(ids ?? [])).then(ms => taken.push(ms)))
  for (let at = 0; at < times; at += 1) await turnStance(at)
  while (taken.length < times) await new Promise(resolve => setTimeout(resolve, 10))
  stop()
  return taken
}

/** Turns the stance of the first piece of evidence of a claim that has some, another for each `at` from 0; gives the claim's id. */
export async function turnStance(at: number): Promise<ClaimId> {
  const { db, actor } = await store
  const claims = await db.claims
    .where('[dossierId+order]')
    .between([largeDossierId, ''], [largeDossierId, '\uffff'])
    .offset(at * 7 + 1)
    .limit(1)
    .toArray()
  const evidence = await db.evidence.where('claimId').equals(claims[0]!.id).first()
  const stance: Stance = evidence!.stance === 'supports' ? 'conflicts' : 'supports'
  const act = { db, actor, dossierId: largeDossierId, now: new Date().toISOString() as Instant }
  const turned = await runCommand(act, editEvidence, { evidenceId: evidence!.id, fields: { stance } })
  if (!turned.ok) throw new Error(`The stance was turned: ${turned.error.type}`)
  return claims[0]!.id
}

/** Milliseconds from the commit of a turned stance to the row that shows it: the second of the list. */
export async function timeOnScreen(): Promise<number> {
  const rowText = (): string => document.querySelector('[data-row][data-index="1"]')?.textContent ?? ''
  const before = rowText()
  const shown = new Promise<number>(resolve => {
    const observer = new MutationObserver(() => {
      if (rowText() === before) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now()))
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await turnStance(0)
  const committed = performance.now()
  return (await shown) - committed
}

const keys: number[] = []

/** Begins to note how long each key press takes until it is on screen. */
export function watchKeys(): void {
  new PerformanceObserver(list => {
    for (const { name, duration } of list.getEntries()) if (name === 'keypress') keys.push(duration)
  }).observe({ type: 'event', durationThreshold: 0 } as PerformanceObserverInit)
}

/** Milliseconds of each key press noted; the browser tells none below 16. */
export function keyTimes(): readonly number[] {
  return keys
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
