import type { Paint } from './drawing.ts'

/** A colour in sRGB as every program reads it: the light look of `tokens.css`, to which a test holds it. */
export function lightPaint(paint: Paint): string {
  const tint = /^origin-(\d+)$/.exec(paint)?.[1]
  return tint === undefined ? named[paint as keyof typeof named] : (tints[Number(tint) - 1] ?? named.rule)
}

const named = {
  ink: '#221d18',
  quiet: '#59534c',
  rule: '#e0dcd5',
  edge: '#8b857e',
  sheet: '#fffefd',
  paper: '#fcf9f5',
  recheck: '#8d5901',
  'recheck-wash': '#fef2d9',
  supports: '#17653c',
  conflicts: '#b23213',
  context: '#245496',
} as const satisfies Record<Exclude<Paint, `origin-${number}`>, string>

/** Of origins, by their tint from 1. */
const tints = [
  '#fddcc2',
  '#bdedf3',
  '#f2d9f8',
  '#dceabe',
  '#d1e0ff',
  '#ffd3d5',
  '#c2efda',
  '#e0dbfc',
  '#f4e7b6',
  '#c4e5fa',
  '#f9d3e7',
  '#e2ddd5',
]
