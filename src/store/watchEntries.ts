import { Dexie } from 'dexie'
import type { EntryId } from '../domain/id.ts'
import type { Database } from './database.ts'

/**
 * Tells which entries each commit added, whoever made it: this tab, another tab or a
 * worker. Each entry names the records that it changed, so that whoever keeps something
 * made of them need not read everything again. `null`: too many to name.
 *
 * @returns a function that stops it
 */
export function watchEntries(db: Database, onAdded: (ids: readonly EntryId[] | null) => void): () => void {
  const part = `idb://${db.name}/entries/`
  const onCommit = (parts: Readonly<Record<string, unknown>>): void => {
    const ranges = parts[part]
    if (!isRanges(ranges)) return
    const keys = keysIn(ranges)
    if (keys === null || keys.length > 0) onAdded(keys as readonly EntryId[] | null)
  }
  Dexie.on.storagemutated.subscribe(onCommit)
  return () => Dexie.on.storagemutated.unsubscribe(onCommit)
}

/** Dexie's set of changed keys, a tree of ranges that came by message; `d` is 0 where there are none. */
interface Ranges {
  readonly d: number
  readonly from?: unknown
  readonly to?: unknown
  readonly l?: Ranges | null
  readonly r?: Ranges | null
}

/** The keys, where each stands by itself: Dexie names a change of fifty rows or more as "all". */
function keysIn(ranges: Ranges): readonly string[] | null {
  const keys: string[] = []
  const open: Ranges[] = [ranges]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.d === 0) continue
    if (typeof node.from !== 'string' || node.from !== node.to) return null
    keys.push(node.from)
    if (node.l) open.push(node.l)
    if (node.r) open.push(node.r)
  }
  return keys
}

function isRanges(value: unknown): value is Ranges {
  return typeof value === 'object' && value !== null && 'd' in value
}
