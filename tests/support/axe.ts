import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axePath = createRequire(import.meta.url).resolve('axe-core')

/** Finds nothing serious on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await seriousOn(page, null)).toEqual([])
}

/** What is serious on the page in light, and in dark as far as colours go: each rule broken, and where. */
export async function seriousInBothThemes(page: Page): Promise<readonly string[]> {
  await showIn(page, 'light')
  const light = await seriousOn(page, null)
  await showIn(page, 'dark')
  const dark = await seriousOn(page, ['color-contrast', 'link-in-text-block'])
  await showIn(page, 'light')
  return [...light.map(found => `light: ${found}`), ...dark.map(found => `dark: ${found}`)]
}

/** Changes the theme at once, without a colour on its way from one to the other, and waits until the page has it. */
async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.waitForFunction(wanted => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colorScheme)
}

/**
 * What axe calls serious or critical, in the dialog where one is open; `rules` are the only ones asked, `null` for all.
 * It is run through the debugger, which the page's policy does not bind.
 */
async function seriousOn(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  await page.evaluate(atRest)
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(axePath, 'utf8'))
  return await page.evaluate(async only => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          where: Element,
          options: object,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
      }
    }
    const { violations } = await axe.run(document.querySelector('dialog[open]') ?? document.documentElement, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
}

/** Runs in the page: waits until what has a change of colour or place before it has come to its end. */
async function atRest(): Promise<void> {
  for (;;) {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const ending = document
      .getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity)
    if (ending.length === 0) return
    await Promise.allSettled(ending.map(({ finished }) => finished))
  }
}
