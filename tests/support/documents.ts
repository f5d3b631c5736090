import type { NewClaim } from '../../src/commands/addClaims.ts'
import type { ReadyDocument } from '../../src/commands/importDocuments.ts'
import type { Digest } from '../../src/domain/records.ts'
import { sha256Hex } from '../../src/domain/sha256.ts'

// What commands are given, valid; a test names only what it is about.

/** A file that has been read; told from others by its words. */
export function aDocument(words: string, source: Partial<ReadyDocument['source']> = {}): ReadyDocument {
  const digest = digestOf(words)
  return {
    capture: { digest, mediaType: 'text/plain', bytes: words.length, fileName: 'ferry.txt' },
    text: {
      digest,
      structure: null,
      extractor: 'plain-text@1',
      encoding: 'utf-8',
      encodingGuessed: false,
      language: 'en',
      length: words.length,
    },
    source: {
      role: 'source',
      title: words,
      authors: [],
      issued: null,
      url: null,
      kind: 'article',
      publisherHint: null,
      guessed: [],
      ...source,
    },
    asAnother: false,
  }
}

/** By the dossier's own author. */
export function aNewClaim(text: string, fields: Partial<NewClaim> = {}): NewClaim {
  return {
    text,
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'event',
    appearance: null,
    ...fields,
  }
}

/** As the bytes of a text are named. */
export function digestOf(words: string): Digest {
  return sha256Hex(words) as Digest
}
