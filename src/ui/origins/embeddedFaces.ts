import type { Shape } from '../../domain/drawing/drawing.ts'
import { type EmbeddedFace, faceFamilies, wordsIn } from '../../domain/drawing/svg.ts'

/**
 * The parts of the app's own typefaces that a drawing's words need, to be written into its file. A part that cannot
 * be read is left out: the file then names it all the same, and another face stands in.
 */
export async function embeddedFaces(shapes: readonly Shape[]): Promise<readonly EmbeddedFace[]> {
  const said = wordsIn(shapes)
  const rules = Array.from(document.styleSheets).flatMap(faceRulesIn)
  const needed = (['sans', 'serif'] as const).flatMap(face =>
    faceFamilies[face].flatMap(family =>
      rules.filter(rule => rule.family === family && holdsAny(rule.unicodeRange, said[face])),
    ),
  )
  const read = await Promise.all(needed.map(readFace))
  return read.filter(face => face !== null)
}

interface FaceRule extends Omit<EmbeddedFace, 'source'> {
  readonly address: string
}

function faceRulesIn(sheet: CSSStyleSheet): readonly FaceRule[] {
  return Array.from(sheet.cssRules).flatMap(rule => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? faceRulesIn(rule.styleSheet) : []
    if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue('font-style') === 'italic') return []
    const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
    if (address === undefined) return []
    return [
      {
        family: rule.style.getPropertyValue('font-family').replace(/["']/g, ''),
        weight: rule.style.getPropertyValue('font-weight') || '400',
        unicodeRange: rule.style.getPropertyValue('unicode-range'),
        address: new URL(address, sheet.href ?? document.baseURI).href,
      },
    ]
  })
}

/** Whether a `unicode-range` holds any character of a text; an empty one holds all. */
function holdsAny(unicodeRange: string, text: string): boolean {
  if (text === '') return false
  if (unicodeRange === '') return true
  const ranges = Array.from(unicodeRange.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi), ([, from = '', to = from]) => {
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
  })
  return Array.from(new Set(text)).some(char => {
    const code = char.codePointAt(0) ?? 0
    return ranges.some(({ from, to }) => code >= from && code <= to)
  })
}

async function readFace({ address, ...face }: FaceRule): Promise<EmbeddedFace | null> {
  const answer = await fetch(address).catch(() => null)
  if (!answer?.ok) return null
  return { ...face, source: await dataUrl(new Blob([await answer.arrayBuffer()], { type: 'font/woff2' })) }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(new Error('A part of a typeface is read from memory.')))
    reader.readAsDataURL(blob)
  })
}
