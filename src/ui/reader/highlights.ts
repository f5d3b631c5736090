import type { Span } from '../../domain/records.ts'
import { rangesOf } from './spanOfSelection.ts'

/** What a search in the text has found. */
export interface FoundInText {
  /** Starts and ends by turns, ascending. */
  readonly places: Uint32Array
  /** The place that one stands at; -1 before the first is chosen. */
  readonly current: number
}

/**
 * Marks found places and the chosen stretch where they are drawn, by the browser's highlights: the page's own elements,
 * and with them the selection, stay as they are. The chosen stretch has whole words and takes the selection's place on
 * the page. Browsers without highlights show the selection alone.
 *
 * @returns a function that takes the marks away
 */
export function drawHighlights(
  root: HTMLElement,
  drawn: readonly Span[],
  found: FoundInText | null,
  chosen: Span | null,
): (() => void) | undefined {
  if (typeof Highlight === 'undefined') return undefined
  const all = found === null ? [] : drawn.flatMap(piece => placesIn(found.places, piece))
  const current = found === null ? null : placeAt(found.places, found.current)
  CSS.highlights.set('reader-found', new Highlight(...rangesOf(root, all)))
  CSS.highlights.set('reader-chosen', new Highlight(...(chosen === null ? [] : rangesOf(root, [chosen]))))
  const here = new Highlight(...(current === null ? [] : rangesOf(root, [current])))
  here.priority = 1
  CSS.highlights.set('reader-current', here)
  root.toggleAttribute('data-chosen', chosen !== null)
  return () => {
    root.removeAttribute('data-chosen')
    for (const name of ['reader-found', 'reader-chosen', 'reader-current']) CSS.highlights.delete(name)
  }
}

/** The place at `index`; `null` where there is none. */
export function placeAt(places: Uint32Array, index: number): Span | null {
  const [start, end] = [places[index * 2], places[index * 2 + 1]]
  return start === undefined || end === undefined ? null : { start, end }
}

/** The first place that begins at `offset` or later; the number of places where none does. */
export function placeFrom(places: Uint32Array, offset: number): number {
  let low = 0
  let high = places.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle * 2] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** More marks than anybody sees on one page. */
const MOST_MARKS = 2_000

function placesIn(places: Uint32Array, piece: Span): Span[] {
  const spans: Span[] = []
  for (let index = placeFrom(places, piece.start); spans.length < MOST_MARKS; index++) {
    const place = placeAt(places, index)
    if (place === null || place.start >= piece.end) break
    spans.push(place)
  }
  return spans
}
