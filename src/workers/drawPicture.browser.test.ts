import { expect, test } from 'vitest'
import { arrowHead, box, dot, type Drawing, line, words } from '../domain/drawing/drawing.ts'
import { svgOf } from '../domain/drawing/svg.ts'
import { drawPicture } from './drawPicture.ts'

const SCALE = 2
const drawing: Drawing = {
  width: 240,
  height: 160,
  shapes: [
    box({ x: 0, y: 0 }, 240, 160, { fill: 'paper' }),
    box({ x: 10, y: 10 }, 60, 40, { fill: 'origin-2', line: 'edge', radius: 8, dashed: true }),
    dot({ x: 110, y: 30 }, 18, { fill: 'context', line: 'ink' }),
    line(
      [
        { x: 150, y: 10 },
        { x: 200, y: 10 },
        { x: 200, y: 60 },
      ],
      'conflicts',
      { radius: 12, width: 4 },
    ),
    arrowHead({ x: 225, y: 60 }, 'supports'),
    {
      type: 'part',
      key: 'source',
      name: 'A source',
      shapes: [
        words('Harbour closed', { x: 10, y: 80 }, { size: 20, strong: true }),
        words('بندر بسته شد', { x: 230, y: 80 }, { size: 20, align: 'right', face: 'serif' }),
        words('in the middle', { x: 120, y: 110 }, { size: 16, align: 'middle', paint: 'quiet' }),
        words('upwards', { x: 30, y: 150 }, { size: 14, turned: true }),
      ],
    },
  ],
}
const job = { drawing, faces: [], scale: SCALE }
const never = new AbortController().signal

test('a PNG looks as the SVG file of the same drawing does', async () => {
  const png = await drawPicture(job, never, () => undefined)
  if (!png.ok) throw new Error(png.error.type)
  const svg = svgOf(drawing, { title: '', description: '', language: 'en', faces: [] })
  const [drawn, meant] = [await pixelsOf(png.value), await pixelsOf(new Blob([svg], { type: 'image/svg+xml' }))]
  expect(drawn).toHaveLength(meant.length)
  expect(differenceBetween(drawn, meant)).toBeLessThan(0.0005)
})

/** So much that it takes a while. */
const crowded = {
  ...drawing,
  shapes: Array.from({ length: 40_000 }, (_, index) => words('A', { x: index % 240, y: index % 160 })),
}

test('how much is drawn is told until it is packed', async () => {
  const shares: (number | null)[] = []
  await drawPicture({ ...job, drawing: crowded }, never, share => shares.push(share))
  const drawn = shares.filter(share => share !== null)
  expect(drawn.length).toBeGreaterThan(0)
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeNull()
})

test('drawing ends where nobody waits for it any more', async () => {
  const stopping = new AbortController()
  const drawn = await drawPicture({ ...job, drawing: crowded }, stopping.signal, () => stopping.abort())
  expect(drawn).toEqual({ ok: false, error: { type: 'cancelled' } })
})

async function pixelsOf(file: Blob): Promise<Uint8ClampedArray> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  await image.decode()
  const [width, height] = [drawing.width * SCALE, drawing.height * SCALE]
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('There is a canvas here.')
  context.drawImage(image, 0, 0, width, height)
  return context.getImageData(0, 0, width, height).data
}

/** The share of values, of all pixels, in which two pictures differ so that one sees it. */
function differenceBetween(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.filter((value, index) => Math.abs(value - (b[index] ?? 0)) > 60).length / a.length
}
