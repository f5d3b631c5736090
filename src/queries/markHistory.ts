import { sameJson } from '../domain/canonicalJson.ts'
import type { ClaimId, DossierId, MarkId, ReviewerId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import type { Instant, Verdict } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import type { Database } from '../store/database.ts'
import type { StoredQuery } from '../store/live.ts'

/** What one act made of somebody's mark on a claim. */
export interface MarkStep {
  readonly entry: Entry['id']
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  readonly at: Instant
  /** The verdict from then on; `null`: the mark was taken off. */
  readonly verdict: Verdict | null
  readonly rationale: string
  /** Whether it came about by taking another act back. */
  readonly isUndo: boolean
}

/** Every mark that was ever made on a claim, by whomever, the latest first; read from the ledger, which overwrites nothing. */
export const markHistory: StoredQuery<[DossierId, ClaimId], readonly MarkStep[]> = {
  name: 'mark-history',
  tables: ['marks', 'acts', 'entries', 'reviewers'],
  async read(db, dossierId, claimId) {
    const marks = await db.marks.where('claimId').equals(claimId).toArray()
    const own = marks.filter(mark => mark.dossierId === dossierId)
    const reviewers = await db.reviewers.bulkGet(own.map(({ reviewerId }) => reviewerId))
    const names = new Map(reviewers.flatMap(reviewer => (reviewer ? [[reviewer.id, reviewer.name] as const] : [])))
    const steps = await Promise.all(own.map(({ id, reviewerId }) => stepsOf(db, id, reviewerId, names)))
    return steps.flat().toSorted((a, b) => (a.at < b.at ? 1 : -1))
  },
}

async function stepsOf(
  db: Database,
  id: MarkId,
  reviewerId: ReviewerId,
  names: ReadonlyMap<ReviewerId, string>,
): Promise<MarkStep[]> {
  const batches = await db.acts.where('records').equals(id).primaryKeys()
  const entries = await db.entries.where('batch').anyOf(batches).toArray()
  const steps: MarkStep[] = []
  let now: State = unmarked
  for (const entry of entries.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const next = after(now, entry, id)
    if (sameJson(next, now)) continue
    now = next
    steps.push({
      entry: entry.id,
      reviewer: names.get(reviewerId) ?? '',
      at: entry.at,
      verdict: next.deletedAt === null ? next.verdict : null,
      rationale: next.deletedAt === null ? next.rationale : '',
      isUndo: entry.undoes !== null,
    })
  }
  return steps
}

interface State {
  readonly verdict: Verdict | null
  readonly rationale: string
  readonly markedAt: string | null
  readonly deletedAt: string | null
}

const unmarked: State = { verdict: null, rationale: '', markedAt: null, deletedAt: null }

/** What the entry leaves of the mark. Only its reviewer's device writes a mark, so its entries follow one another. */
function after(state: State, { changes }: Entry, id: MarkId): State {
  return changes.reduce<State>((now, change) => {
    if (change.table !== 'marks' || idOf(change) !== id) return now
    const set = change.type === 'add' ? change.record : { [change.field]: change.value }
    const fields = Object.entries(set).filter(([field]) => field in unmarked)
    return { ...now, ...Object.fromEntries(fields) }
  }, state)
}
