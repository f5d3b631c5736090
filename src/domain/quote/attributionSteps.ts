import type { Step } from './alignWords.ts'
import { sayerAt } from './interposed.ts'
import type { Word } from './words.ts'

/** Source and quote, each with its words. */
export interface SideBySide {
  readonly text: string
  readonly source: readonly Word[]
  readonly quote: string
  readonly given: readonly Word[]
}

/**
 * The same steps, but for attributions that one side alone has: of “… failed,” he said. “He was …” it is "he said" that
 * the other has not, where the letters would as well have it be "said. He".
 */
export function withWholeAttributions(sides: SideBySide, steps: readonly Step[]): Step[] {
  const whole = [...steps]
  for (let at = 1; at < whole.length - 1; at++) {
    const gap = gapAt(sides, whole, at)
    if (gap === null) continue
    const by = shifts.find(shift => isAttribution(gap, shift) && canShift(whole, gap, shift))
    if (by !== undefined && by !== 0) shift(whole, gap, by)
  }
  return whole
}

/** Whether a step is over an attribution that stands between two quotations, and that the quote leaves out. */
export function isOverAttribution({ text, source }: SideBySide, { sourceFrom, sourceTo, quoteFrom, quoteTo }: Step) {
  return quoteFrom === quoteTo && sourceTo > sourceFrom && sayerAt(text, source.slice(sourceFrom, sourceTo)) !== null
}

/** Words that one side alone has: those of steps `[at, to)`. */
interface Gap {
  readonly side: 'source' | 'quote'
  readonly text: string
  readonly words: readonly Word[]
  readonly from: number
  readonly end: number
  readonly at: number
  readonly to: number
}

/** The gap that begins with a step; `null` where none does, or none with a quotation mark near. */
function gapAt({ text, source, quote, given }: SideBySide, steps: readonly Step[], at: number): Gap | null {
  const side = sideOf(steps[at])
  if (side === null || sideOf(steps[at - 1]) === side) return null
  let to = at
  while (sideOf(steps[to]) === side) to++
  const [first, last] = [steps[at], steps[to - 1]]
  if (!first || !last) return null
  const gap: Gap =
    side === 'source'
      ? { side, text, words: source, from: first.sourceFrom, end: last.sourceTo, at, to }
      : { side, text: quote, words: given, from: first.quoteFrom, end: last.quoteTo, at, to }
  const near = gap.text.slice(gap.words[gap.from - 1]?.span.start ?? 0, gap.words[gap.end]?.span.end)
  return near.length <= MOST_READ && /["“”„‘’'«»]/u.test(near) ? gap : null
}

function sideOf(step: Step | undefined): Gap['side'] | null {
  if (!step || step.same) return null
  if (step.quoteFrom === step.quoteTo) return 'source'
  return step.sourceFrom === step.sourceTo ? 'quote' : null
}

/** Code units of an attribution, with the words beside it. */
const MOST_READ = 300
/** Words by which a gap may have to be moved, the nearest first. */
const shifts = [0, 1, -1, 2, -2, 3, -3]

function isAttribution({ text, words, from, end }: Gap, shift: number): boolean {
  return (
    from + shift > 0 && end + shift < words.length && sayerAt(text, words.slice(from + shift, end + shift)) !== null
  )
}

/** Whether the words that come out of the gap at its one end are those that go into it at the other. */
function canShift(steps: readonly Step[], { words, from, end, at, to }: Gap, shift: number): boolean {
  return Array.from({ length: Math.abs(shift) }, (_, nth) => nth).every(nth => {
    const [out, into] = shift > 0 ? [from + nth, end + nth] : [end - 1 - nth, from - 1 - nth]
    const step = steps[shift > 0 ? to + nth : at - 1 - nth]
    return step?.same === true && isOfOne(step) && words[out]?.letters === words[into]?.letters
  })
}

function isOfOne({ sourceFrom, sourceTo, quoteFrom, quoteTo }: Step): boolean {
  return sourceTo - sourceFrom === 1 && quoteTo - quoteFrom === 1
}

/** Moves a gap over words that are the same, so that those go before it, or behind. */
function shift(steps: Step[], { side, from, end, at, to }: Gap, by: number) {
  const [first, last] = [by > 0 ? at : at + by, by > 0 ? to + by : to]
  const others = steps.slice(by > 0 ? to : first, by > 0 ? last : at)
  const length = end - from
  const moved = (step: Step): Step => {
    const back = by > 0 ? -length : length
    return side === 'source'
      ? { ...step, sourceFrom: step.sourceFrom + back, sourceTo: step.sourceTo + back }
      : { ...step, quoteFrom: step.quoteFrom + back, quoteTo: step.quoteTo + back }
  }
  const words = others.map(moved)
  const other = side === 'source' ? (steps[at]?.quoteFrom ?? 0) + by : (steps[at]?.sourceFrom ?? 0) + by
  const gap: Step =
    side === 'source'
      ? { same: false, sourceFrom: from + by, sourceTo: end + by, quoteFrom: other, quoteTo: other }
      : { same: false, sourceFrom: other, sourceTo: other, quoteFrom: from + by, quoteTo: end + by }
  steps.splice(first, last - first, ...(by > 0 ? [...words, gap] : [gap, ...words]))
}
