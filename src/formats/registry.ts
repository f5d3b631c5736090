import type { Block, PartialDate, SourceKind } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'

/** What a reader gets besides the bytes. */
export interface ReadContext {
  readonly fileName: string
  /** A person's choice of encoding, WHATWG label; `null`: decide by the bytes. */
  readonly encoding: string | null
}

/** What a document says of itself, as far as a program can tell. Every value is a guess; `null` where there is none. */
export interface Guesses {
  readonly title: string | null
  readonly authors: readonly string[]
  readonly issued: PartialDate | null
  readonly url: string | null
  readonly kind: SourceKind | null
  /** A publisher's name as the text or its metadata gives it. Only ever offered, never set. */
  readonly publisher: string | null
}

/** A document read: its text, its structure, and what can be guessed. Plain data. */
export interface ReadDocument {
  readonly text: string
  /** `null` where paragraphs are the lines between blank lines, to be had from the text alone. */
  readonly blocks: readonly Block[] | null
  readonly mediaType: string
  readonly extractor: string
  readonly encoding: string
  readonly encodingGuessed: boolean
  readonly language: string | null
  readonly guesses: Guesses
  readonly warnings: readonly ReadWarning[]
}

/** What was left out or put up with; the document was read all the same. */
export type ReadWarning =
  | { readonly type: 'undecodable'; readonly count: number }
  | { readonly type: 'scripts-dropped'; readonly count: number }
  | { readonly type: 'remote-dropped'; readonly count: number }
  | { readonly type: 'controls-dropped'; readonly count: number }

/** Why a file could not be read. Nothing was kept of it. */
export type ReadProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'no-text' }
  | { readonly type: 'binary' }
  | { readonly type: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly type: 'kind-not-read'; readonly kind: string }
  | { readonly type: 'not-in-that-encoding'; readonly encoding: string }

/** A kind of file that becomes a source. Pure: bytes to data. */
export interface SourceFormat {
  readonly id: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  readonly load: () => Promise<{ read: (bytes: Uint8Array, context: ReadContext) => Result<ReadDocument, ReadProblem> }>
}
