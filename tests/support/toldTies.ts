import { type CaseFile, caseFilesOf } from '../../src/domain/caseFile.ts'
import type { SourceId } from '../../src/domain/id.ts'
import type { ClaimKind, Excerpt, Publisher, Source } from '../../src/domain/records.ts'
import { CueBook } from '../../src/domain/ties/cueBook.ts'
import { type Told, tiesTold } from '../../src/domain/ties/told.ts'
import type { TieFacts } from '../../src/domain/ties/view.ts'
import { standards } from '../../src/domain/verdict/standards.ts'
import {
  aBundle,
  aClaim,
  aDependence,
  anAffiliation,
  anEvidence,
  anExcerpt,
  aPublisher,
  theClaimId,
} from '../builders.ts'

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

/** The claim's case once all that documents tell has been suggested, beside the ties in `more`. */
export function caseTold(
  documents: readonly Written[],
  kind: ClaimKind = 'event',
  more: Partial<TieFacts> = {},
): CaseFile {
  const facts = factsOf(documents, kind, more)
  const { ties, affiliations } = told(documents, kind, more)
  const as = { standing: 'suggested', reason: '' } as const
  const id = (one: string) => ({ id: one as SourceId })
  const bundle = aBundle({
    ...facts,
    dependences: [
      ...facts.dependences,
      ...ties.map(tie => aDependence(id(tie.sourceIds[0]), id(tie.sourceIds[1]), { ...tie, ...as })),
    ],
    affiliations: [
      ...facts.affiliations,
      ...affiliations.map(tie => {
        const [a, b] = tie.publisherIds.map(one => aPublisher({ id: one }))
        return anAffiliation(a!, b!, { ...tie, ...as })
      }),
    ],
  })
  const file = caseFilesOf(bundle, standards.newsroom).get(theClaimId)
  if (!file) throw new Error('The claim is among the facts.')
  return file
}
