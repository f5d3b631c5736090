import type { Block, Span } from '../records.ts'
import { isLineEnd, isSpace } from './characters.ts'

/**
 * The structure of a text that brings none: paragraphs and bulleted items, in order, in time linear in its length.
 *
 * Blank lines part paragraphs. Single line ends stay inside a paragraph, as in hard-wrapped print, unless the text
 * gives each paragraph a line of its own, as most extracted articles do.
 */
export function blocksOf(text: string): Block[] {
  const { starts, ends, groups } = linesOf(text)
  const oneLineEach = isLinePerParagraph(text, ends, groups)
  const blocks: Block[] = []
  const lineAt = (line: number): Span => ({ start: starts[line] ?? 0, end: ends[line] ?? 0 })

  let first = 0
  for (const after of groups) {
    const apart = oneLineEach || hasLongLine(starts, ends, first, after)
    const ragged = !apart && isRagged(text, starts, ends, first, after)
    let open = first
    for (let line = first + 1; line <= after; line++) {
      const { start } = lineAt(line)
      const parts = line === after || apart || (ragged && !isSmall(text, start)) || isBullet(text, start)
      if (!parts) continue
      blocks.push(blockOf(text, { start: lineAt(open).start, end: lineAt(line - 1).end }))
      open = line
    }
    first = after
  }
  return blocks
}

/** A line longer than this was never broken to fit a page: 132 columns were the widest printers. */
export const WIDEST_WRAPPED = 160

interface Lines {
  /** First and past-the-last character of each line that is not blank, white space at its ends left out. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** For each run of lines without a blank one between them, the line after its last. */
  readonly groups: readonly number[]
}

function linesOf(text: string): Lines {
  const starts: number[] = []
  const ends: number[] = []
  const groups: number[] = []
  let start = -1
  let end = -1
  let blank = false
  const close = () => {
    if (start === -1) {
      blank = true
      return
    }
    if (blank && starts.length > 0) groups.push(starts.length)
    blank = false
    starts.push(start)
    ends.push(end)
    start = -1
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) {
      if (code === 0x0a && at > 0 && text.charCodeAt(at - 1) === 0x0d) continue
      close()
      if (code === 0x0c || code === 0x2029) blank = true
    } else if (!isSpace(code)) {
      if (start === -1) start = at
      end = at + 1
    }
  }
  close()
  if (starts.length > 0) groups.push(starts.length)
  return { starts, ends, groups }
}

/** Whether more than half of the lines that another line follows close a sentence. In wrapped prose about one in ten does. */
function isLinePerParagraph(text: string, ends: readonly number[], groups: readonly number[]): boolean {
  let followed = 0
  let closed = 0
  let first = 0
  for (const after of groups) {
    for (let line = first; line < after - 1; line++) {
      followed++
      if (closesSentence(text, ends[line] ?? 0)) closed++
    }
    first = after
  }
  return closed * 2 > followed
}

/** Whether the characters before `end` are sentence punctuation, closing quotation marks and brackets aside. */
export function closesSentence(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && closers.includes(text[at] ?? '')) at--
  return at >= 0 && terminals.includes(text[at] ?? ' ')
}

const closers = '"\'”’»›)]}」』）'
const terminals = '.!?…:;؟۔؛。！？；：।॥'

function hasLongLine(starts: readonly number[], ends: readonly number[], first: number, after: number): boolean {
  for (let line = first; line < after; line++) {
    if ((ends[line] ?? 0) - (starts[line] ?? 0) > WIDEST_WRAPPED) return true
  }
  return false
}

/** Whether half the lines end where their neighbour's first word would still have fitted: headings or verse, not wrapped prose. */
function isRagged(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  first: number,
  after: number,
): boolean {
  let width = 0
  for (let line = first; line < after; line++) width = Math.max(width, (ends[line] ?? 0) - (starts[line] ?? 0))
  let short = 0
  for (let line = first; line < after - 1; line++) {
    const length = (ends[line] ?? 0) - (starts[line] ?? 0)
    if (length + 1 + wordLength(text, starts[line + 1] ?? 0) <= width * NEARLY_FULL) short++
  }
  return short * 2 >= after - 1 - first
}

/** Print set without justification leaves about a tenth of a line empty, OCR misreads some of the rest. */
const NEARLY_FULL = 0.85

function wordLength(text: string, start: number): number {
  let end = start
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  return end - start
}

/** A line that opens with a small letter carries a sentence on. */
function isSmall(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.charAt(at))
}

function blockOf(text: string, span: Span): Block {
  const item = isBullet(text, span.start)
  return { kind: item ? 'item' : 'paragraph', level: item ? 1 : 0, ...span }
}

/** A bullet that is nothing else. A dash also opens speech, and a star emphasis: those are left alone. */
export function isBullet(text: string, at: number): boolean {
  return bullets.includes(text[at] ?? ' ') && isSpace(text.charCodeAt(at + 1))
}

const bullets = '•‣◦▪▫●○■□⁃∙'
