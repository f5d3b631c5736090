import type { DossierId, EntryId } from '../domain/id.ts'
import { editsWithin } from '../domain/reading/readStretch.ts'
import { packed } from '../domain/reading/projection.ts'
import type { Digest } from '../domain/records.ts'
import { PassageIndex } from '../domain/search/passageIndex.ts'
import { withWholeWords } from '../domain/search/wholeWords.ts'
import {
  readSearchRecords,
  type SearchChange,
  type SearchedExcerpt,
  type SearchRecord,
} from '../queries/searchRecords.ts'
import type { Database } from '../store/database.ts'
import type { KeptIndexes } from '../store/keptIndexes.ts'
import { withBearings } from './bearings.ts'
import type { SearchAnswer, SearchAsk } from './searchDossier.ts'
import { searchableOf, type SearchWords, stampOf } from './searchable.ts'
import { searchPassages } from './searchPassages.ts'
import { breathe } from './serveSearches.ts'
import { SourceWords } from './sourceWords.ts'

/**
 * The search index of one dossier: read from what is kept, brought up to what the store has now, and kept up with every
 * commit that {@link take} is told of. All of it is work for a worker.
 */
export class DossierIndex {
  private passages = new PassageIndex()
  private readonly records = new Map<string, SearchRecord>()
  private readonly unread = new Set<string>()
  private readonly sources: SourceWords
  private readonly listeners = new Set<(share: number) => void>()
  private readonly db: Database
  private readonly dossierId: DossierId
  private readonly kept: KeptIndexes
  private waiting: EntryId[] | 'all' | null = null
  private working: Promise<void> | null = null
  private isOpen = false
  private isClosed = false
  /** Passages that came or went since the index was kept. */
  private unkept = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(db: Database, dossierId: DossierId, readStored: (digest: Digest) => Promise<string>, kept: KeptIndexes) {
    this.db = db
    this.dossierId = dossierId
    this.sources = new SourceWords(readStored)
    this.kept = kept
  }

  /** Has the index take in what entries changed; `null`: all is to be compared with the store. */
  take(added: readonly EntryId[] | null): void {
    if (added === null || this.waiting === 'all') this.waiting = 'all'
    else this.waiting = [...(this.waiting ?? []), ...added]
    this.working ??= this.work().finally(() => (this.working = null))
    this.working.catch(() => undefined) // whoever waits hears of it
  }

  /** Resolves once everything taken in so far is searched. Throws where the store cannot be read. */
  async isUpToDate(): Promise<void> {
    if (!this.working && (!this.isOpen || this.waiting !== null)) this.take(null) // the last try failed
    await this.working
  }

  /** Tells how far a long piece of work is, from 0 to 1. @returns a function that stops it */
  onProgress(listener: (share: number) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async search(ask: SearchAsk, signal: AbortSignal): Promise<SearchAnswer> {
    const passages = await searchPassages(ask, this.passages, this.records, record => this.wordsOf(record), signal)
    const found = await withBearings(passages, ask, this.records, async () => {
      await breathe()
      return signal.aborted
    })
    return { found, unread: this.unread.size }
  }

  close(): void {
    this.isClosed = true
    clearTimeout(this.timer)
  }

  private async work(): Promise<void> {
    if (!this.isOpen) {
      const parts = await this.kept.get(this.dossierId)
      this.passages = (parts && PassageIndex.of(parts)) ?? new PassageIndex()
    }
    while (this.waiting !== null && !this.isClosed) {
      const added = this.waiting === 'all' ? null : this.waiting
      this.waiting = null
      try {
        await this.bringUp(await readSearchRecords(this.db, this.dossierId, added))
      } catch (error) {
        this.waiting = 'all' // what was not read must not be missed next time
        throw error
      }
    }
    this.isOpen = true
    this.keepSoon()
  }

  private async bringUp({ whole, records, gone }: SearchChange): Promise<void> {
    const present = this.passages.contents()
    const there = new Set<string>(records.map(({ id }) => id))
    if (whole) this.records.clear()
    for (const owner of whole ? [...present.keys()].filter(id => !there.has(id)) : gone) this.remove(owner)
    for (const record of records) this.records.set(record.id, record)
    const changed = records.filter(record => present.get(record.id) !== stampOf(record))
    for (const [done, record] of changed.entries()) {
      if (this.isClosed) return
      await this.put(record)
      if (done % AT_A_BREATH === 0 || record.type === 'source') {
        this.report(done / changed.length)
        await breathe()
      }
    }
  }

  private async put(record: SearchRecord): Promise<void> {
    this.unread.delete(record.id)
    const words = await this.wordsOf(record).catch(() => null)
    if (words === null) {
      this.unread.add(record.id)
      this.passages.remove(record.id)
      return
    }
    const searchable = searchableOf(record, words)
    this.unkept += searchable.spans.length
    this.passages.put(searchable)
  }

  private remove(owner: string): void {
    this.records.delete(owner)
    this.unread.delete(owner)
    this.passages.remove(owner)
    this.unkept++
  }

  /** The words of a record that its passages are stretches of. Throws where they cannot be read. */
  private async wordsOf(record: SearchRecord): Promise<SearchWords> {
    if (record.type === 'excerpt') return await this.wordsOfExcerpt(record)
    if (record.type === 'claim')
      return asTheyAre(record.original ? `${record.text}\n\n${record.original}` : record.text)
    return await this.sources.wordsOf(record)
  }

  /** Which of its words a line's end has cut, and what a person chose for its text, only the source shows. */
  private async wordsOfExcerpt({ sourceId, words, span }: SearchedExcerpt): Promise<SearchWords> {
    const source = this.records.get(sourceId)
    if (span === null || source?.type !== 'source' || (!words.includes('-') && source.choices.length === 0))
      return asTheyAre(words)
    const { text, whole, edits } = await this.sources.wordsOf(source).catch(() => nothing)
    if (text.slice(span.start, span.end) !== words) return asTheyAre(words)
    return { text: words, whole: whole.slice(span.start, span.end), edits: packed(editsWithin(edits, span)) }
  }

  private report(share: number): void {
    const now = performance.now()
    if (now - this.reported < REPORT_MS) return
    this.reported = now
    for (const listener of this.listeners) listener(share)
  }
  private reported = 0

  /** Writes the index when it has been left alone for a while; what a few words changed is sooner read again than written. */
  private keepSoon(): void {
    clearTimeout(this.timer)
    if (this.unkept < Math.max(LEAST_UNKEPT, this.passages.index.standing / 20)) return
    this.timer = setTimeout(() => {
      this.unkept = 0
      this.kept.put(this.dossierId, this.passages.parts()).catch(() => undefined) // it is built anew next time
    }, KEEP_AFTER_MS)
  }
}

const nothing: SearchWords = { text: '', whole: '', edits: packed([]) }

/** As they were given; a word in them that the end of a line cuts is found whole. */
function asTheyAre(text: string): SearchWords {
  return { text, whole: withWholeWords(text), edits: nothing.edits }
}

/** Excerpts and claims taken in before others are let in. */
const AT_A_BREATH = 200
const REPORT_MS = 60
const LEAST_UNKEPT = 50
const KEEP_AFTER_MS = 2_000
