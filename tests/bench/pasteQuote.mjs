// Measures, in a real Chromium and a build of its own: a quote of 300 characters pasted against 500 sources of 5 to
// 20 kB, from the paste to the frame that shows the outcome, and the tasks that typing on the desk runs into.
//
//   node tests/bench/pasteQuote.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { build } from 'vite'
import { serve } from '../../tools/server.mjs'
import { chromiumArguments, obtainChromium } from '../support/chromium.mjs'

const outDir = 'node_modules/.cache/bench-quotes'
const inPage = 'tests/bench/inPageSources.ts'
const goalMs = 50
const kinds = ['verbatim', 'artefact', 'altered', 'absent']
const WARM = 25
const COLD = 6

await build({
  logLevel: 'warn',
  build: {
    outDir,
    rolldownOptions: { input: ['index.html', inPage], preserveEntrySignatures: 'strict' },
  },
})
const found = await obtainChromium()
if (!found) throw new Error('There is no Chromium here, and none can be had.')
const server = await serve({ root: outDir, port: 0 })
const browser = await chromium.launch({ executablePath: found.path, args: chromiumArguments })
try {
  const [processor] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = `${loadavg()[0]?.toFixed(1)} processes wanting it`
  console.log(
    `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory} GB, ${load}, Chromium ${browser.version()}`,
  )
  const context = await browser.newContext({
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await measure(await context.newPage())
} finally {
  await browser.close()
  await server.stop()
}

/** @param {import('playwright').Page} page */
async function measure(page) {
  const module = `/${JSON.parse(readFileSync(`${outDir}/.vite/manifest.json`, 'utf8'))[inPage].file}`
  /** @type {<T>(name: string, ...args: readonly unknown[]) => Promise<T>} */
  const call = (name, ...args) =>
    page.evaluate(
      async ([from, what, given]) => (await import(from))[what](.../** @type {unknown[]} */ (given)),
      /** @type {const} */ ([module, name, args]),
    )
  const given = proseParts()
  await page.goto(server.url)
  const { dossierId, sourceId, claimId, length } = await call('fillSources', given)
  console.log(`500 sources, ${(length / 1e6).toFixed(1)} million characters, ${given.length} of them printed prose`)

  const reader = `${server.url}/d/${dossierId}/sources/${sourceId}`
  const box = page.getByRole('textbox', { name: 'Paste a quote, find it' })
  const openReader = async () => {
    await page.goto(reader)
    await box.waitFor()
    await page.getByRole('group', { name: 'Where to look' }).getByText('All sources').click()
    await box.click()
  }
  /** @param {string} quote */
  const paste = async quote => {
    await page.evaluate(words => navigator.clipboard.writeText(words), quote)
    await box.press('Control+a')
    await box.press('Delete')
    await page.waitForFunction(() => document.querySelector('section > p[role=status]')?.textContent === '')
    await call('watchOutcome')
    await box.press('Control+v')
    return await call('outcome')
  }

  /** @type {string[]} */
  const sayings = []
  await openReader()
  await call('watchTasks')
  const [veryFirst] = await call('quotesOf', given, 'verbatim', 1)
  tell('the very first, nothing being prepared', [(await paste(veryFirst)).answered])
  await page.waitForTimeout(20_000) // ties among the new sources are looked for, too
  await call('notedTasks')
  /** @type {number[]} */
  const all = []
  for (const kind of kinds) {
    /** @type {number[]} */
    const times = []
    for (const quote of await call('quotesOf', given, kind, WARM)) {
      const told = await paste(quote)
      times.push(told.answered)
      sayings.push(`${kind}: ${told.said}`)
    }
    tell(`${kind}, answered`, times)
    all.push(...times)
  }
  tell('warm, all, answered', all, goalMs)
  tellTasks('while pasting', await call('notedTasks'))

  /** @type {number[]} */
  const cold = []
  for (const kind of kinds) {
    for (const quote of await call('quotesOf', given, kind, COLD)) {
      await openReader()
      cold.push((await paste(quote)).answered)
    }
  }
  tell('the first after a reload, answered', cold, goalMs)

  await page.goto(`${server.url}/d/${dossierId}/claims/${claimId}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(3000)
  await call('watchTasks')
  const fields = [
    ['the search of the claims', page.getByRole('searchbox')],
    ['the rationale', page.getByRole('textbox', { name: /^Rationale/ })],
  ]
  for (const [name, field] of /** @type {[string, import('playwright').Locator][]} */ (fields)) {
    await field.click()
    await page.keyboard.type('The ferry inspected the harbour of Halden before March 12.', { delay: 60 })
    await page.waitForTimeout(1000)
    tellTasks(`while typing in ${name}`, await call('notedTasks'))
    await field.fill('')
    await page.waitForTimeout(500)
    await call('notedTasks')
  }
  const counts = new Map()
  for (const saying of sayings) counts.set(saying, (counts.get(saying) ?? 0) + 1)
  for (const [saying, count] of [...counts].toSorted()) console.log(`  ${count} × ${saying}`)
}

/**
 * @param {string} what
 * @param {readonly number[]} times
 * @param {number | null} [goal]
 */
function tell(what, times, goal = null) {
  const [middle, high, most] = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)]
  const missed = goal !== null && high > goal ? ', missed' : ''
  const against = goal === null ? '' : `  (goal ${goal} ms at p95${missed})`
  console.log(
    `${what.padEnd(44)} p50 ${middle.toFixed(0).padStart(5)}  p95 ${high.toFixed(0).padStart(5)}  slowest ${most.toFixed(0).padStart(5)} ms, ${times.length}${against}`,
  )
}

/**
 * @param {string} when
 * @param {{ long: readonly number[], frames: readonly { ms: number, by: string }[] }} noted
 */
function tellTasks(when, { long, frames }) {
  console.log(
    `tasks over 50 ms ${when}: ${long.length}${long.length > 0 ? `, the longest ${Math.max(...long)} ms` : ''}`,
  )
  for (const { ms, by } of frames.filter(({ ms }) => ms > 50).slice(0, 12)) console.log(`  ${ms.toFixed(0)} ms: ${by}`)
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** Parts of 5 to 20 kB of the books and abstracts beside the project, where they are: invented text repeats itself more than any press. */
function proseParts() {
  const folder = resolve('../shared/data')
  if (!existsSync(folder)) return []
  const names = readdirSync(`${folder}/books`)
  const prose = [
    ...names.map(name => readFileSync(`${folder}/books/${name}`, 'utf8')),
    readFileSync(`${folder}/scifact/corpus_train.csv`, 'utf8'),
  ].join('\n')
  /** @type {string[]} */
  const parts = []
  for (let at = 0; at + 20_000 < prose.length && parts.length < 500;) {
    /** @type {number} */
    const length = 5_000 + ((parts.length * 7_919) % 15_000)
    parts.push(prose.slice(at, at + length).trim())
    at += length
  }
  return parts
}
