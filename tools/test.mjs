// `npm test`: everything that says whether the project is sound. `npm test -- unit e2e` runs only the steps named.
// Every step runs, also after one that failed. The last line counts tests; a step that is not made of tests is one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { obtainChromium } from '../tests/support/chromium.mjs'
import { ensureBuilt } from './build.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, notable: readonly string[] }} Count notable: what failed, or
 *   passed at another try only, a line each
 * @typedef {{ name: string, needsChromium?: true, run: () => Count }} Step
 */

const results = resolve('node_modules/.cache/touchstone')
const checked = ['src', 'tests', 'tools', 'vite.config.ts']

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', run: () => both(check('tsc', []), check('tsc', ['-p', 'tsconfig.serviceWorker.json'])) },
  { name: 'format', run: () => check('oxfmt', ['--check', ...checked]) },
  { name: 'lint', run: () => check('oxlint', [...checked, '--deny-warnings']) },
  { name: 'unused', run: () => check('knip', []) },
  { name: 'lock', run: () => check(process.execPath, ['tools/lockcheck.mjs']) },
  { name: 'unit', run: () => vitest('unit', ['unit', 'component']) },
  {
    name: 'build',
    run: () => both(check('vite', ['build', '--logLevel', 'warn']), check(process.execPath, ['tools/buildCli.mjs'])),
  },
  { name: 'size', run: () => (ensureBuilt() ? check(process.execPath, ['tools/size.mjs']) : count(false)) },
  { name: 'browser', needsChromium: true, run: () => vitest('browser', ['browser']) },
  { name: 'e2e', needsChromium: true, run: () => (ensureBuilt() ? playwright() : count(false)) },
]

const chosen = stepsNamed(process.argv.slice(2))
mkdirSync(results, { recursive: true })
const chromium = chosen.some(step => step.needsChromium) ? await obtainChromium() : null
if (chromium) {
  process.env['CHROMIUM_PATH'] = chromium.path
  console.log(`Chromium: ${chromium.path} (from ${chromium.from})`)
}

const missed = chosen.filter(step => step.needsChromium && !chromium)
const outcomes = chosen.filter(step => !missed.includes(step)).map(timed)
conclude()

/** @param {Step} step */
function timed(step) {
  console.log(`\n=== ${step.name}`)
  const start = performance.now()
  const outcome = step.run()
  const seconds = (performance.now() - start) / 1000
  console.log(`--- ${step.name}: ${outcome.failed === 0 ? 'ok' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return { name: step.name, seconds, ...outcome }
}

function conclude() {
  console.log()
  for (const { name, seconds, ...counts } of outcomes)
    console.log(
      `${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${sentence(counts)}`,
    )
  if (missed.length > 0) warnOfMissed(missed.map(step => step.name))
  const total = outcomes.reduce(both, { passed: 0, failed: 0, skipped: missed.length, notable: [] })
  for (const line of total.notable) console.log(line)
  console.log(sentence(total))
  process.exit(total.failed > 0 || (missed.length > 0 && process.env['CI']) ? 1 : 0)
}

/** @param {readonly string[]} names */
function warnOfMissed(names) {
  console.error(
    [
      '',
      '!'.repeat(100),
      `NOT RUN, because there is no Chromium on this machine: ${names.join(', ')}.`,
      'Nothing here says that the app works in a browser. Install one (apt-get install chromium, or',
      'npx playwright install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
      '!'.repeat(100),
      '',
    ].join('\n'),
  )
}

/**
 * The steps of these names, in their own order; all where none is named.
 *
 * @param {readonly string[]} names
 */
function stepsNamed(names) {
  const known = steps.map(step => step.name)
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no step called ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? steps : steps.filter(step => names.includes(step.name))
}

/**
 * @param {string} name of the file for the results
 * @param {readonly string[]} projects
 * @returns {Count}
 */
function vitest(name, projects) {
  const file = resolve(results, `${name}.json`)
  rmSync(file, { force: true })
  const ran = succeeds('vitest', [
    'run',
    ...projects.flatMap(project => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  if (!existsSync(file)) return count(false)
  const found = JSON.parse(readFileSync(file, 'utf8'))
  /** @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} Result */
  /** @type {readonly { name: string, status: string, message: string, assertionResults: readonly Result[] }[]} */
  const files = found.testResults
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  const failures = files.flatMap(({ name: path, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => notableLine(path, fullName, failureMessages[0] ?? '')),
  )
  return atLeastOneFailure(ran, {
    passed: found.numPassedTests,
    failed: found.numFailedTests + broken.length,
    skipped: found.numPendingTests + found.numTodoTests,
    notable: [...failures, ...broken.map(({ name: path, message }) => notableLine(path, 'could not start', message))],
  })
}

/** @returns {Count} */
function playwright() {
  const file = resolve(results, 'e2e.json')
  rmSync(file, { force: true })
  const ran = succeeds('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'])
  if (!existsSync(file)) return count(false)
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'))
  return atLeastOneFailure(ran, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    notable: suites.flatMap(notableOfSuite),
  })
}

/**
 * @typedef {{ status: string, results: readonly { errors?: readonly { message?: string }[] }[] }} Tried
 * @typedef {{ file: string, title: string, tests: readonly Tried[] }} Spec
 * @typedef {{ specs: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function notableOfSuite({ specs, suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) =>
        notableLine(
          file,
          `${title}${status === 'flaky' ? ' (passed at another try)' : ''}`,
          results[0]?.errors?.[0]?.message ?? '',
        ),
      ),
  )
  return [...own, ...suites.flatMap(notableOfSuite)]
}

/**
 * @param {string} path of the test's file, absolute or from the root
 * @param {string} title
 * @param {string} message of which the first line is said
 */
function notableLine(path, title, message) {
  return `! ${relative('.', path)}: ${title}: ${stripVTControlCharacters(message.split('\n', 1)[0] ?? '')}`
}

/**
 * A runner that fails without a failed test (an error between tests, no tests at all) has failed all the same.
 *
 * @param {boolean} ran
 * @param {Count} counted
 * @returns {Count}
 */
function atLeastOneFailure(ran, counted) {
  return ran || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function check(command, args) {
  return count(succeeds(command, args))
}

/**
 * Runs a command of node_modules, or Node itself, and shows what it says.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function succeeds(command, args) {
  const windows = process.platform === 'win32'
  const path =
    command === process.execPath ? command : resolve('node_modules/.bin', windows ? `${command}.cmd` : command)
  return spawnSync(path, args, { stdio: 'inherit', shell: windows && command !== process.execPath }).status === 0
}

/**
 * @param {boolean} passed
 * @returns {Count}
 */
function count(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, notable: [] }
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
function both(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    notable: [...a.notable, ...b.notable],
  }
}

/** @param {Count} count */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
