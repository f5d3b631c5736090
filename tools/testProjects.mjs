// Which runner takes which test file. Vitest and Playwright are set up from this list, and the architecture test
// fails for a test file that none of the patterns takes.

const fast = ['domain', 'formats', 'store', 'commands', 'queries', 'messages', 'workers', 'example', 'cli']
const rendered = ['ui', 'app']

/** In a real Chromium: what needs real layout, selection, storage or workers. */
const browser = ['src/**/*.browser.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}']

/** @type {Readonly<Record<'unit' | 'component' | 'browser' | 'e2e', { include: readonly string[], exclude: readonly string[] }>>} */
export const testProjects = {
  /** In Node. */
  unit: {
    include: [...fast.map(folder => `src/${folder}/**/*.test.{ts,tsx}`), 'tests/**/*.test.ts'],
    exclude: [...browser, 'tests/e2e/**'],
  },
  /** In jsdom. */
  component: {
    include: rendered.map(folder => `src/${folder}/**/*.test.{ts,tsx}`),
    exclude: browser,
  },
  browser: { include: browser, exclude: ['tests/e2e/**'] },
  /** The built app, through Playwright. */
  e2e: { include: ['tests/e2e/**/*.spec.ts'], exclude: [] },
}
