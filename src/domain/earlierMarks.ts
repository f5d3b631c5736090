import { grouped } from './grouped.ts'
import type { ClaimId, ReviewerId } from './id.ts'
import type { Change, Entry, LooseRecord } from './ledger.ts'
import type { Instant, Mark, Verdict } from './records.ts'
import { idOf } from './undo.ts'

/** A verdict that a reviewer once signed and that stands no more: they marked again, or took the mark off. */
export interface EarlierMark {
  readonly claimId: ClaimId
  readonly reviewerId: ReviewerId
  readonly verdict: Verdict
  readonly rationale: string
  readonly markedAt: Instant
}

/** Every mark that was signed and stands no more, by claim, the earliest first. `standing`: the marks that do. */
export function earlierMarks(
  entries: readonly Entry[],
  standing: readonly Mark[],
): ReadonlyMap<ClaimId, readonly EarlierMark[]> {
  const inTime = entries.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.number < b.number) ? -1 : 1))
  const records = new Map<string, LooseRecord>()
  const signed = new Map<string, EarlierMark>()
  for (const { changes } of inTime) {
    const ofMarks = changes.filter(change => change.table === 'marks')
    for (const [id, own] of grouped(ofMarks, idOf)) {
      const record = own.reduce(changed, records.get(id))
      if (!record) continue
      records.set(id, record)
      if (record['deletedAt'] === null) signed.set(signatureOf(record as unknown as EarlierMark), markIn(record))
    }
  }
  for (const mark of standing) signed.delete(signatureOf(mark))
  return grouped([...signed.values()], mark => mark.claimId)
}

function changed(record: LooseRecord | undefined, change: Change): LooseRecord | undefined {
  if (change.type === 'add') return { ...record, ...change.record }
  return record && { ...record, [change.field]: change.value }
}

/** Undo brings back a mark that was signed before: it is the same signature. */
function signatureOf({ claimId, reviewerId, verdict, rationale, markedAt }: EarlierMark): string {
  return JSON.stringify([claimId, reviewerId, verdict, rationale, markedAt])
}

function markIn(record: LooseRecord): EarlierMark {
  const { claimId, reviewerId, verdict, rationale, markedAt } = record as unknown as Mark
  return { claimId, reviewerId, verdict, rationale, markedAt }
}
