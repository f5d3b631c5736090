import type { Drawing } from '../../domain/drawing/drawing.ts'
import { framed } from '../../domain/drawing/framed.ts'
import { shapeCount, svgOf } from '../../domain/drawing/svg.ts'
import { err, ok, type Result } from '../../domain/result.ts'
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
  { drawing, notes }: Picture,
  title: string,
  language: string,
): Promise<Result<{ readonly svg: string; readonly sheet: Drawing }, PictureProblem>> {
  const shapes = shapeCount(drawing.shapes)
  if (shapes > MOST_SHAPES) return err({ type: 'too-many-shapes', shapes, most: MOST_SHAPES })
  const sheet = framed(drawing, title, notes)
  const faces = await embeddedFaces(sheet.shapes)
  return ok({ svg: svgOf(sheet, { title, description: notes.join(' '), language, faces }), sheet })
}

/** Draws an SVG file into a PNG, twice as sharp as on the screen where there is room for that. */
export async function pngPicture(
  svg: string,
  { width, height }: Pick<Drawing, 'width' | 'height'>,
): Promise<Result<Blob, PictureProblem>> {
  const scale = Math.min(SHARPEST, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)))
  if (scale < 1) return err({ type: 'too-large', width: Math.ceil(width), height: Math.ceil(height) })
  const image = await loaded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!image || !context) return err({ type: 'not-drawn' })
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  return blob ? ok(blob) : err({ type: 'not-drawn' })
}

async function loaded(svg: string): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    return null // out of memory, or a browser that draws no such image
  } finally {
    URL.revokeObjectURL(url)
  }
}
