import { z } from './zod.ts'
import type { Json } from './canonicalJson.ts'
import type { EntryId } from './id.ts'
import { type Change, type Entry, type LooseRecord, MOST_ENTRIES } from './ledger.ts'
import { dossierId, id, instant, matching } from './shapes.ts'

/** Anything that came out of `JSON.parse`; only a field that is not there is refused. */
const json = z.custom<Json>(value => value !== undefined)
const entryId = matching<EntryId>(/^[0-9a-f]{64}$/)
const word = /^[\w:.-]{1,100}$/
/** Of a table or a field. Those that could reach a prototype are refused, as in keys. */
const name = z.string().regex(/^(?!(?:__proto__|constructor|prototype)$)./su)

const change: z.ZodType<Change> = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('add'),
    table: name,
    record: z.looseObject({ id: z.string().min(1) }) as z.ZodType as z.ZodType<LooseRecord>,
  }),
  z.looseObject({
    type: z.literal('set'),
    table: name,
    id: z.string().min(1),
    field: name,
    value: json,
    replaces: z.array(entryId),
    saw: z.array(entryId).exactOptional(),
  }),
])

/**
 * The envelope of a ledger entry. Tables, records and fields that this version does not
 * know pass and are kept: they are part of what the entry's id is the digest of.
 * Whether the id is that digest is for the caller to see.
 */
export const entrySchema: z.ZodType<Entry> = z.looseObject({
  id: entryId,
  format: z.literal(1),
  dossierId,
  by: id('reviewer'),
  device: matching<Entry['device']>(word),
  session: matching<Entry['session']>(word),
  batch: matching<Entry['batch']>(word),
  number: z.int().positive().max(MOST_ENTRIES),
  previous: entryId.nullable(),
  at: instant,
  command: z.string().min(1),
  undoes: matching<Entry['batch']>(word).nullable(),
  schema: z.int().positive(),
  changes: z.array(change),
} satisfies { readonly [K in keyof Entry]: z.ZodType<Entry[K]> })
