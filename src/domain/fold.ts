import { canonicalJson, type Json } from './canonicalJson.ts'
import type { EntryId } from './id.ts'
import type { Change, Entry, LooseRecord } from './ledger.ts'
import type { Instant, TableName } from './records.ts'

// A field is a multi-value register: its heads are the sets that no known entry replaces.
// One head is its value; several are concurrent edits, all kept until one replaces them.

/** A value that a field has by one entry, not replaced by any entry known here. */
export interface Head {
  readonly entry: EntryId
  readonly at: Instant
  readonly value: Json
  /** See `Change`. */
  readonly saw?: readonly EntryId[]
}

/** What a row keeps besides the record's values. */
export interface RowMeta {
  /** The only entry that added the record: the one head of every field that `heads` does not name. `null`: none yet, or several. */
  readonly add: EntryId | null
  /** That entry's time. */
  readonly at: Instant | null
  /** Whether an `add` has arrived; until then a row is not shown. */
  readonly born: boolean
  readonly heads: Readonly<Record<string, readonly Head[]>>
  /** Entries that are replaced already though they have not arrived, by field. */
  readonly awaited: Readonly<Record<string, readonly EntryId[]>>
}

/** A record as a table keeps it: the values to show, and under `$` what folding needs. */
export type Row = LooseRecord & { readonly $: RowMeta }

/** A record of a known kind with what folding keeps beside it. */
export type Kept<T> = T & { readonly $: RowMeta }

const unborn: RowMeta = { add: null, at: null, born: false, heads: {}, awaited: {} }

/**
 * The row after one more change. The result depends on the set of entries folded,
 * not on their order.
 *
 * `isFolded` tells whether an entry has been folded before this one; no entry may
 * be folded twice.
 */
export function applyChange(
  row: Row | undefined,
  change: Change,
  entry: Pick<Entry, 'id' | 'at'>,
  isFolded: (id: EntryId) => boolean,
): Row {
  return change.type === 'add' ? applyAdd(row, change.record, entry) : applySet(row, change, entry, isFolded)
}

/** The heads of a field; none where no entry has set it. */
export function headsOf(row: Row, field: string): readonly Head[] {
  const explicit = own(row.$.heads, field)
  if (explicit) return explicit
  const value = own(row, field)
  return row.$.add && row.$.at && value !== undefined ? [{ entry: row.$.add, at: row.$.at, value }] : []
}

/** Fields whose concurrent edits disagree and that nobody has settled; `deletedAt` where an edit and a removal do. */
export function contestedFields(row: { readonly $: RowMeta }): string[] {
  const isDoubted = editsUnseen(row).length > 0
  return Object.entries(row.$.heads).flatMap(([field, heads]) =>
    disagree(heads) || (isDoubted && field === 'deletedAt') ? [field] : [],
  )
}

/**
 * Edits of a removed record that nobody who removed it had seen, nor their authors the removal: by them the record
 * stands, until somebody settles that. Empty where it was not removed.
 */
export function editsUnseen({ $ }: { readonly $: RowMeta }): readonly Head[] {
  const set = own($.heads, 'deletedAt') ?? []
  if ((set.at(-1)?.value ?? null) === null) return []
  const removals = set.filter(({ value }) => value !== null)
  if (removals.some(({ saw }) => saw === undefined)) return []
  const seen = new Set(removals.flatMap(({ saw = [] }) => saw))
  const [entries, times] = [removals.map(({ entry }) => entry), removals.map(({ at }) => at)]
  const isUnseen = ({ entry, at, saw = [] }: Head): boolean =>
    !seen.has(entry) && !times.includes(at) && !saw.some(id => entries.includes(id)) // an act has one time
  const edits = Object.entries($.heads).flatMap(([field, heads]) => (field === 'deletedAt' ? [] : heads))
  return [...new Map(edits.filter(isUnseen).map(head => [head.entry, head])).values()]
}

/**
 * All that people say a field is, oldest first: its heads, and where the record was removed unseen, the edits by which it
 * stands after those.
 */
export function versionsOf(row: Row, field: string): readonly Head[] {
  const edits = field === 'deletedAt' ? editsUnseen(row).map(({ entry, at }) => ({ entry, at, value: null })) : []
  return [...headsOf(row, field), ...sorted(edits)]
}

