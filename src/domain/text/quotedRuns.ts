import type { Span } from '../records.ts'
import { trimSpan } from './characters.ts'

/**
 * The runs of a text that stand in quotation marks of any kind, in order, without the marks; of nested ones the outer.
 *
 * Apostrophes, feet and inches open nothing. A run that is never closed is none, nor is one of a single letter.
 */
export function quotedRuns(text: string): Span[] {
  const runs: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (!opensRun(text, at)) continue
    const mark = text.charAt(at)
    const width = text[at + 1] === mark && isSingle(mark) ? 2 : 1
    const end = isSingle(mark) && width === 1 ? closingSingle(text, at) : closingMark(text, at + width, mark, width)
    if (end === -1) continue
    const run = trimSpan(text, { start: at + width, end })
    if (saysSomething.test(text.slice(run.start, run.end))) runs.push(run)
    at = end + width - 1
  }
  return runs
}

const saysSomething = /\p{L}[^]*\p{L}|\p{N}|\p{sc=Han}/u

/** What closes a run, by what opens it: English, German, French, Swedish, Chinese, Japanese, of TeX and of typewriters. */
const closing: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '〝': '〞〟',
  '＂': '＂',
  '「': '」',
  '『': '』',
  "'": "'",
  '‘': '’',
  '‚': '‘’',
  '`': "'´’",
  '‹': '›',
  '›': '‹›',
}

/** Marks that can do nothing but open, wherever they stand. */
const onlyOpens = '“„‟«〝「『‚‹'

function isSingle(mark: string): boolean {
  return "'‘`‚".includes(mark)
}

function opensRun(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (closing[mark] === undefined) return false
  if (onlyOpens.includes(mark)) return true
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (spacedLetter.test(before) || after === '' || /\s/u.test(after)) return false
  // The ’90s, and the letter that ’tis is without.
  return !(isSingle(mark) && /\p{N}/u.test(after))
}

/** A digit, or a letter of a script that has spaces between its words: a mark right behind it opens nothing. */
const spacedLetter =
  /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}]/u

/** Where the run is closed; -1 where it is not. A typewriter's mark closes one of print only where no other does. */
function closingMark(text: string, from: number, mark: string, width: number): number {
  const closes = closing[mark] ?? ''
  const ofPrint = mark === '"' ? '' : closes.replace('"', '')
  const end = ofPrint === '' ? -1 : closedBy(ofPrint, text, from, mark, width)
  return end === -1 && ofPrint !== closes ? closedBy(closes, text, from, mark, width) : end
}

/** Runs of the same marks inside it are passed over; a paragraph that opens with the mark again goes on with the quotation. */
function closedBy(closes: string, text: string, from: number, mark: string, width: number): number {
  const isClosing = (at: number) => closes.includes(text.charAt(at)) && (width === 1 || text[at + 1] === text[at])
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (isClosing(at) && depth-- === 0) return at
    if (closes.includes(mark) || text[at] !== mark) continue
    const paragraph = /\n\s*\n\s*$/.exec(text.slice(Math.max(from, at - LONGEST_GAP), at))
    if (depth === 0 && paragraph) return at - paragraph[0].length
    depth++
  }
  return -1
}

/** Where a single mark closes the run: at the end of a word, and of two such rather where no plural has its apostrophe. */
function closingSingle(text: string, opening: number): number {
  const closes = closing[text.charAt(opening)] ?? ''
  const ends: number[] = []
  for (let at = opening + 1; at < text.length; at++) {
    const closesWord = /\S/u.test(text.charAt(at - 1)) && !isWordPart(text.charAt(at + 1))
    if (closesWord && closes.includes(text.charAt(at))) ends.push(at)
    else if (opensRun(text, at)) break
  }
  return ends.find(at => text[at - 1] !== 's') ?? ends[0] ?? -1
}

/** Code units between two paragraphs. */
const LONGEST_GAP = 20

function isWordPart(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character)
}
