import type { QueryClient } from '@tanstack/react-query'
import { Dexie } from 'dexie'
import { plain } from '../domain/fold.ts'
import type { TableName } from '../domain/records.ts'
import type { Database } from './database.ts'

/** The tables whose change can make a query out of date. */
export type StoredTable = TableName | 'entries' | 'acts' | 'unborn' | 'chunks' | 'settings'

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly tables?: readonly StoredTable[] }
  }
}

/** One thing that a screen can ask of the store. */
export interface StoredQuery<A extends readonly unknown[], T> {
  readonly name: string
  /** All that `read` reads. It fails on any other. */
  readonly tables: readonly StoredTable[]
  readonly read: (db: Database, ...args: A) => Promise<T>
}

/**
 * TanStack Query's options for a query. It reads in one transaction over exactly
 * its tables, so that what a screen shows is one state of them all.
 */
export function storedOptions<A extends readonly unknown[], T>(db: Database, query: StoredQuery<A, T>, ...args: A) {
  return {
    queryKey: [query.name, ...args] as const,
    // An async function, by which Dexie knows to follow it through what it awaits.
    queryFn: (): Promise<T> => db.transaction('r', [...query.tables], async () => await query.read(db, ...args)),
    meta: { tables: query.tables },
    staleTime: Infinity, // until keepFresh says otherwise
    networkMode: 'always' as const, // the store is on this machine
    retry: false,
    structuralSharing: false as const, // maps and records come fresh from the store
  }
}

/** How long commits are gathered before what they made out of date is read again: one import is many commits. */
const GATHER_MS = 50

/**
 * Refetches what a write has made out of date, whoever wrote: this tab, another
 * tab, a worker or sync. Dexie announces commits across all of them.
 *
 * @returns a function that stops it
 */
export function keepFresh(client: QueryClient, db: Database): () => void {
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null

  const refetch = (): void => {
    timer = null
    const tables = new Set(changed)
    changed.clear()
    void client.invalidateQueries({
      predicate: ({ meta }) => meta?.tables?.some(table => tables.has(table)) ?? false,
    })
  }
  const onCommit = (parts: object): void => {
    for (const table of changedTables(Object.keys(parts), db.name)) changed.add(table)
    if (changed.size > 0) timer ??= setTimeout(refetch, GATHER_MS)
  }
  Dexie.on.storagemutated.subscribe(onCommit)
  return () => {
    if (timer) clearTimeout(timer)
    Dexie.on.storagemutated.unsubscribe(onCommit)
  }
}

/** The records that stand, without what folding keeps beside them. */
export function standing<T extends { readonly deletedAt: unknown }>(rows: readonly T[]): Omit<T, '$'>[] {
  return rows.filter(row => row.deletedAt === null).map(row => plain(row))
}

/** Those that were removed, in the same form. */
export function removed<T extends { readonly deletedAt: unknown }>(rows: readonly T[]): Omit<T, '$'>[] {
  return rows.filter(row => row.deletedAt !== null).map(row => plain(row))
}

/** Reads Dexie's `idb://database/table/index`. */
function changedTables(parts: readonly string[], name: string): string[] {
  return parts.flatMap(part => {
    const [, , database, table] = part.split('/')
    return database === name && table ? [table] : []
  })
}
