import { box, type Drawing, moved, words } from './drawing.ts'
import { fitted, wrapped } from './textWidth.ts'

const MARGIN = 28
const TITLE = 34
const LINE = 18

/** A drawing as a sheet of its own: on paper, with a margin, under a title and what one must know to read it. */
export function framed(drawing: Drawing, title: string, notes: readonly string[]): Drawing {
  const width = Math.max(drawing.width, LEAST_WIDTH)
  const lines = notes.flatMap(note => wrapped(note, width, 12.5, 4))
  const head = TITLE + lines.length * LINE + 14
  const said = fitted(title, width, 20)
  return {
    width: width + 2 * MARGIN,
    height: drawing.height + head + 2 * MARGIN,
    shapes: [
      box({ x: 0, y: 0 }, width + 2 * MARGIN, drawing.height + head + 2 * MARGIN, { fill: 'paper' }),
      words(said.text, { x: MARGIN, y: MARGIN + 18 }, { ...said, size: 20, face: 'serif' }),
      ...lines.map((line, index) =>
        words(line.text, { x: MARGIN, y: MARGIN + TITLE + 12 + index * LINE }, { ...line, size: 12.5, paint: 'quiet' }),
      ),
      ...moved(drawing.shapes, { x: MARGIN, y: MARGIN + head }),
    ],
  }
}

/** What a title and its notes need, in CSS pixels. */
const LEAST_WIDTH = 560
