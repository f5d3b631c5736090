import { looksInserted } from '../quote/pageFurniture.ts'
import { type Block, type RepairKind, repairKinds, type Span } from '../records.ts'
import { closesSentence } from '../text/blocks.ts'
import { characterRepairs } from './characterRepairs.ts'
import { cutWordAround, lineEndHyphens } from './lineEndHyphens.ts'
import { leftOverHyphens } from './leftOverHyphens.ts'
import { furnitureAtEnds } from './furnitureAtEnds.ts'
import { furnitureBetween } from './furnitureBetween.ts'
import { type Edit, type Edits, joined, packed } from './projection.ts'

/** A repair that the program proposes: an edit of the captured text, reversible, and why. */
export interface Repair extends Edit {
  readonly kind: RepairKind
}

const takesWords: ReadonlySet<RepairKind> = new Set(['inserted', 'caption', 'furniture', 'menu', 'footer'])

/** Those that leave every word where it is are on until a person switches them off; the others wait for a person. */
export function isOnByItself(kind: RepairKind): boolean {
  return !takesWords.has(kind)
}

/**
 * Everything that could be repaired in a captured text, in order. None overlap, but that one which waits for a person
 * has in it what is on by itself. The same text gives the same repairs, so that only a person's choices need to be kept.
 */
export function repairsOf(text: string, blocks: readonly Block[]): Repair[] {
  return withoutOverlaps([
    ...furnitureAtEnds(text, blocks),
    ...insertedMatter(text, blocks),
    ...furnitureBetween(text, blocks),
    ...lineEndHyphens(text),
    ...leftOverHyphens(text),
    ...characterRepairs(text),
    ...blocks.flatMap(block => (block.kind === 'paragraph' ? lineRepairs(text, block) : [])),
  ])
}

/** Repairs of one text, packed. Some of them may touch. */
export interface Repairs extends Edits {
  /** Index in {@link repairKinds}. */
  readonly kinds: Uint8Array<ArrayBuffer>
  /** Index of the repair that one lies in; its own where it lies in none. */
  readonly outer: Uint32Array<ArrayBuffer>
}

/** Everything that could be repaired in a captured text, packed. */
export function packedRepairs(text: string, blocks: readonly Block[]): Repairs {
  const repairs = repairsOf(text, blocks)
  const kinds = Uint8Array.from(repairs, ({ kind }) => repairKinds.indexOf(kind))
  return { ...packed(repairs), kinds, outer: outerOf(repairs) }
}

function outerOf(repairs: readonly Repair[]): Uint32Array<ArrayBuffer> {
  let last = 0
  return Uint32Array.from(repairs, ({ end }, index) => {
    if (end > (repairs[last]?.end ?? 0)) last = index
    return last
  })
}

/** What a repair undoes. */
export function kindAt({ kinds }: Repairs, index: number): RepairKind {
  return repairKinds[kinds[index] ?? 0] ?? 'spaces'
}

/** Where a repair stands in the captured text. */
export function spanAt({ starts, ends }: Edits, index: number): Span {
  return { start: starts[index] ?? 0, end: ends[index] ?? 0 }
}

/** Whether a repair lies in another that is on, which takes its words away. */
export function isTakenOut({ outer }: Repairs, on: Uint8Array, index: number): boolean {
  const around = outer[index] ?? index
  return around !== index && on[around] === 1
}

/** The edits that those repairs are of which `on` is 1, without what others of them take away. */
export function editsOf(repairs: Repairs, on: Uint8Array): Edits {
  const isOn = (_: number, index: number) => on[index] === 1 && !isTakenOut(repairs, on, index)
  const starts = repairs.starts.filter(isOn)
  return joined({
    count: starts.length,
    starts,
    ends: repairs.ends.filter(isOn),
    replacements: repairs.replacements.filter(isOn),
    words: repairs.words,
  })
}

/**
 * Keeps the first named of two that overlap: what takes more away is named first. What is on by itself stays also
 * inside of what waits for a person.
 */
function withoutOverlaps(repairs: readonly Repair[]): Repair[] {
  const kept: Repair[] = []
  let outer: Repair | null = null
  const ordered = repairs
    .map((repair, rank) => ({ repair, rank }))
    .toSorted((a, b) => a.repair.start - b.repair.start || a.rank - b.rank)
  for (const { repair } of ordered) {
    const last = kept.at(-1)
    if (!outer || !last || repair.start >= outer.end) outer = repair
    else if (!liesIn(repair, outer) || (last !== outer && repair.start < last.end)) continue
    kept.push(repair)
  }
  return kept
}

function liesIn(repair: Repair, outer: Repair): boolean {
  return isOnByItself(repair.kind) && !isOnByItself(outer.kind) && repair.end <= outer.end
}

/** Runs of spaces, and the ends of lines that a page's width made. */
function lineRepairs(text: string, block: Block): Repair[] {
  const paragraph = text.slice(block.start, block.end)
  const isFilled = isSetInLines(paragraph)
  return Array.from(paragraph.matchAll(/[^\S\r\n]*\r?\n[^\S\r\n]*|[^\S\r\n]{2,}/gu), ({ index, 0: found }): Repair => ({
    kind: /\n/.test(found) ? 'line-break' : 'spaces',
    start: block.start + index,
    end: block.start + index + found.length,
    replacement: ' ',
  })).filter(({ kind, end }) => end < block.end && (kind === 'spaces' || isFilled))
}

/** Whether a paragraph's lines, all but the last, are nearly of one length: broken by a page's width, not by its author. */
function isSetInLines(paragraph: string): boolean {
  const lengths = paragraph.split(/\r?\n/).map(line => line.trim().length)
  const full = lengths.slice(0, -1)
  const longest = Math.max(...lengths)
  return full.length > 0 && longest >= SHORTEST_MEASURE && full.every(length => length >= longest * FULL_LINE)
}

const SHORTEST_MEASURE = 30
const FULL_LINE = 0.6

/** Captions and page headers between the two halves of a sentence. */
function insertedMatter(text: string, blocks: readonly Block[]): Repair[] {
  const repairs: Repair[] = []
  blocks.forEach((block, index) => {
    if (!breaksOff(text, block)) return
    const next = blocks.slice(index + 2, index + 2 + MOST_BLOCKS).find(other => goesOn(text, other))
    if (!next || next.start - block.end > MOST_INSERTED) return
    const between: Span = { start: block.end, end: next.start }
    if (!looksInserted(text, between)) return
    const cut = cutWordAround(text, between)
    repairs.push({ kind: 'inserted', ...(cut ?? between), replacement: cut === null ? ' ' : '' })
  })
  return repairs
}

/** A caption, a credit and a page header. */
const MOST_BLOCKS = 3
const MOST_INSERTED = 1200

function breaksOff(text: string, block: Block): boolean {
  return (
    block.kind === 'paragraph' &&
    !closesSentence(text, block.end) &&
    /[\p{L}\p{N},;\-–—]$/u.test(text.slice(block.start, block.end).trimEnd())
  )
}

function goesOn(text: string, block: Block): boolean {
  return block.kind === 'paragraph' && /^["'“‘(]?\p{Ll}/u.test(text.slice(block.start, block.start + 4))
}
