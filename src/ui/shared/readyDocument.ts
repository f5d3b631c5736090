import type { ReadyDocument } from '../../commands/importDocuments.ts'
import type { GuessableField, Source } from '../../domain/records.ts'
import type { Guesses } from '../../formats/registry.ts'
import type { FileRead } from '../../workers/readFileBytes.ts'

/** What a file that was read becomes: its sheet is filled with guesses, of which each says that it is one. */
export function readyDocument(
  fileName: string,
  /** As a person gives it; `null`: whatever the file says. */
  title: string | null,
  role: Source['role'],
  read: FileRead,
): ReadyDocument {
  const { document } = read
  const { guesses } = document
  return {
    capture: {
      digest: read.captureDigest,
      mediaType: document.mediaType,
      bytes: read.captureBytes.byteLength,
      fileName,
    },
    text: {
      digest: read.textDigest,
      structure: read.structureDigest,
      extractor: document.extractor,
      encoding: document.encoding,
      encodingGuessed: document.encodingGuessed,
      language: document.language,
      length: document.text.length,
    },
    source: {
      role,
      title: title ?? (guesses.title?.trim() || fileName),
      authors: guesses.authors,
      issued: guesses.issued,
      url: guesses.url,
      kind: guesses.kind ?? 'other',
      publisherHint: guesses.publisher,
      guessed: guessedFields(guesses, document.language).filter(field => field !== 'title' || title === null),
    },
    asAnother: false,
  }
}

function guessedFields(guesses: Guesses, language: string | null): readonly GuessableField[] {
  const found: Readonly<Record<GuessableField, boolean>> = {
    title: Boolean(guesses.title?.trim()),
    authors: guesses.authors.length > 0,
    issued: guesses.issued !== null,
    url: guesses.url !== null,
    language: language !== null,
    kind: guesses.kind !== null,
  }
  return guessable.filter(field => found[field])
}

const guessable = ['title', 'authors', 'issued', 'url', 'language', 'kind'] as const
