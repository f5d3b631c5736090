// `node tools/icons.mjs`: draws the PNG icons in public/ from the SVG ones. Run by hand when a drawing has changed.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { chromiumArguments, findChromium } from '../tests/support/chromium.mjs'

const icons = [
  { from: 'icon.svg', to: 'icon-192.png', side: 192 },
  { from: 'icon.svg', to: 'icon-512.png', side: 512 },
  { from: 'icon-maskable.svg', to: 'icon-maskable-512.png', side: 512 },
]

const found = await findChromium()
if (!found) throw new Error('There is no Chromium on this machine to draw with.')
const browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments })
for (const { from, to, side } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const drawing = Buffer.from(readFileSync(`public/${from}`)).toString('base64')
  await page.setContent(
    `<style>body{margin:0}img{display:block;inline-size:${side}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.screenshot({ path: `public/${to}`, omitBackground: true })
  await page.close()
}
await browser.close()
