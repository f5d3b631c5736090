import type { SourceId } from '../../src/domain/id.ts'
import type { ClaimKind, Excerpt, Publisher, Source } from '../../src/domain/records.ts'
import { CueBook } from '../../src/domain/ties/cueBook.ts'
import { type Told, tiesTold } from '../../src/domain/ties/told.ts'
import type { TieFacts } from '../../src/domain/ties/view.ts'
import { aClaim, anEvidence, anExcerpt, aPublisher, theClaimId } from '../builders.ts'

/** A document, its text, and which of its words are held against the claim. */
export interface Written {
  readonly source: Source
  readonly text: string
  /** Empty: none of them. */
  readonly exact: string
  readonly excerpt?: Partial<Excerpt>
}

export const herald = aPublisher({ name: 'The Example Herald' })
export const agency = aPublisher({ name: 'Skerrow News Agency', kind: 'agency' })
export const committee = aPublisher({ name: 'Committee for Open Harbours (COH)', kind: 'ngo' })
export const publishers: readonly Publisher[] = [herald, agency, committee]

/** The records of documents that bear on one claim of that kind. */
export function factsOf(
  documents: readonly Written[],
  kind: ClaimKind = 'event',
  more: Partial<TieFacts> = {},
): TieFacts {
  const used = documents.filter(({ exact }) => exact !== '')
  const excerpts = used.map(({ source, text, exact, excerpt }) => {
    const start = text.indexOf(exact)
    const anchor = { exact, prefix: '', suffix: '', span: { start, end: start + exact.length } }
    return anExcerpt(source, { quoted: exact, anchor, ...excerpt })
  })
  return {
    sources: documents.map(({ source }) => source),
    publishers,
    affiliations: [],
    dependences: [],
    exceptions: [],
    claims: [aClaim({ id: theClaimId, kind })],
    evidence: excerpts.map(excerpt => anEvidence(excerpt)),
    excerpts,
    ...more,
  }
}

/** What documents tell of ties, their texts taken in their order. */
export function told(documents: readonly Written[], kind: ClaimKind = 'event', more: Partial<TieFacts> = {}): Told {
  const book = new CueBook<SourceId>()
  for (const { source, text } of documents) book.add(source.id, text)
  return tiesTold(factsOf(documents, kind, more), book)
}
