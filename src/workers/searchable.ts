import { type Searchable } from '../domain/search/passageIndex.ts'
import { passagesOf } from '../domain/search/passages.ts'
import type { Edits } from '../domain/reading/projection.ts'
import { sha256Hex } from '../domain/sha256.ts'
import type { SearchRecord } from '../queries/searchRecords.ts'

/** The words of a record. */
export interface SearchWords {
  readonly text: string
  /** The same for words to be found, each at its place. */
  readonly whole: string
  /** What is done to the text where it is read. */
  readonly edits: Edits
}

/** What the index has of a record and of its words. */
export function searchableOf(record: SearchRecord, { text, whole }: SearchWords): Searchable {
  const fields = { title: titleOf(record), byline: bylineOf(record) }
  return { owner: record.id, stamp: stampOf(record), ...fields, text: whole, spans: passagesOf(text) }
}

/** Differs where anything that is indexed differs. */
export function stampOf(record: SearchRecord): string {
  const words =
    record.type === 'source' ? record.digest : record.type === 'excerpt' ? record.words : [record.text, record.original]
  return sha256Hex(JSON.stringify([words, titleOf(record), bylineOf(record)])).slice(0, 16)
}

export function titleOf(record: SearchRecord): string {
  return record.type === 'source' ? record.title : ''
}

function bylineOf(record: SearchRecord): string {
  if (record.type === 'source') return [record.publisher, ...record.authors].join(' · ')
  return record.type === 'excerpt' ? record.speaker : record.claimant
}
