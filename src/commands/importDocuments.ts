import { type CaptureId, derivedId, type SourceId, type TextId } from '../domain/id.ts'
import type { Capture, CapturedText, Digest, GuessableField, Instant, Source } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/** A document that has been read; its bytes, text and structure are kept by digest already. */
export interface ReadyDocument {
  readonly capture: Pick<Capture, 'digest' | 'mediaType' | 'bytes' | 'fileName'>
  readonly text: Pick<
    CapturedText,
    'digest' | 'structure' | 'extractor' | 'encoding' | 'encodingGuessed' | 'language' | 'length'
  >
  readonly source: Pick<Source, 'role' | 'title' | 'authors' | 'issued' | 'url' | 'kind' | 'publisherHint'> & {
    readonly guessed: readonly GuessableField[]
  }
  /** Whether to keep it as one more publication where its bytes are a source already. */
  readonly asAnother: boolean
}

/** What became of one document, in the order given. */
export interface Imported {
  readonly sourceId: SourceId
  /** `already-there`: its bytes were a source already, which was left as it is. `put-back`: it had been removed. */
  readonly outcome: 'added' | 'already-there' | 'put-back'
  /** Of the source that it is, new or not. */
  readonly title: string
}

/**
 * Keeps documents as sources. The same bytes twice are one source, unless they are said
 * to be another publication.
 *
 * Each is added a millisecond after the one before, so that sources, and with them the
 * letters of origins, keep the order in which the files were given.
 */
export const importDocuments: Command<readonly ReadyDocument[], readonly Imported[], never> = {
  name: 'import-documents',
  async run(tx, documents) {
    const imported: Imported[] = []
    for (const [index, document] of documents.entries()) {
      imported.push(await keep(tx, document, millisecondsAfter(tx.now, index)))
    }
    return ok(imported)
  },
}

async function keep(tx: Tx, document: ReadyDocument, addedAt: Instant): Promise<Imported> {
  const captureId = captureIdOf(tx, document.capture.digest)
  const publications = await publicationsOf(tx, captureId)
  const first = publications.find(source => source.deletedAt === null) ?? publications[0]
  if (first && !document.asAnother) {
    const { id: sourceId, title } = first
    if (first.deletedAt === null) return { sourceId, title, outcome: 'already-there' }
    await tx.put('sources', { ...first, deletedAt: null })
    const [capture, text] = [await tx.getAny('captures', first.captureId), await tx.getAny('texts', first.textId)]
    if (capture) await tx.put('captures', { ...capture, deletedAt: null }) // an undo of its import has taken them away
    if (text) await tx.put('texts', { ...text, deletedAt: null })
    return { sourceId, title, outcome: 'put-back' }
  }
  await keepCapture(tx, document.capture)
  const textId = await keepText(tx, captureId, document.text)
  const id = derivedId('source', tx.dossierId, captureId, publications.length)
  await tx.put('sources', {
    ...document.source,
    id,
    dossierId: tx.dossierId,
    publisherId: null,
    accessed: null,
    language: document.text.language,
    reliability: null,
    standing: 'current',
    captureId,
    textId,
    repairs: [],
    addedAt,
    deletedAt: null,
  })
  return { sourceId: id, title: document.source.title, outcome: 'added' }
}

/**
 * Keeps what an extractor took from a capture; the same text of the same capture is one record, which comes back where an
 * undo has taken it away. Its encoding is no guess any more once a person has said it.
 */
export async function keepText(tx: Tx, captureId: CaptureId, text: ReadyDocument['text']): Promise<TextId> {
  const id = derivedId('text', tx.dossierId, captureId, text.extractor, text.digest)
  const kept = await tx.getAny('texts', id)
  const said = kept ?? { ...text, id, dossierId: tx.dossierId, captureId }
  const encodingGuessed = said.encodingGuessed && text.encodingGuessed
  await tx.put('texts', { ...said, encodingGuessed, deletedAt: null })
  return id
}

/**
 * Keeps the record of captured bytes; the same bytes are one record, with the time at which they first came, and which
 * comes back where an undo has taken it away.
 */
export async function keepCapture(tx: Tx, capture: ReadyDocument['capture']): Promise<CaptureId> {
  const id = captureIdOf(tx, capture.digest)
  const kept = await tx.getAny('captures', id)
  await tx.put('captures', {
    ...(kept ?? { ...capture, id, dossierId: tx.dossierId, capturedAt: tx.now }),
    deletedAt: null,
  })
  return id
}

function captureIdOf(tx: Tx, digest: Digest): CaptureId {
  return derivedId('capture', tx.dossierId, digest)
}

function millisecondsAfter(instant: Instant, count: number): Instant {
  return new Date(Date.parse(instant) + count).toISOString() as Instant
}

/** Every source of these bytes, removed ones included, in the order in which they came. */
async function publicationsOf(tx: Tx, captureId: CaptureId): Promise<Source[]> {
  const sources: Source[] = []
  for (;;) {
    const source = await tx.getAny('sources', derivedId('source', tx.dossierId, captureId, sources.length))
    if (!source) return sources
    sources.push(source)
  }
}
