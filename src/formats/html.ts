import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { err, ok, type Result } from '../domain/result.ts'
import { extensionOf } from './fileKind.ts'
import { joinBlocks, type TextBlock } from './blocks.ts'
import { declaredEncoding } from './encoding.ts'
import { guessFromText, preferring } from './guess.ts'
import { guessLanguage } from './guessLanguage.ts'
import { blocksOf } from './htmlBlocks.ts'
import { declaredLanguage, guessFromPage, headlineOf } from './htmlGuess.ts'
import { readText } from './readText.ts'
import type { Guesses, ReadContext, ReadDocument, ReadProblem, ReadWarning } from './registry.ts'

/**
 * Reads a web page: the article on it, or all of its text where no article stands out.
 *
 * Runs no script and asks for nothing: the parser only builds a tree.
 */
export function read(bytes: Uint8Array, context: ReadContext): Result<ReadDocument, ReadProblem> {
  const file = readText(bytes, context, declaredEncoding(bytes), HTML_LIMIT)
  if (!file.ok) return file
  const markup = isXhtml(context.fileName, file.value.text) ? withoutSelfClosing(file.value.text) : file.value.text
  const page = pageOf(markup)
  const { text, blocks } = joinBlocks(readableBlocks(page, markup))
  if (text === '') return err({ type: 'no-text' })
  return ok({
    text,
    blocks,
    mediaType: 'text/html',
    extractor: 'html@1',
    encoding: file.value.encoding,
    encodingGuessed: file.value.guessed,
    language: languageOf(text, page.language),
    guesses: guessesOf(page.guesses, guessFromText(text)),
    warnings: [...file.value.warnings, ...page.warnings],
  })
}

/** The words of a piece of HTML, for formats that may hold some. */
export function htmlBlocks(markup: string): readonly TextBlock[] {
  return blocksOf(parsed(markup).body, 'nothing')
}

/** Largest page, in bytes: its tree takes thirty times as much. */
const HTML_LIMIT = 16 * 1024 * 1024
/** Browsers nest no deeper than 512. Readability's time grows with depth times size. */
const ARTICLE_DEPTH = 512
const ARTICLE_ELEMENTS = 50_000
/** Readability's own measure of an article, in characters; what is shorter is as likely a caption. */
const ARTICLE_LENGTH = 500

/** What is asked of a page before Readability takes it apart. */
interface Page {
  readonly document: Document
  readonly guesses: Guesses
  readonly headline: string | null
  readonly language: string | null
  readonly warnings: readonly ReadWarning[]
}

function pageOf(markup: string): Page {
  const document = parsed(markup)
  return {
    document,
    guesses: guessFromPage(document),
    headline: headlineOf(document),
    language: declaredLanguage(document),
    warnings: warningsOf(document),
  }
}

/** A document with everything in its one body, whatever the markup left out. */
function parsed(markup: string): Document {
  if (/<html[\s>]/i.test(markup) && /<body[\s>]/i.test(markup)) {
    const { document } = parseHTML(markup)
    if (isWhole(document)) return document
  }
  const language = /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/i.exec(markup)?.[1] ?? ''
  const inner = markup.replaceAll(/<!doctype[^>]*>|<\/?(html|head|body)\b[^>]*>/gi, '')
  return parseHTML(`<!doctype html><html lang="${language}"><head></head><body>${inner}</body></html>`).document
}

/** Whether nothing lies outside of its body but its head. */
function isWhole({ documentElement: root }: Document): boolean {
  if (root.tagName !== 'HTML' || root.nextSibling !== null) return false
  const names = [...root.children].map(child => child.tagName)
  return names.at(-1) === 'BODY' && names.indexOf('BODY') === names.length - 1
}

