import type { Span } from '../../src/domain/records.ts'
import { pick } from './random.ts'

/** A stretch of a text, and what stands there in a later version. */
export interface Edit extends Span {
  readonly words: string
}

/** Corrections as an editor makes them, apart from one another: words changed, dropped, and sentences put in. */
export function editsOf(text: string, count: number, random: () => number): Edit[] {
  const edits: Edit[] = []
  const step = Math.floor(text.length / count)
  for (let n = 0; n < count; n++) {
    const start = nextWord(text, n * step + Math.floor(random() * step * 0.8))
    const end = nextWord(text, start + 1 + Math.floor(random() * 40))
    const words = pick(['', 'corrected ', 'It was later corrected. ', `${Math.floor(random() * 9000)} `], random)
    edits.push({ start, end: words.startsWith('It') ? start : end, words })
  }
  return edits
}

function nextWord(text: string, from: number): number {
  const found = text.slice(from, from + 200).search(/(?<=\s)\S/)
  return from + Math.max(0, found)
}

/** The text with all edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, words } of edits) {
    result += text.slice(from, start) + words
    from = end
  }
  return result + text.slice(from)
}

/** Where a passage stands after the edits; `null` where one of them touches it. */
export function placeAfter({ start, end }: Span, edits: readonly Edit[]): Span | null {
  let moved = 0
  for (const edit of edits) {
    if (edit.start >= end) break
    if (edit.end > start) return null
    moved += edit.words.length - (edit.end - edit.start)
  }
  return { start: start + moved, end: end + moved }
}
