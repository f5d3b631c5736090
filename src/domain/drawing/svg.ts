import { type Drawing, pathOf, type Paint, type Shape, type Words } from './drawing.ts'
import { lightPaint } from './lightPaints.ts'
import { runsLeftwards } from './textWidth.ts'

/** What goes with a drawing into a file of its own. */
export interface SvgParts {
  /** What it shows, as a screen reader says it. */
  readonly title: string
  readonly description: string
  /** BCP 47, of the program's own words. */
  readonly language: string
  /** Faces that are written into the file, so that it looks the same where they are not installed. */
  readonly faces: readonly EmbeddedFace[]
}

/** A part of a typeface. */
export interface EmbeddedFace {
  readonly family: string
  /** As CSS has it, e.g. `100 900`. */
  readonly weight: string
  /** As CSS has it: the characters it holds. */
  readonly unicodeRange: string
  /** Its WOFF2 as a `data:` URL. */
  readonly source: string
}

/** The families that each face of {@link Words} is set in, first choice first. */
export const faceFamilies: Readonly<Record<Words['face'], readonly string[]>> = {
  sans: ['Inter Variable', 'Vazirmatn Variable'],
  serif: ['Source Serif 4 Variable', 'Noto Naskh Arabic Variable'],
}

/**
 * A drawing as an SVG 1.1 file that stands by itself: colours of the light look as sRGB, typefaces inside, no script,
 * and nothing that would be fetched from anywhere.
 */
export function svgOf(drawing: Drawing, { title, description, language, faces }: SvgParts): string {
  const { width, height, shapes } = drawing
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title description" lang="${escaped(language)}" xml:lang="${escaped(language)}">\n`,
    `<title id="title">${escaped(title)}</title>\n<desc id="description">${escaped(description)}</desc>\n`,
    faces.length > 0 ? `<style>${faces.map(faceRule).join('')}</style>\n` : '',
    ...shapes.map(written),
    '</svg>\n',
  ].join('')
}

/** How many shapes a drawing has, those in parts included. */
export function shapeCount(shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => sum + (shape.type === 'part' ? 1 + shapeCount(shape.shapes) : 1), 0)
}

/** All words of a drawing, by the face they are set in. */
export function wordsIn(shapes: readonly Shape[]): Readonly<Record<Words['face'], string>> {
  const said = { sans: '', serif: '' }
  const gather = (inner: readonly Shape[]): void => {
    for (const shape of inner) {
      if (shape.type === 'part') gather(shape.shapes)
      else if (shape.type === 'words') said[shape.face] += shape.text
    }
  }
  gather(shapes)
  return said
}

function faceRule({ family, weight, unicodeRange, source }: EmbeddedFace): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${unicodeRange};src:url(${source}) format("woff2")}`
}

function written(shape: Shape): string {
  switch (shape.type) {
    case 'box': {
      const { x, y, width, height, radius } = shape
      const round = radius > 0 ? ` rx="${radius}"` : ''
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round}${look(shape)}/>\n`
    }
    case 'dot':
      return `<circle cx="${short(shape.x)}" cy="${short(shape.y)}" r="${shape.radius}"${look(shape)}/>\n`
    case 'line': {
      const { line, dashed, width } = shape
      return `<path d="${pathOf(shape)}"${look({ fill: null, line, dashed })} stroke-width="${width}"/>\n`
    }
    case 'area': {
      const points = shape.points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')
      return `<polygon points="${points}"${look({ fill: shape.fill, line: null, dashed: false })}/>\n`
    }
    case 'words':
      return writtenWords(shape)
    case 'part':
      return `<g><title>${escaped(shape.name)}</title>\n${shape.shapes.map(written).join('')}</g>\n`
  }
}

function writtenWords({ text, full, x, y, size, strong, face, align, turned, paint }: Words): string {
  const leftwards = runsLeftwards(text)
  const anchor = align === 'middle' ? 'middle' : (align === 'left') === leftwards ? 'end' : 'start'
  const families = [...faceFamilies[face].map(family => `'${family}'`), face === 'sans' ? 'sans-serif' : 'serif']
  return [
    `<text x="${short(x)}" y="${short(y)}" font-family="${families.join(', ')}" font-size="${size}"`,
    strong ? ' font-weight="550"' : '',
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    leftwards ? ' direction="rtl"' : '',
    turned ? ` transform="rotate(-90 ${short(x)} ${short(y)})"` : '',
    ` fill="${lightPaint(paint)}">`,
    full === null ? '' : `<title>${escaped(full)}</title>`,
    `${escaped(text)}</text>\n`,
  ].join('')
}

interface Look {
  readonly fill: Paint | null
  readonly line: Paint | null
  readonly dashed: boolean
}

function look({ fill, line, dashed }: Look): string {
  const stroke = line === null ? '' : ` stroke="${lightPaint(line)}"${dashed ? ' stroke-dasharray="4 3"' : ''}`
  return ` fill="${fill === null ? 'none' : lightPaint(fill)}"${stroke}`
}

/** To hundredths: nobody sees less. */
function short(length: number): string {
  return String(Math.round(length * 100) / 100)
}

/** As XML 1.0 may hold it: control characters and halves of characters are left out. */
function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`)
}

const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu
