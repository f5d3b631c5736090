import { grouped } from '../grouped.ts'
import type { Block, Span } from '../records.ts'
import type { Repair } from './repairs.ts'

/**
 * What a website puts between the parts of an article, each by a sign of its own: captions with the same credit, sizes
 * of adverts, ways to a page, menus of languages, links that lead nowhere, lines given twice.
 *
 * Menus and titles given twice are looked for before the first prose only: further on, they may be what is told.
 */
export function furnitureBetween(text: string, blocks: readonly Block[]): Repair[] {
  const prose = Math.max(
    0,
    blocks.findIndex(block => isProse(text.slice(block.start, block.end))),
  )
  const lines = blocks.slice(0, prose).flatMap(block => linesOf(text, block))
  const parts: readonly Span[] = [...lines, ...blocks.slice(prose)]
  const words = parts.map(({ start, end }) => text.slice(start, end).replace(bullet, '').trim())
  const head = words.slice(0, lines.length)
  const furniture = new Set([...linesAlone(words), ...languageMenus(head), ...waysIn(head), ...titlesAgain(head)])
  return [
    ...runsOf(furniture).map(([first, last]) => withoutParts('furniture', parts, first, last)),
    ...captionsIn(words).map(index => withoutParts('caption', parts, index, index)),
  ]
}

function isProse(block: string): boolean {
  return block.length >= SHORTEST_PROSE && /(?<!\.)[.!?]["'”’)]*$/.test(block)
}

/** Code units from which a block that closes a sentence is prose. */
const SHORTEST_PROSE = 80
const bullet = /^[•‣◦▪▫●○■□⁃∙]\s*/u

function linesOf(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/\S[^\r\n]*/g), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.trimEnd().length,
  }))
}

/** First and last of each run of numbers. */
function runsOf(numbers: ReadonlySet<number>): (readonly [number, number])[] {
  const firsts = [...numbers].filter(number => !numbers.has(number - 1))
  const lasts = [...numbers].filter(number => !numbers.has(number + 1)).toSorted((a, b) => a - b)
  return firsts.toSorted((a, b) => a - b).map((first, index) => [first, lasts[index] ?? first])
}

/** Takes parts out with the space behind them; at the end of the text with that before them. */
function withoutParts(kind: Repair['kind'], parts: readonly Span[], first: number, last: number): Repair {
  const [from, to, before, behind] = [parts[first], parts[last], parts[first - 1], parts[last + 1]]
  const start = from?.start ?? 0
  return behind
    ? { kind, start, end: behind.start, replacement: '' }
    : { kind, start: before?.end ?? start, end: to?.end ?? start, replacement: '' }
}

/** Sizes of adverts, and links and lines that stand twice in a row. */
function linesAlone(words: readonly string[]): number[] {
  return words.flatMap((block, index) => {
    const isTwice = block.length >= SHORTEST_TWICE && block === words[index - 1]
    const isLink = deadLink.test(block) && [words[index - 1], words[index + 1]].some(near => deadLink.test(near ?? ''))
    return isTwice || isLink || advertSizes.has(block.replaceAll(/\s/g, '').replace('×', 'x')) ? [index] : []
  })
}

/** Code units of a line that is never twice in a row but by mistake: verse and lists repeat shorter ones. */
const SHORTEST_TWICE = 60
const deadLink = /^\[[^[\]]{1,40}\]\(#?\)$/

/** Those of the Interactive Advertising Bureau, in pixels. */
const advertSizes = new Set(
  '728x90 300x250 160x600 120x600 300x600 336x280 468x60 320x50 320x100 970x90 970x250 250x250 234x60'.split(' '),
)

/** Lines of one word in a row of which most are names of languages. */
function languageMenus(head: readonly string[]): number[] {
  const found: number[] = []
  const words = head.flatMap((block, index) => (oneWord.test(block) ? [index] : []))
  for (const [first, last] of runsOf(new Set(words))) {
    const run = head.slice(first, last + 1).map(block => block.toLowerCase())
    const named = run.filter(block => languages.has(block))
    if (new Set(named).size >= LEAST_LANGUAGES && named.length * 2 > run.length)
      run.forEach((_, index) => found.push(first + index))
  }
  return found
}

const oneWord = /^[\p{L}\p{M}]{2,20}$/u

const LEAST_LANGUAGES = 3
const languages = new Set(
  (
    'english french german italian spanish portuguese dutch arabic persian farsi turkish kurdish russian chinese japanese korean hindi urdu ' +
    'albanian greek polish swedish norwegian danish finnish hungarian romanian bulgarian serbian croatian ukrainian czech hebrew azeri ' +
    'français deutsch italiano español português nederlands svenska norsk dansk suomi polski türkçe kurdî shqip ελληνικά русский українська ' +
    'العربية فارسی اردو עברית 中文 日本語 한국어 हिन्दी'
  ).split(' '),
)

/** "Home // News // Region", or run together: "HomeNewsRegion". */
function waysIn(head: readonly string[]): number[] {
  return head.flatMap((block, index) => {
    const parts = block.split(/\s+(?:\/\/|›|»|>|→)\s+/u)
    const isWay = parts.length >= LEAST_PARTS && parts.every(part => /^\p{Lu}[^.!?;:]{0,39}$/u.test(part))
    return isWay || /^Home(?=\p{Lu}\p{L}+ ?).*\p{Ll}\p{Lu}/u.test(block) ? [index] : []
  })
}

const LEAST_PARTS = 3

/** A title that stands once more before the text. */
function titlesAgain(head: readonly string[]): number[] {
  const seen = new Set<string>()
  return head.flatMap((block, index) => {
    const isAgain = block.length >= SHORTEST_TITLE && seen.has(block)
    seen.add(block)
    return isAgain ? [index] : []
  })
}

const SHORTEST_TITLE = 30

/** Blocks that open with a word for a picture, or with the same credit in brackets as others do. */
function captionsIn(words: readonly string[]): number[] {
  const indexes = words.flatMap((block, index) => (credit.test(block) || captionWord.test(block) ? [index] : []))
  const creditAt = (index: number) => credit.exec(words[index] ?? '')?.[0] ?? ''
  const byCredit = grouped(indexes, creditAt)
  return indexes.filter(
    index => creditAt(index) === '' || (byCredit.get(creditAt(index)) ?? []).length >= LEAST_CREDITS,
  )
}

const LEAST_CREDITS = 3
const credit = /^\([^()\n]{2,60}\)(?: (?:and|&|\/) \([^()\n]{2,60}\))*(?: ?:|(?=$))/u
const captionWord =
  /^(?:(?:File|Stock|Archive) )?(?:[Pp]hoto|PHOTO|[Pp]hotograph|Picture|Image|IMAGE|Screenshot|Credit|Foto)s? ?(?:[:|©]|(?:by|courtesy of) \p{Lu}|[Cc]redit:)(?![^]{300})/u
