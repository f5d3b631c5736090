// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrowHead, box, dot, type Drawing, line, type Shape, words } from './drawing.ts'
import { framed } from './framed.ts'
import { shapeCount, svgOf, wordsIn } from './svg.ts'

it('holds every shape, its words and its names, and nothing that could be fetched or run', () => {
  const drawing: Drawing = {
    width: 200,
    height: 100,
    shapes: [
      box({ x: 0, y: 0 }, 10, 10, { fill: 'origin-3', line: 'rule', dashed: true }),
      line(
        [
          { x: 0, y: 0 },
          { x: 5, y: 5 },
        ],
        'quiet',
      ),
      arrowHead({ x: 9, y: 9 }, 'recheck'),
      dot({ x: 4, y: 4 }, 2, { line: 'edge' }),
      { type: 'part', key: 'a', name: 'The wire & the print', shapes: [words('پل بسته شد', { x: 1, y: 2 })] },
    ],
  }
  const svg = parsed(drawing)
  expect(svg.querySelectorAll('rect, path, polygon, circle, text')).toHaveLength(5)
  expect(svg.querySelector('g > title')?.textContent).toBe('The wire & the print')
  expect(svg.querySelector('text')?.getAttribute('direction')).toBe('rtl')
  expect(svg.querySelector(':root > title')?.textContent).toBe('A title')
  expect(svg.querySelectorAll('script, image, use, a, foreignObject')).toHaveLength(0)
  expect(svg.documentElement.outerHTML).not.toMatch(/href|url\(|var\(|oklch/)
  expect(shapeCount(drawing.shapes)).toBe(6)
})

it('is well-formed and gives back any words that XML can hold', () => {
  const texts = fc.sample(anyText, 200)
  const svg = parsed({ width: 10, height: 10, shapes: texts.map(text => words(text, { x: 0, y: 0 })) })
  const children = Array.from(svg.documentElement.childNodes).filter(({ nodeName }) => nodeName === 'text')
  expect(children.map(({ textContent }) => textContent)).toEqual(
    texts.map(text => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, '').replace(/\r\n?/g, '\n')),
  )
})

/** Halves of characters and what XML forbids too. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xff), fc.nat(0xffff), fc.nat(0x10ffff)), { maxLength: 40 })
  .map(codes => String.fromCodePoint(...codes))

it('tells which words are set in which face', () => {
  const inner: Shape = { type: 'part', key: 'a', name: '', shapes: [words('b', { x: 0, y: 0 })] }
  expect(wordsIn([words('a', { x: 0, y: 0 }, { face: 'serif' }), inner])).toEqual({ serif: 'a', sans: 'b' })
})

it('frames a drawing without covering it', () => {
  const drawn = framed({ width: 900, height: 300, shapes: [box({ x: 0, y: 0 }, 900, 300)] }, 'Title', [
    'How to read it.',
  ])
  const inner = drawn.shapes.at(-1)
  const lowest = Math.max(...drawn.shapes.flatMap(shape => (shape.type === 'words' ? shape.y : [])))
  expect(inner).toMatchObject({ type: 'box', width: 900 })
  expect(inner?.type === 'box' && inner.y).toBeGreaterThan(lowest)
  expect(inner?.type === 'box' && inner.y + inner.height).toBeLessThan(drawn.height)
})

function parsed(drawing: Drawing): Document {
  const svg = svgOf(drawing, { title: 'A title', description: 'What it is', language: 'en', faces: [] })
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}