/** What the author of a change that sets the field of a row has seen of it, as `Change` keeps that. */
export function sawBy(table: string, row: Row, field: string, value: Json): { readonly saw?: readonly EntryId[] } {
  if (!restored.has(table)) return {}
  if (field !== 'deletedAt') {
    return (row['deletedAt'] ?? null) === null ? {} : { saw: headsOf(row, 'deletedAt').map(({ entry }) => entry) }
  }
  if (value === null) return {}
  const others = fieldsOf(row).filter(other => other !== field)
  return { saw: [...new Set(others.flatMap(other => headsOf(row, other).map(({ entry }) => entry)))].toSorted() }
}

/** Tables whose records an edit keeps. What a person took back of their own word stays taken back: in doubt, it counts for less. */
const restored: ReadonlySet<string> = new Set<TableName>([
  'dossiers',
  'publishers',
  'affiliations',
  'sources',
  'excerpts',
  'claims',
  'evidence',
  'dependences',
])

/** The fields of a row, but for its id and the bookkeeping. */
export function fieldsOf(row: LooseRecord): string[] {
  return Object.keys(row).filter(field => field !== 'id' && field !== '$')
}

/** The record without its bookkeeping. */
export function plain<T extends object>(row: T): Omit<T, '$'> {
  const { $: _, ...record } = row as T & { $?: unknown }
  return record
}

function applyAdd(row: Row | undefined, record: LooseRecord, { id, at }: Pick<Entry, 'id' | 'at'>): Row {
  const before = row ?? ({ id: record.id, $: unborn } as Row)
  const sole = !before.$.born
  const heads: Record<string, readonly Head[]> = { ...before.$.heads }
  const awaited: Record<string, readonly EntryId[]> = { ...before.$.awaited }
  for (const field of new Set([...fieldsOf(before), ...fieldsOf(record)])) {
    const present = headsOf(before, field)
    const value = own(record, field)
    const isReplaced = own(awaited, field)?.includes(id) ?? false
    if (isReplaced) drop(awaited, field, id)
    const added = value === undefined || isReplaced ? [] : [{ entry: id, at, value }]
    if (sole && present.length === 0 && added.length > 0) continue // implied by `add`
    heads[field] = sorted([...present, ...added])
  }
  const $: RowMeta = { add: sole ? id : null, at: sole ? at : null, born: true, heads, awaited }
  return withValues({ ...record, ...plain(before), $ } as Row, sole ? record : null)
}

function applySet(
  row: Row | undefined,
  change: Extract<Change, { type: 'set' }>,
  { id, at }: Pick<Entry, 'id' | 'at'>,
  isFolded: (id: EntryId) => boolean,
): Row {
  const before = row ?? ({ id: change.id, $: unborn } as Row)
  const { field, value, replaces, saw } = change
  const awaited: Record<string, readonly EntryId[]> = { ...before.$.awaited }
  const present = headsOf(before, field).filter(head => !replaces.includes(head.entry))
  const unseen = replaces.filter(replaced => !isFolded(replaced))
  if (unseen.length > 0) awaited[field] = [...new Set([...(own(awaited, field) ?? []), ...unseen])].toSorted()
  const isReplaced = own(awaited, field)?.includes(id) ?? false
  if (isReplaced) drop(awaited, field, id)
  const head: Head = { entry: id, at, value, ...(saw && { saw }) }
  const heads = { ...before.$.heads, [field]: sorted(isReplaced ? present : [...present, head]) }
  return withValues({ ...before, $: { ...before.$, heads, awaited } } as Row, null)
}

/** Puts into each field what its latest head says, but that a record stands that somebody edited meanwhile; fields with one implied head take it from `added`. */
function withValues(row: Row, added: LooseRecord | null): Row {
  const values: Record<string, Json> = {}
  for (const [field, heads] of Object.entries(row.$.heads)) {
    const latest = heads.at(-1)
    if (latest) values[field] = latest.value
  }
  if (editsUnseen(row).length > 0) values['deletedAt'] = null
  return { ...row, ...added, ...values, $: row.$ } as Row
}

function drop(awaited: Record<string, readonly EntryId[]>, field: string, id: EntryId): void {
  const rest = (own(awaited, field) ?? []).filter(other => other !== id)
  if (rest.length > 0) awaited[field] = rest
  else delete awaited[field]
}

/** What stands under a key itself: a field may be called `constructor`, which every object answers to. */
function own<T>(values: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}

/** Oldest first; the last is the one to show. The id breaks ties, so that every machine shows the same. */
function sorted(heads: readonly Head[]): readonly Head[] {
  return heads.toSorted((a, b) => (a.at === b.at ? (a.entry < b.entry ? -1 : 1) : a.at < b.at ? -1 : 1))
}

function disagree(heads: readonly Head[]): boolean {
  return new Set(heads.map(head => canonicalJson(head.value))).size > 1
}
