import type { Block, PartialDate, SourceKind } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { extensionOf, kindByBytes, kindByName } from './fileKind.ts'

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
  | { readonly type: 'kind-not-read'; readonly kind: UnreadKind }
  | { readonly type: 'not-in-that-encoding'; readonly encoding: string }

/** Kinds of file that are known by name or first bytes and are not read. The messages say what to do instead. */
export type UnreadKind =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'pages'
  | 'rtf'
  | 'epub'
  | 'spreadsheet'
  | 'slides'
  | 'email'
  | 'web-archive'
  | 'image'
  | 'audio'
  | 'video'
  | 'archive'
  | 'utf-32'

/** A kind of file that becomes a source. Pure: bytes to data. */
export interface SourceFormat {
  readonly id: string
  readonly extensions: readonly string[]
  readonly mediaTypes: readonly string[]
  readonly load: () => Promise<{ read: (bytes: Uint8Array, context: ReadContext) => Result<ReadDocument, ReadProblem> }>
}

/** Largest file that is read, in bytes: about sixty books. */
export const SIZE_LIMIT = 64 * 1024 * 1024

/** Every kind of file that becomes a source. The first is what text of no known kind is read as. */
export const sourceFormats: readonly [SourceFormat, ...SourceFormat[]] = [
  {
    id: 'text',
    extensions: ['txt', 'text', 'log'],
    mediaTypes: ['text/plain'],
    load: () => import('./plainText.ts'),
  },
  {
    id: 'markdown',
    extensions: ['md', 'markdown'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    load: () => import('./markdown.ts'),
  },
  {
    id: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    load: () => import('./html.ts'),
  },
]

/**
 * The format that reads a file: by its name, else its media type, else its first bytes, else as plain text.
 *
 * Fails with `kind-not-read` where it is something else, whatever its name says.
 */
export function formatFor(
  fileName: string,
  mediaType: string,
  firstBytes: Uint8Array,
): Result<SourceFormat, ReadProblem> {
  const kind = kindByBytes(firstBytes)
  if (kind !== null) return err(refusalFor(kind))
  const extension = extensionOf(fileName)
  const byName = sourceFormats.find(format => format.extensions.includes(extension))
  if (byName) return ok(byName)
  const looksLikeHtml = /^\uFEFF?\s*(<!doctype html|<html[\s>])/i.test(
    new TextDecoder().decode(firstBytes.subarray(0, 1024)),
  )
  const named = kindByName(fileName)
  if (named !== null && !looksLikeHtml) return err(refusalFor(named))
  const type = looksLikeHtml ? 'text/html' : mediaType.replace(/;.*/s, '').trim().toLowerCase()
  return ok(sourceFormats.find(format => format.mediaTypes.includes(type)) ?? sourceFormats[0])
}

/** The refusal of a kind of file that is not read. */
export function refusalFor(kind: UnreadKind): ReadProblem {
  return { type: 'kind-not-read', kind }
}

/**
 * Encodings that a person can choose from, WHATWG labels, the likeliest first.
 * Their names are in the messages. Every browser must know them (encoding.spec.whatwg.org).
 */
export const encodingChoices = [
  'utf-8',
  'windows-1252',
  'windows-1256',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-5',
  'windows-1250',
  'iso-8859-2',
  'windows-1253',
  'iso-8859-7',
  'windows-1254',
  'windows-1255',
  'iso-8859-6',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const
export type EncodingChoice = (typeof encodingChoices)[number]

/** What a file picker lets through, for the `accept` attribute. */
export const acceptAttribute = sourceFormats
  .flatMap(format => [...format.extensions.map(extension => `.${extension}`), ...format.mediaTypes])
  .join(',')
