/** One line as two readings of the same bytes have it. */
export interface DifferingLine {
  /** From 1. */
  readonly number: number
  readonly before: string
  readonly after: string
}

/** How two readings of the same bytes differ, line by line. */
export interface ReadingPreview {
  /** How many lines differ in all. */
  readonly count: number
  /** The first of them. */
  readonly lines: readonly DifferingLine[]
}

/** The first lines that read otherwise, at most `most`; a long line is cut around its first difference. */
export function previewOf(before: string, after: string, most: number): ReadingPreview {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const lines: DifferingLine[] = []
  let count = 0
  for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [a = '', b = ''] = [old[index], now[index]]
    if (a === b) continue
    count++
    if (lines.length < most) lines.push({ number: index + 1, ...cutAround(a, b) })
  }
  return { count, lines }
}

/** Code units shown of a line. */
const SHOWN = 160
/** Of them before the first difference. */
const LEAD = 40

function cutAround(before: string, after: string): Pick<DifferingLine, 'before' | 'after'> {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  const start = same > SHOWN - LEAD ? same - LEAD : 0
  return { before: cut(before, start), after: cut(after, start) }
}

function cut(line: string, start: number): string {
  const shown = line.slice(start, start + SHOWN).trim()
  return `${start > 0 ? '…' : ''}${shown}${line.length > start + SHOWN ? '…' : ''}`
}