function readableBlocks(page: Page, markup: string): readonly TextBlock[] {
  const triesArticle = isOrdinary(page.document)
  const article = triesArticle ? articleOf(page.document) : null
  const blocks = article === null ? [] : blocksOf(article, 'nothing')
  if (lengthOf(blocks) >= ARTICLE_LENGTH) return withHeadline(blocks, page.headline)
  const { body } = triesArticle ? parsed(markup) : page.document
  const main = blocksOf(body, 'furniture')
  return main.length > 0 ? withHeadline(main, page.headline) : blocksOf(body, 'nothing')
}

/** Takes the article out of the document, which is of no use afterwards; `null` where there is none. */
function articleOf(document: Document): Element | null {
  try {
    const reader = new Readability(document, { serializer: node => node as Element, disableJSONLD: true })
    return reader.parse()?.content ?? null
  } catch {
    // It was made for browsers' trees and trips over some broken ones; all of the page's text is there to fall back on.
    return null
  }
}

/** Whether Readability can be let at it. */
function isOrdinary(document: Document): boolean {
  let elements = 0
  const ahead = [{ element: document.documentElement as Element, depth: 1 }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    elements += 1
    if (next.depth > ARTICLE_DEPTH || elements > ARTICLE_ELEMENTS) return false
    for (let child = next.element.firstElementChild; child; child = child.nextElementSibling) {
      ahead.push({ element: child, depth: next.depth + 1 })
    }
  }
  return true
}

/** Readability leaves the headline out or makes it a lesser one, and it may be what somebody quotes. */
function withHeadline(blocks: readonly TextBlock[], headline: string | null): readonly TextBlock[] {
  if (headline === null) return blocks
  const top = { kind: 'heading', level: 1, text: headline } as const
  const at = blocks.findIndex(block => block.text.replaceAll(/\s+/gu, ' ').includes(headline))
  if (at < 0) return [top, ...blocks]
  const said = blocks[at]
  return said?.kind === 'heading' ? blocks.with(at, { ...said, level: 1 }) : blocks
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0)
}

function warningsOf(document: Document): readonly ReadWarning[] {
  const scripts = [...document.querySelectorAll('script')].filter(
    script => !/json/i.test(script.getAttribute('type') ?? ''),
  )
  const remote = [...document.querySelectorAll('img, iframe, frame, embed, object, audio, video, source, link')].filter(
    isRemote,
  )
  return [
    ...(scripts.length > 0 ? [{ type: 'scripts-dropped', count: scripts.length } as const] : []),
    ...(remote.length > 0 ? [{ type: 'remote-dropped', count: remote.length } as const] : []),
  ]
}

/** Whether a browser would fetch something for an element. */
function isRemote(element: Element): boolean {
  if (element.tagName === 'LINK') return /\b(stylesheet|preload|icon)\b/i.test(element.getAttribute('rel') ?? '')
  const address = element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('data') ?? ''
  return address !== '' && !/^\s*(data|blob|about):/i.test(address)
}

/** The text knows better than its template; the declaration knows the country. */
function languageOf(text: string, declared: string | null): string | null {
  const guessed = guessLanguage(text)
  return guessed === null || declared?.toLowerCase().split('-')[0] === guessed ? declared : guessed
}

/** Metadata calls everything an article; words like "for immediate release" say more. */
function guessesOf(page: Guesses, text: Guesses): Guesses {
  const guesses = preferring(page, text)
  return { ...guesses, kind: guesses.kind === 'article' ? (text.kind ?? 'article') : guesses.kind }
}

function isXhtml(fileName: string, markup: string): boolean {
  return extensionOf(fileName) === 'xhtml' || /^\s*<\?xml/.test(markup)
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** XHTML may write `<script/>`, which HTML takes for the start of one that never ends. */
function withoutSelfClosing(markup: string): string {
  return markup.replaceAll(
    /<([a-z][\w:-]*)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)\/>/gi,
    (tag, name: string, attributes: string) => (VOID.test(name) ? tag : `<${name}${attributes}></${name}>`),
  )
}
