import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Paint } from '../../domain/drawing/drawing.ts'
import { lightPaint } from '../../domain/drawing/lightPaints.ts'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const block = (selector: string): string => css.slice(css.indexOf(selector)).split('\n  }')[0] ?? ''
const asked = block(":root[data-contrast='more'] {")
const wished = block(":root:not([data-contrast='normal']) {")

const usual = coloursOf(css.slice(0, css.indexOf(":root[data-theme='light']")))
const more = new Map([...usual, ...coloursOf(asked)])

const grounds = ['paper', 'sheet', 'raised', 'well']
const marks = ['corroborated', 'attributed', 'disputed', 'open', 'recheck']
const tints = ['supports-tint', 'conflicts-tint', 'context-tint', 'found-tint', 'selection']
const origins = Array.from({ length: 12 }, (_, index) => `origin-${index + 1}`)

/** What is read for hours. */
const reading = [...grounds, ...tints].map(ground => ['ink', ground] as const)
/** Everything else that is text, `faint` included. */
const text = [
  ...['quiet', 'faint', ...marks].flatMap(ink => [...grounds, 'hover'].map(ground => [ink, ground] as const)),
  ...marks.map(mark => [mark, `${mark}-wash`] as const),
  ...[...origins, 'hover'].map(ground => ['ink', ground] as const),
  ...tints.map(ground => ['quiet', ground] as const),
]
/** What has to be seen, not read: edges of controls, the focus ring. */
const seen = ['edge', 'focus'].flatMap(line => grounds.map(ground => [line, ground] as const))

for (const [name, colours] of [
  ['usual', usual],
  ['high contrast', more],
] as const)
  for (const [scheme, side] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    test.each(reading)(`${name}, ${scheme}: %s on %s is fit for reading (7:1)`, (ink, ground) => {
      expect(contrastOf(colours, side, ink, ground)).toBeGreaterThanOrEqual(7)
    })
    test.each(text)(`${name}, ${scheme}: %s on %s is legible (4.5:1)`, (ink, ground) => {
      expect(contrastOf(colours, side, ink, ground)).toBeGreaterThanOrEqual(4.5)
    })
    test.each(seen)(`${name}, ${scheme}: %s on %s can be seen (3:1)`, (ink, ground) => {
      expect(contrastOf(colours, side, ink, ground)).toBeGreaterThanOrEqual(3)
    })
  }

test('high contrast is the same whether the person asks for it or the system does', () => {
  expect(coloursOf(wished)).toEqual(coloursOf(asked))
  expect(coloursOf(asked).size).toBeGreaterThan(10)
})

test('every colour can be shown on an ordinary screen', () => {
  for (const pair of [...usual.values(), ...coloursOf(asked).values()])
    for (const colour of pair)
      for (const channel of linearRgb(colour)) {
        expect(channel).toBeGreaterThanOrEqual(-0.004)
        expect(channel).toBeLessThanOrEqual(1.004)
      }
})

test.each([
  ...['ink', 'quiet', 'rule', 'edge', 'sheet', 'paper', 'recheck', 'recheck-wash'].map(name => [name, name] as const),
  ...origins.map(name => [name, name] as const),
  ['supports', 'corroborated'],
  ['conflicts', 'disputed'],
  ['context', 'attributed'],
] as const)('a picture that is saved has %s as the light look has it', (paint, token) => {
  expect(lightPaint(paint as Paint)).toBe(hexOf(usual.get(token)?.[0] ?? [0, 0, 0]))
})

/** As `#rrggbb` in sRGB. */
function hexOf(colour: Oklch): string {
  const bytes = linearRgb(colour).map(channel => {
    const value = Math.min(1, Math.max(0, channel))
    return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
  })
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`
}

type Oklch = readonly [lightness: number, chroma: number, hue: number]

function coloursOf(source: string): Map<string, readonly [Oklch, Oklch]> {
  const colours = new Map<string, readonly [Oklch, Oklch]>()
  const pair = /--([\w-]+): light-dark\(oklch\(([\d. ]+)\), oklch\(([\d. ]+)\)\)/g
  for (const [, name = '', light = '', dark = ''] of source.matchAll(pair))
    colours.set(name, [oklch(light), oklch(dark)])
  return colours
}

function oklch(numbers: string): Oklch {
  const [lightness = 0, chroma = 0, hue = 0] = numbers.trim().split(/\s+/).map(Number)
  return [lightness, chroma, hue]
}

/** Björn Ottosson, "A perceptual color space for image processing" (2020). */
function linearRgb([lightness, chroma, hue]: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrastOf(colours: typeof usual, side: 0 | 1, ink: string, ground: string): number {
  const [first, second] = [ink, ground].map(name => {
    const pair = colours.get(name)
    if (pair === undefined) throw new Error(`No colour --${name} in tokens.css`)
    const [r, g, b] = linearRgb(pair[side]).map(channel => Math.min(1, Math.max(0, channel)))
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
  })
  return (Math.max(first ?? 0, second ?? 0) + 0.05) / (Math.min(first ?? 0, second ?? 0) + 0.05)
}
