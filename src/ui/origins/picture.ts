import type { Drawing } from '../../domain/drawing/drawing.ts'
import { framed } from '../../domain/drawing/framed.ts'
import { shapeCount, svgOf } from '../../domain/drawing/svg.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { drawPicture } from '../../workers/drawPicture.ts'
import { embeddedFaces } from './embeddedFaces.ts'

/** A drawing that can be saved, with what one must know to read it. */
export interface Picture {
  /** What it shows: its title, and with the dossier's name that of its file. */
  readonly name: string
  readonly drawing: Drawing
  readonly notes: readonly string[]
}

/** Why no picture was made. */
export type PictureProblem =
  | { readonly type: 'too-many-shapes'; readonly shapes: number; readonly most: number }
  | { readonly type: 'too-large'; readonly width: number; readonly height: number }
  /** The browser did not draw it. */
  | { readonly type: 'not-drawn' }

/** Shapes beyond which other programs hardly open a drawing. */
const MOST_SHAPES = 100_000
/** What browsers draw at most, in pixels, with room to spare for small machines. */
const MOST_PIXELS = 40_000_000
const LONGEST_SIDE = 16_000
/** Pixels for each CSS pixel, where there is room: print needs more than a screen. */
const SHARPEST = 2

/** Writes a picture as an SVG file that stands by itself. */
export async function svgPicture(
  picture: Picture,
  title: string,
  language: string,
): Promise<Result<string, PictureProblem>> {
  const sheet = sheetOf(picture, title)
  if (!sheet.ok) return sheet
  const faces = await embeddedFaces(sheet.value.shapes)
  return ok(svgOf(sheet.value, { title, description: picture.notes.join(' '), language, faces }))
}

/**
 * Draws a picture as a PNG, twice as sharp as on the screen where there is room for that. `null` once `signal` ended it.
 * `onShare` hears how much is drawn, from 0 to 1, and `null` while nobody can tell.
 */
export async function pngPicture(
  picture: Picture,
  title: string,
  signal: AbortSignal,
  onShare: (share: number | null) => void,
): Promise<Result<Blob | null, PictureProblem>> {
  const sheet = sheetOf(picture, title)
  if (!sheet.ok) return sheet
  const { width, height, shapes } = sheet.value
  const scale = Math.min(SHARPEST, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)))
  if (scale < 1) return err({ type: 'too-large', width: Math.ceil(width), height: Math.ceil(height) })
  const faces = await embeddedFaces(shapes)
  const png = await drawPicture({ drawing: sheet.value, faces, scale }, signal, onShare)
  if (png.ok) return png
  return png.error.type === 'cancelled' ? ok(null) : err({ type: 'not-drawn' })
}

function sheetOf({ drawing, notes }: Picture, title: string): Result<Drawing, PictureProblem> {
  const shapes = shapeCount(drawing.shapes)
  if (shapes > MOST_SHAPES) return err({ type: 'too-many-shapes', shapes, most: MOST_SHAPES })
  return ok(framed(drawing, title, notes))
}
