import type { DossierPlan, PlannedEvidence, PlannedPassage } from '../../commands/layOutDossier.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import type { Result } from '../../domain/result.ts'
import { exampleDossier } from '../../example/exampleDossier.ts'
import type { ExampleEvidence, ExampleSourceKey } from '../../example/exampleParts.ts'
import { exampleTexts } from '../../example/exampleTexts.ts'
import { readFile } from '../../workers/readFile.ts'
import type { FileRead, FileToRead } from '../../workers/readFileBytes.ts'

/** The example ready to be laid out, and the files that its documents are of. */
export interface ReadExample {
  readonly plan: DossierPlan
  readonly files: readonly FileRead[]
}

/** Reads a file, or says why not. */
type Read = (file: FileToRead) => Promise<Result<FileRead, { readonly type: string }>>

/** Reads the example's files as any import would. Throws where one cannot be read: they are the product's own. */
export async function readExample(read: Read = file => readFile(file, null, null)): Promise<ReadExample> {
  const { sources, publishers, claims } = exampleDossier
  const files = await Promise.all(
    sources.map(async ({ key, fileName }) => await readOne(read, exampleTexts[key], fileName)),
  )
  const publisherOf = (key: string | null): number | null =>
    key === null ? null : publishers.findIndex(publisher => publisher.key === key)
  const documentOf = (key: ExampleSourceKey): number => sources.findIndex(source => source.key === key)
  const claimOf = (key: string): number => claims.findIndex(claim => claim.key === key)

  function passage(key: ExampleSourceKey, exact: string, quoted: string, how: Spoken): PlannedPassage {
    const document = documentOf(key)
    const text = files[document]?.document.text ?? ''
    const start = text.indexOf(exact)
    if (start === -1) throw new Error(`The example's ${key} holds the words “${exact}”.`)
    const span = { start, end: start + exact.length }
    return { ...how, document, quoted, anchor: anchorAt(text, span), check: checkAt(text, span, quoted), through: [] }
  }
  const evidence = (each: ExampleEvidence): PlannedEvidence => ({
    claim: claimOf(each.claim),
    passage: passage(each.source, each.exact, each.quoted ?? each.exact, each),
    stance: each.stance,
    use: each.use,
    note: each.note,
  })
  const plan: DossierPlan = {
    ...exampleDossier,
    affiliations: exampleDossier.affiliations.map(({ publishers: [a, b], kind, reason, standing }) => ({
      publishers: [publisherOf(a) ?? -1, publisherOf(b) ?? -1],
      kind,
      reason,
      standing,
    })),
    documents: sources.map((source, index) => ({
      document: readyDocument(source, files[index]),
      publisher: publisherOf(source.publisher),
    })),
    claims: claims.map(({ text, original, claimant, claimantPublisher, kind }) => ({
      claim: { text, original, claimant, kind },
      claimantPublisher: publisherOf(claimantPublisher),
      appearance: passage('manuscript', original, original, { speaker: null, manner: 'narrative' }),
    })),
    dependences: exampleDossier.dependences.map(({ sources: [a, b], from, claim, kind, standing, reason }) => ({
      documents: [documentOf(a), documentOf(b)],
      from: from && documentOf(from),
      claim: claim && claimOf(claim),
      kind,
      standing,
      reason,
    })),
    evidence: exampleDossier.evidence.map(evidence),
    marks: exampleDossier.marks.map(mark => ({ ...mark, claim: claimOf(mark.claim) })),
    laterEvidence: exampleDossier.laterEvidence.map(evidence),
  }
  return { plan, files }
}

type Spoken = Pick<PlannedPassage, 'speaker' | 'manner'>

async function readOne(readFileOf: Read, text: string, fileName: string): Promise<FileRead> {
  const bytes = new TextEncoder().encode(text)
  const mediaType = fileName.endsWith('.html') ? 'text/html' : 'text/plain'
  const read = await readFileOf({ fileName, mediaType, bytes, encoding: null })
  if (!read.ok) throw new Error(`The example's ${fileName} can be read: ${read.error.type}.`)
  return read.value
}

type Declared = (typeof exampleDossier.sources)[number]

function readyDocument(source: Declared, file: FileRead | undefined): DossierPlan['documents'][number]['document'] {
  if (!file) throw new Error('Every document of the example has its file.')
  const { encoding, encodingGuessed, extractor, language, mediaType, text } = file.document
  const { role, title, authors, issued, url, kind, fileName } = source
  return {
    capture: { digest: file.captureDigest, mediaType, bytes: file.captureBytes.length, fileName },
    text: {
      digest: file.textDigest,
      structure: file.structureDigest,
      extractor,
      encoding,
      encodingGuessed,
      language: language ?? 'en',
      length: text.length,
    },
    source: { role, title, authors, issued, url, kind, guessed: [], publisherHint: null },
    asAnother: false,
  }
}
