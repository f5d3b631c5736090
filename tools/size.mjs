// Fails where the first screen needs more JavaScript than it may: what index.html loads by itself, compressed.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limitKilobytes = 220

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

const scripts = ['theme.js', ...staticallyLoaded()].map(file => ({
  file,
  kilobytes: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000,
}))
const total = scripts.reduce((sum, script) => sum + script.kilobytes, 0)

console.log(`First load: ${total.toFixed(1)} kB of compressed JavaScript, of ${limitKilobytes} kB at most.`)
if (total > limitKilobytes) {
  for (const { file, kilobytes } of scripts.toSorted((a, b) => b.kilobytes - a.kilobytes))
    console.error(`${kilobytes.toFixed(1).padStart(8)} kB  ${file}`)
  process.exit(1)
}

/** The entry and all that it imports without being asked, each once. */
function staticallyLoaded() {
  const seen = new Set()
  /** @param {string} key */
  const visit = key => {
    const chunk = manifest[key]
    if (!chunk || seen.has(chunk.file)) return
    seen.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  Object.keys(manifest)
    .filter(key => manifest[key]?.isEntry)
    .forEach(visit)
  return [...seen].filter(file => file.endsWith('.js'))
}
