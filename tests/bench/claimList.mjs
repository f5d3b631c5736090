// Measures the list of claims, and the desk of one, with 20,000 claims, 50,000 excerpts and 300 sources in a real Chromium, in a build of its
// own. What decides are the ratios against reading and assessing everything, in the same run on the same machine;
// milliseconds are told with them.
//
//   node tests/bench/claimList.mjs
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { build } from 'vite'
import { serve } from '../../tools/server.mjs'
import { chromiumArguments, obtainChromium } from '../support/chromium.mjs'

const outDir = 'node_modules/.cache/bench'
const inPage = 'tests/bench/inPage.ts'

/** What is meant to be kept to; a machine at work on other things may miss them, and the ratios tell. */
const goals = { assessMs: 2_000, stanceMs: 100, keyMs: 50 }

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
  await measure(await browser.newPage({ serviceWorkers: 'block' }))
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
      async ([from, what, given]) => (await import(String(from)))[String(what)](...[given].flat()),
      [module, name, args],
    )

  await page.goto(server.url)
  const id = await call('fill')
  const assessed = Number(await call('timeAssessing'))
  const plain = median([await call('timePlain'), await call('timePlain'), await call('timePlain')])
  const kept = median(await call('timeKept', 15))
  const wholeDesk = median(await call('timeWholeDesk', 5))
  tell('the desk of a claim, from all records', wholeDesk)
  tell('the desk of a claim, by index', median(await call('timeDesk', 25)), null, wholeDesk)
  tell('reading and assessing all, on the page', plain)
  tell('of that, assessing all', assessed, goals.assessMs)
  tell('one turned stance, in the book', kept, null, plain)

  await page.goto(`${server.url}/d/${id}/claims`)
  await page.locator('[data-row]').first().waitFor()
  tell('from address to first list', await page.evaluate(() => performance.now()), null, plain)

  const onScreen = []
  await call('turnStance', 0)
  for (let time = 0; time < 7; time += 1) {
    await page.waitForTimeout(500)
    onScreen.push(Number(await call('timeOnScreen')))
  }
  tell('one turned stance, from commit to screen', median(onScreen), goals.stanceMs, plain)

  await page.getByRole('searchbox').click()
  await call('watchKeys')
  await page.keyboard.type('ferry council marsh', { delay: 150 })
  await page.waitForTimeout(500)
  /** @type {readonly number[]} */
  const keys = await call('keyTimes')
  tell('a key in the search, median', median(keys), goals.keyMs)
  tell('a key in the search, slowest', Math.max(...keys), goals.keyMs)
}

/**
 * @param {string} what
 * @param {number} ms
 * @param {number | null} [goal]
 * @param {number | null} [plain]
 */
function tell(what, ms, goal = null, plain = null) {
  const ratio = plain === null ? '' : `  ${(ms / plain).toFixed(3)} of the plain way`
  const against = goal === null ? '' : `  (goal ${goal} ms${ms > goal ? ', missed' : ''})`
  console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(9)} ms${ratio}${against}`)
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
