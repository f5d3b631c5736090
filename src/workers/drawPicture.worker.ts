import type { PictureToDraw } from './drawPicture.ts'
import { paintDrawing } from './paintDrawing.ts'
import { seldom, serveJobs } from './serveJobs.ts'

serveJobs<PictureToDraw, Blob, number | null>(async ({ drawing, faces, scale }, report) => {
  await Promise.all(faces.map(addFace))
  const canvas = new OffscreenCanvas(Math.round(drawing.width * scale), Math.round(drawing.height * scale))
  // Drawn at once and not gathered for a graphics card: how far it is can be told, and no card's limit is met.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser draws nothing so large.')
  context.scale(scale, scale)
  paintDrawing(context, drawing, seldom(report))
  report(null)
  return { answer: await canvas.convertToBlob({ type: 'image/png' }), transfer: [] }
})

/** From its bytes: the policy lets no typeface come from a `data:` address. */
async function addFace({ family, weight, unicodeRange, source }: PictureToDraw['faces'][number]): Promise<void> {
  const bytes = Uint8Array.from(atob(source.slice(source.indexOf(',') + 1)), char => char.charCodeAt(0))
  const face = new FontFace(family, bytes, { weight, ...(unicodeRange !== '' && { unicodeRange }) })
  scope.fonts.add(await face.load())
}

/** What TypeScript's library has for pages alone. */
const scope = globalThis as unknown as { readonly fonts: FontFaceSet }
