import type { Span } from '../records.ts'

/**
 * Whether all that stands in the span, whole lines of it, is captions, page headers and page numbers.
 *
 * A line of prose left out would change what a passage says ("were / not / guilty"), so each block must show a sign of
 * its own. Without a blank line on both sides only the signs of a page header count.
 */
export function looksInserted(text: string, span: Span): boolean {
  const between = text.slice(span.start, span.end)
  const blocks = between
    .split(blankLine)
    .map(block => block.trim())
    .filter(block => block !== '')
  const apart = new RegExp(`^${blankLine.source}`).test(between) && new RegExp(`${blankLine.source}$`).test(between)
  return blocks.length > 0 && blocks.every(block => isHeader(text, block) || (apart && isCaption(text, block)))
}

const blankLine = /[^\S\r\n\f]*(?:\f\s*|(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n|\f)\s*)/

/** A page number, or a running head with one. */
function isHeader(text: string, block: string): boolean {
  return block.split(/\r\n?|[\n\f]/).every(line => isPageNumber(text, line.trim()) || isRunningHead(line.trim()))
}

function isPageNumber(text: string, line: string): boolean {
  if (
    /^[[(|\-–— ]*(?:page|p\.|seite|página|صفحه)\s*\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[\])|\-–— ]*$/iu.test(line)
  )
    return true
  const number = /^[[(|\-–— ]*(\d{1,4})[\])|\-–— ]*$/.exec(line)?.[1]
  // A bare number may be what the sentence tells: a page number has neighbours.
  return (
    number !== undefined &&
    [Number(number) - 1, Number(number) + 1].some(n => hasLine(text, line.replace(number, String(n))))
  )
}

/** "14 THE LIFE OF BAXTER": a number at one end, and capitals. */
function isRunningHead(line: string): boolean {
  return line.length <= 80 && /^(?:\d{1,4}\P{L}+(?=\p{Lu}{2})|(?=.*\P{L}\d{1,4}\.?$))/u.test(line) && isInCapitals(line)
}

function isInCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(line) && !saysNo.test(line)
}

/** A block that stands apart from the text around it and tells so by how it begins or is written. */
function isCaption(text: string, block: string): boolean {
  if (captionWord.test(block) || recurs(text, block)) return true
  if (/^\([^()]*\)$|^\[[^[\]]*\]$/.test(block)) return !saysNo.test(block)
  return block.length <= 80 && !/[\r\n]/.test(block) && (isInCapitals(block) || isTitle(block))
}

const captionWord =
  /^(?:(?:file |stock )?(?:photo|photograph|picture|image|figure|fig|table|chart|map|plate|illustration|graphic|video|screenshot|caption|credit|foto|bild|abb|abbildung|tabelle|imagen|figura)s?\.?\s*(?:\d|[:|/–—©(]|by\b|credit\b|courtesy\b)|advertisement\b\W*$|anzeige\W*$|(?:read more|see also|related|more on this|continue reading)\s*[:|]|©)/iu

/** Two other lines of the text, or one that is the same from end to end, begin as this block does. */
function recurs(text: string, block: string): boolean {
  const line = /^[^\r\n]*/.exec(block)?.[0].trim() ?? ''
  const opening = line.slice(0, LONG_OPENING)
  if (opening.length < LONG_OPENING) return line.length >= SHORT_HEAD && countLines(text, line, true) >= 2
  return countLines(text, opening, false) >= 3 || countLines(text, line, true) >= 2
}

const LONG_OPENING = 16
const SHORT_HEAD = 6

/** "Juan Garcés", "Head of the Human Rights Office": names and titles, not a statement. */
function isTitle(block: string): boolean {
  const words = block.split(/\s+/)
  if (/[.!?:;,]$/.test(block) || saysNo.test(block) || words.length > 12) return false
  return /^\p{Lu}/u.test(block) && words.every(word => /^\P{L}*\p{Lu}/u.test(word) || smallWords.has(word))
}

const smallWords = new Set('of the and for in at on to de la le du der von und & del los las al'.split(' '))

const saysNo = /(?:^|\P{L})(?:not|no|never|none|nor|neither|without|cannot|nobody|nothing|\p{L}+n['’]t)(?:\P{L}|$)/iu

function hasLine(text: string, line: string): boolean {
  return countLines(text, line, true) > 0
}

/** How many lines begin with these words, or are these words; counts no further than 3. */
function countLines(text: string, words: string, whole: boolean): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1 && count < 3; at = text.indexOf(words, at + 1)) {
    const opens = /(?:^|[\r\n\f])[^\S\r\n]*$/.test(text.slice(Math.max(0, at - 8), at))
    if (opens && (!whole || /^[^\S\r\n]*(?:$|[\r\n\f])/.test(text.slice(at + words.length, at + words.length + 8))))
      count++
  }
  return count
}
