import { box, type Drawing, line, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { fitted, textWidth } from '../drawing/textWidth.ts'
import type { SourceId } from '../id.ts'
import { originTint } from '../originTint.ts'
import type { PartialDate } from '../records.ts'
import { symbolOf } from './drawMatrix.ts'
import type { UseKind } from './matrix.ts'
import { ticksOf } from './ticks.ts'
import type { DaySpan } from './timeline.ts'

/** A timeline with all that it says, ready to be drawn. */
export interface WordedTimeline {
  readonly dated: readonly WordedEntry[]
  readonly undated: readonly WordedEntry[]
  /** Over the sources without a date. */
  readonly undatedHeading: string
  /** In place of a date: "no date". */
  readonly noDate: string
  readonly sayDate: (date: PartialDate) => string
}

export interface WordedEntry {
  readonly sourceId: SourceId
  /** Of its origin; `null` for a text under check. */
  readonly letter: string | null
  readonly title: string
  /** Who published it and when. */
  readonly facts: string
  readonly span: DaySpan | null
  readonly kinds: readonly UseKind[]
  /** "First known", or that it has it from another; `null` for the others. */
  readonly flag: { readonly text: string; readonly suggested: boolean } | null
}

const ROW = 48
const AXIS = 30
const HEADING = 34
const BADGE = 24
const SIGN = 22
/** Below it a row's words stand over its line of time. */
const SIDE_BY_SIDE = 620
/** What a date needs on the axis. */
const TICK = 92

/**
 * Draws sources one under another along a line of time: a sign on the day, or a bar across all days that a partial
 * date may mean. Sources without a date stand apart beneath, each in a frame as wide as all of time that says so.
 */
export function drawTimeline(worded: WordedTimeline, width: number): Drawing {
  const { dated, undated, undatedHeading, noDate, sayDate } = worded
  const plan = planOf(width)
  const scale = scaleOf(dated, plan)
  const axis = dated.length === 0 ? 0 : AXIS
  const bottom = axis + dated.length * plan.row
  const most = Math.max(2, Math.floor((plan.to - plan.from) / TICK))
  const ticks = dated.length === 0 ? [] : ticksOf(scale.days, most)
  const apart = undated.length === 0 ? 0 : HEADING
  return {
    width,
    height: bottom + apart + undated.length * plan.row,
    shapes: [
      ...ticks.map(({ day }) =>
        line(
          [
            { x: scale.at(day), y: axis - 6 },
            { x: scale.at(day), y: bottom },
          ],
          'rule',
          { width: 1 },
        ),
      ),
      ...datesAt(
        ticks.map(({ day, date }) => ({ x: scale.at(day), text: sayDate(date) })),
        width,
      ),
      ...dated.map((entry, index) =>
        rowOf(entry, axis + index * plan.row, plan, middle => onAxis(entry, middle, plan, scale)),
      ),
      ...(apart === 0
        ? []
        : [words(undatedHeading, { x: 4, y: bottom + 22 }, { size: 12.5, strong: true, paint: 'quiet' })]),
      ...undated.map((entry, index) =>
        rowOf(entry, bottom + apart + index * plan.row, plan, middle => atNoTime(entry, middle, plan, noDate)),
      ),
    ],
  }
}

/** Where words and where time stand. */
interface Plan {
  readonly width: number
  readonly label: number
  readonly from: number
  readonly to: number
  readonly row: number
  /** From the top of a row to the middle of its line of time. */
  readonly middle: number
}

function planOf(width: number): Plan {
  if (width < SIDE_BY_SIDE)
    return { width, label: width - 8, from: 20, to: width - 20, row: ROW + 34, middle: ROW + 12 }
  const label = Math.min(340, Math.floor(width * 0.36))
  return { width, label, from: label + 32, to: width - 40, row: ROW, middle: ROW / 2 }
}

interface Scale {
  readonly days: DaySpan
  readonly at: (day: number) => number
}

function scaleOf(dated: readonly WordedEntry[], { from, to }: Plan): Scale {
  const spans = dated.flatMap(({ span }) => span ?? [])
  const first = Math.min(...spans.map(span => span.from))
  const last = Math.max(...spans.map(span => span.to))
  const pad = Math.max(1, (last - first) * 0.03)
  const days = spans.length === 0 ? { from: 0, to: 1 } : { from: Math.floor(first - pad), to: Math.ceil(last + pad) }
  return { days, at: day => from + ((day - days.from) / (days.to - days.from)) * (to - from) }
}

/** Dates over their lines, kept inside; none where it would run into the one before. */
function datesAt(dates: readonly { readonly x: number; readonly text: string }[], width: number): readonly Shape[] {
  let free = 0
  return dates.flatMap(({ x, text }) => {
    const wide = textWidth(text, 11.5)
    const left = Math.max(0, Math.min(width - wide, x - wide / 2))
    if (left < free) return []
    free = left + wide + 10
    return [words(text, { x: left + wide / 2, y: 14 }, { size: 11.5, paint: 'quiet', align: 'middle' })]
  })
}

/** `timeAt` draws when it was, about the height of its line of time. */
function rowOf(entry: WordedEntry, top: number, plan: Plan, timeAt: (middle: number) => readonly Shape[]): Shape {
  const { sourceId, title, facts, letter } = entry
  const room = plan.label - BADGE - 16
  const name = fitted(title, room, 13.5, true)
  const under = fitted(facts, room, 12)
  return {
    type: 'part',
    key: sourceId,
    name: [title, facts, entry.flag?.text ?? ''].filter(Boolean).join(', '),
    shapes: [
      box({ x: 0.5, y: top }, plan.width - 1, plan.row, { radius: 4 }),
      line(
        [
          { x: 0, y: top },
          { x: plan.width, y: top },
        ],
        'rule',
        { width: 1 },
      ),
      ...badgeOf(letter, { x: 4, y: top + 12 }),
      words(name.text, { x: BADGE + 12, y: top + 20 }, { ...name, size: 13.5, strong: true }),
      words(under.text, { x: BADGE + 12, y: top + 37 }, { ...under, size: 12, paint: 'quiet' }),
      ...timeAt(top + plan.middle),
    ],
  }
}

function badgeOf(letter: string | null, { x, y }: { readonly x: number; readonly y: number }): readonly Shape[] {
  if (letter === null) return [box({ x, y }, BADGE, BADGE, { radius: 6, line: 'edge', dashed: true })]
  return [
    box({ x, y }, BADGE, BADGE, { radius: 6, fill: tintOf(letter) }),
    words(
      letter,
      { x: x + BADGE / 2, y: y + 16 },
      { size: letter.length > 2 ? 10 : 12, strong: true, align: 'middle' },
    ),
  ]
}

function onAxis(entry: WordedEntry, y: number, { to }: Plan, scale: Scale): readonly Shape[] {
  const { span, flag, letter } = entry
  if (!span) return []
  const [start, end] = [scale.at(span.from), scale.at(span.to)]
  const x = (start + end) / 2
  const isRange = span.to - span.from > 1
  const half = (SIGN / 2) * entry.kinds.length
  return [
    ...(isRange
      ? [
          box({ x: start, y: y - 6 }, Math.max(2, end - start), 12, {
            radius: 6,
            fill: letter === null ? null : tintOf(letter),
            line: 'edge',
            dashed: true,
          }),
        ]
      : []),
    ...signsOf(entry, { x, y }),
    ...flagBeside(flag, { left: Math.min(start, x - half), right: Math.max(end, x + half), y, to }),
  ]
}

/** A frame that covers all of time, with its sign and words in the middle: neither early nor late. */
function atNoTime(entry: WordedEntry, y: number, { from, to }: Plan, noDate: string): readonly Shape[] {
  const half = (SIGN / 2) * entry.kinds.length
  const wide = textWidth(noDate, 12)
  const x = (from + to - wide - 8) / 2
  const right = x + half + 8 + wide
  return [
    box({ x: from, y: y - 15 }, to - from, 30, { radius: 15, line: 'edge', dashed: true }),
    ...signsOf(entry, { x, y }),
    words(noDate, { x: x + half + 8, y: y + 4 }, { size: 12, paint: 'quiet' }),
    ...flagBeside(entry.flag, { left: x - half, right: right + 4, y, to: to - 36 }),
  ]
}

/** To the right of a sign, to its left where there is no room. */
function flagBeside(
  flag: WordedEntry['flag'],
  { left, right, y, to }: { readonly left: number; readonly right: number; readonly y: number; readonly to: number },
): readonly Shape[] {
  if (flag === null) return []
  const look = { size: 12, strong: true, paint: flag.suggested ? 'recheck' : 'ink' } as const
  const hasRoom = right + 8 + textWidth(flag.text, 12, true) <= to + 36
  return [
    hasRoom
      ? words(flag.text, { x: right + 8, y: y + 4 }, look)
      : words(flag.text, { x: left - 8, y: y + 4 }, { ...look, align: 'right' }),
  ]
}

/** How the source bears on it, about a point. */
function signsOf(
  { kinds, letter }: WordedEntry,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Shape[] {
  const from = x - (kinds.length * SIGN) / 2
  return [
    box({ x: from, y: y - SIGN / 2 }, kinds.length * SIGN, SIGN, {
      radius: SIGN / 2,
      fill: letter === null ? 'sheet' : tintOf(letter),
      line: 'quiet',
    }),
    ...kinds.flatMap((kind, index) =>
      symbolOf(kind, { x: from + (index + 0.5) * SIGN, y }, 11, kind === 'appearance' ? 'quiet' : kind),
    ),
  ]
}

function tintOf(letter: string): Paint {
  return `origin-${originTint(letter)}`
}
