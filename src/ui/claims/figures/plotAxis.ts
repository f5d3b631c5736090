import { textWidth } from '../../../domain/drawing/textWidth.ts'
import { DAY, HALF_DAY } from '../../../domain/figures/clock/clockTime.ts'
import type { FigureValue } from '../../../domain/records.ts'

/** Where values lie on a line from 0 to 1. */
export interface PlotAxis {
  readonly from: number
  readonly to: number
  /** Whether each step is ten times more: where the least and the greatest are far apart. */
  readonly isLog: boolean
  /** Values with a number beside them, within the axis. */
  readonly ticks: readonly number[]
  /** 0 at `from`, 1 at `to`; what lies beyond is at the end. */
  readonly at: (value: number) => number
}

/** Beyond this the least of several values would be nothing but a point at the edge. */
const FAR_APART = 20

/** One axis for all values of a scope. */
export function plotAxis(values: readonly Pick<FigureValue, 'lo' | 'hi'>[]): PlotAxis {
  const ends = values.flatMap(({ lo, hi }) => [lo, hi ?? lo * 1.5])
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  return least >= 1 && greatest > FAR_APART * least ? logAxis(least, greatest) : linearAxis(least, greatest)
}

/** One axis for times of day in minutes, with whole hours or parts of one beside it. */
export function timeAxis(values: readonly Pick<FigureValue, 'lo' | 'hi'>[]): PlotAxis {
  const ends = values.flatMap(({ lo, hi }) => [lo, hi ?? DAY])
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)]
  const step = MINUTES.find(each => (greatest - least) / each <= MOST_STEPS) ?? HALF_DAY
  const from = Math.floor(least / step) * step - (greatest === least ? step : 0)
  const to = Math.ceil(greatest / step) * step + (greatest === least ? step : 0)
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
  return { from, to, isLog: false, ticks, at: value => within((value - from) / (to - from)) }
}

const MINUTES = [5, 10, 15, 30, 60, 120, 180, 360]

function logAxis(least: number, greatest: number): PlotAxis {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))]
  const step = Math.ceil((last - first) / MOST_STEPS)
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => 10 ** (first + index * step),
  )
  const at = (value: number): number => within((Math.log10(Math.max(value, Number.MIN_VALUE)) - first) / (last - first))
  return { from: 10 ** first, to: 10 ** last, isLog: true, ticks, at }
}

const MOST_STEPS = 4

function linearAxis(least: number, greatest: number): PlotAxis {
  const step = roundStep((greatest - least || Math.max(greatest, 1)) / MOST_STEPS)
  const from = Math.max(0, Math.floor(least / step) * step - (greatest === least ? step : 0))
  const to = Math.ceil(greatest / step) * step + (greatest === least ? step : 0)
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => round(from + index * step))
  return { from, to, isLog: false, ticks, at: value => within((value - from) / (to - from)) }
}

/** 1, 2 or 5 times a power of ten, no less than given. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 5, 10].find(times => times * power >= least * (1 - 1e-9)) ?? 10)
}

/** Without the tail that adding tenths leaves. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/**
 * The ticks that have room for their numbers, as `label` writes them, on the narrowest lane that there is: the ends before
 * others. Numbers at the ends stand within the lane.
 */
export function labelledTicks(
  { ticks, at }: Pick<PlotAxis, 'ticks' | 'at'>,
  label: (tick: number) => string,
): number[] {
  const [first, ...middle] = ticks.slice(0, -1)
  const inTurn = [ticks.at(-1), first, ...middle.toReversed()].filter(tick => tick !== undefined)
  const taken: (readonly [number, number])[] = []
  const shown = inTurn.filter(tick => {
    const width = textWidth(label(tick), 1)
    const start = Math.min(LANE - width, Math.max(0, at(tick) * LANE - width / 2))
    const isFree = taken.every(([from, to]) => start >= to + GAP || start + width + GAP <= from)
    if (isFree) taken.push([start, start + width])
    return isFree
  })
  return shown.toSorted((a, b) => a - b)
}

/** In ems of the numbers: a third of a card that is no narrower. */
const LANE = 15
const GAP = 0.5

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
