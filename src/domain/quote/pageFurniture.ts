import type { Span } from '../records.ts'
import { isNegation } from './kindOfChange.ts'
import { type Language, languageAt, plainWord } from './language.ts'

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
  const language = languageAt(text, { start: Math.max(0, span.start - AROUND), end: span.end + AROUND })
  return (
    blocks.length > 0 &&
    blocks.every(block => isHeader(text, block, language) || (apart && isCaption(text, block, language)))
  )
}

/** Code units of the sentence on either side that tell its language. */
const AROUND = 200

const blankLine = /[^\S\r\n\f]*(?:\f\s*|(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n|\f)\s*)/

/** A page number, or a running head with one. */
function isHeader(text: string, block: string, language: Language): boolean {
  return block
    .split(/\r\n?|[\n\f]/)
    .every(line => isPageNumber(text, line.trim()) || isRunningHead(line.trim(), language))
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
function isRunningHead(line: string, language: Language): boolean {
  return (
    line.length <= 80 &&
    /^(?:\d{1,4}\P{L}+(?=\p{Lu}{2})|(?=.*\P{L}\d{1,4}\.?$))/u.test(line) &&
    isInCapitals(line, language)
  )
}

function isInCapitals(line: string, language: Language): boolean {
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(line) && !bearsOnSense(line, language)
}

/** A block that stands apart from the text around it and tells so by how it begins or is written. */
function isCaption(text: string, block: string, language: Language): boolean {
  if (captionWord.test(block) || recurs(text, block)) return true
  if (/^\([^()]*\)$|^\[[^[\]]*\]$/.test(block)) return !bearsOnSense(block, language)
  return block.length <= 80 && !/[\r\n]/.test(block) && (isInCapitals(block, language) || isTitle(block, language))
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
function isTitle(block: string, language: Language): boolean {
  const words = block.split(/\s+/)
  if (/[.!?:;,]$/.test(block) || bearsOnSense(block, language) || words.length > 12) return false
  return /^\p{Lu}/u.test(block) && words.every(word => /^\P{L}*\p{Lu}/u.test(word) || smallWords.has(word))
}

const smallWords = new Set('of the and for in at on to de la le du der von und & del los las al'.split(' '))

/** Whether a line denies, or is the one word that says how sure the sentence around it is: "Nicht", "Allegedly". */
function bearsOnSense(line: string, language: Language): boolean {
  const words = line.match(/[\p{sc=Han}]|[\p{L}\p{M}'’\u200c]+/gu) ?? []
  const [only, ...others] = words.map(plainWord)
  if (only !== undefined && others.length === 0 && (language.hedges.has(only) || language.attitudes.has(only)))
    return true
  return words.some(word => isNegation(word, language))
}

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
