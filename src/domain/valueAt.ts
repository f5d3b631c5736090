import type { Json } from './canonicalJson.ts'
import { headsOf, type Row } from './fold.ts'
import type { EntryId } from './id.ts'
import type { Change, Entry } from './ledger.ts'
import type { Instant } from './records.ts'
import { idOf, type Lookup, valueBefore } from './undo.ts'

/** Finds entries of the ledger. */
export type EntryLookup = Pick<Lookup, 'entry'>

/** The last to set a field of a row; `null` where nobody has. */
export function lastSet(row: Row, field: string): { readonly entry: EntryId; readonly at: Instant } | null {
  return headsOf(row, field).at(-1) ?? null
}

/** What a field was at a time; `undefined` where the record was not there yet, or an entry is not here that would tell. */
export function valueAt(row: Row, field: string, at: Instant, lookup: EntryLookup): Json | undefined {
  const head = headsOf(row, field).at(-1)
  if (!head || head.at <= at) return head?.value
  const passed = new Set<EntryId>()
  for (let entry = lookup.entry(head.entry); entry && !passed.has(entry.id);) {
    passed.add(entry.id)
    const change = changeOf(entry, row.id, field)
    if (change?.type !== 'set') return undefined
    const before = latestOf(change.replaces, lookup)
    if (!before || before.at <= at) return valueBefore(change, lookup)
    entry = before
  }
  return undefined
}

function changeOf({ changes }: Entry, id: string, field: string): Change | undefined {
  return changes.find(change => idOf(change) === id && (change.type === 'add' || change.field === field))
}

function latestOf(ids: readonly EntryId[], lookup: EntryLookup): Entry | undefined {
  return ids
    .flatMap(id => lookup.entry(id) ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .at(-1)
}
