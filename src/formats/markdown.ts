import { type Node, Parser } from 'commonmark'
import { err, ok, type Result } from '../domain/result.ts'
import { joinBlocks, type TextBlock } from './blocks.ts'
import { guessFromText, namesIn, noGuesses, preferring } from './guess.ts'
import { dateFromMetadata } from './guessDate.ts'
import { guessLanguage } from './guessLanguage.ts'
import { htmlBlocks } from './html.ts'
import { readText } from './readText.ts'
import type { Guesses, ReadContext, ReadDocument, ReadProblem, ReadWarning } from './registry.ts'

/**
 * Reads Markdown as a reader sees it: without its marks, with its structure.
 *
 * CommonMark throughout. A link leaves its words, an image nothing; front matter
 * is metadata and no part of the text.
 */
export function read(bytes: Uint8Array, context: ReadContext): Result<ReadDocument, ReadProblem> {
  const file = readText(bytes, context)
  if (!file.ok) return file
  const { matter, body } = partsOf(file.value.text)
  const parts = blocksOf(new Parser().parse(body))
  const { text, blocks } = joinBlocks(parts.blocks)
  if (text === '') return err({ type: 'no-text' })
  return ok({
    text,
    blocks,
    mediaType: 'text/markdown',
    extractor: 'markdown@1',
    encoding: file.value.encoding,
    encodingGuessed: file.value.guessed,
    language: languageIn(matter) ?? guessLanguage(text),
    guesses: preferring(preferring(guessesIn(matter), fromHeading(parts.blocks)), guessFromText(text)),
    warnings: [...file.value.warnings, ...remoteWarning(parts.images)],
  })
}

/** Front matter: its fields by name in lower case. A list is one value for each item. */
type Matter = ReadonlyMap<string, readonly string[]>

function partsOf(text: string): { readonly matter: Matter; readonly body: string } {
  const found = /^---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text)
  const matter = matterOf(found?.[1] ?? '')
  return found && matter.size > 0 ? { matter, body: text.slice(found[0].length) } : { matter: new Map(), body: text }
}

/** The plain part of YAML that front matter is written in: `name: value`, `name: [a, b]`, and lists of lines. */
function matterOf(yaml: string): Matter {
  const matter = new Map<string, readonly string[]>()
  let field: string | null = null
  for (const line of yaml.split('\n')) {
    const named = /^([\p{L}_][\w .-]*?)\s*:(?:\s+(.*)|)$/u.exec(line)
    const item = /^\s*-\s+(.+)$/.exec(line)
    if (named) {
      field = (named[1] ?? '').toLowerCase()
      matter.set(field, valuesOf(named[2] ?? ''))
    } else if (item && field !== null) {
      matter.set(field, [...(matter.get(field) ?? []), unquoted(item[1] ?? '')])
    }
  }
  return matter
}

function valuesOf(value: string): readonly string[] {
  const list = /^\[(.*)\]$/.exec(value.trim())
  return (list ? (list[1] ?? '').split(',') : [value]).map(unquoted).filter(one => one !== '')
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}

function guessesIn(matter: Matter): Guesses {
  const first = (...names: readonly string[]): string | null =>
    names.map(name => matter.get(name)?.[0]).find(value => value) ?? null
  const authors = matter.get('authors') ?? matter.get('author') ?? []
  const issued = first('date', 'published', 'publishdate', 'issued')
  const url = first('url', 'source', 'link', 'canonical', 'canonical_url')
  return {
    ...noGuesses,
    title: first('title'),
    authors: authors.length === 1 ? namesIn(authors[0] ?? '') : authors,
    issued: issued === null ? null : dateFromMetadata(issued),
    url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
    publisher: first('publisher', 'publication', 'site', 'website'),
  }
}

function languageIn(matter: Matter): string | null {
  const language = matter.get('lang')?.[0] ?? matter.get('language')?.[0]
  return language && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language) ? language : null
}

/** The first heading of the highest level is what the document is called. */
function fromHeading(blocks: readonly TextBlock[]): Guesses {
  const heading = blocks.slice(0, 10).find(block => block.kind === 'heading' && block.level <= 2)
  return { ...noGuesses, title: heading?.text.replaceAll(/\s+/gu, ' ') ?? null }
}

interface Parts {
  readonly blocks: readonly TextBlock[]
  readonly images: number
}

function blocksOf(document: Node): Parts {
  const blocks: TextBlock[] = []
  const walker = document.walker()
  let words: string[] = []
  let images = 0
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event
    if (node.type === 'image' && entering) {
      images += 1
      walker.resumeAt(node, false)
    } else if (node.type === 'code_block') {
      blocks.push({ kind: 'preformatted', level: 0, text: (node.literal ?? '').trimEnd() })
    } else if (node.type === 'html_block') {
      blocks.push(...htmlBlocks(node.literal ?? ''))
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      if (!entering) blocks.push({ ...placeOf(node), text: words.join('').trim() })
      words = []
    } else if (isLineEnd(node)) words.push('\n')
    else if (node.type === 'text' || node.type === 'code') words.push(node.literal ?? '')
  }
  return { blocks, images }
}

function isLineEnd(node: Node): boolean {
  if (node.type === 'html_inline') return /^<br\s*\/?>$/i.test(node.literal ?? '')
  return node.type === 'softbreak' || node.type === 'linebreak'
}

/** What a paragraph or heading is by what it stands in: the innermost list item or quotation. */
function placeOf(node: Node): Omit<TextBlock, 'text'> {
  if (node.type === 'heading') return { kind: 'heading', level: node.level }
  const around = ancestorsOf(node)
  const inner = around.find(type => type === 'item' || type === 'block_quote')
  if (inner === 'item') return { kind: 'item', level: around.filter(type => type === 'item').length }
  return { kind: inner === 'block_quote' ? 'quote' : 'paragraph', level: 0 }
}

function ancestorsOf(node: Node): readonly string[] {
  const types: string[] = []
  for (let parent = node.parent; parent; parent = parent.parent) types.push(parent.type)
  return types
}

function remoteWarning(count: number): readonly ReadWarning[] {
  return count > 0 ? [{ type: 'remote-dropped', count }] : []
}
