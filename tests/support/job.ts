import { expect, type Locator, type Page } from '@playwright/test'
import type { JobFile } from './jobFiles.ts'

/** Makes a dossier on the first screen; it opens at its sources. */
export async function newDossier(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New dossier' }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Make dossier' }).click()
  await expect(page).toHaveURL(/\/sources$/)
}

/** Drops files on the screen of the sources, and waits until all are added. */
export async function dropFiles(page: Page, files: readonly JobFile[]): Promise<void> {
  const sent = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  const dropped = await page.evaluateHandle(contents => {
    const data = new DataTransfer()
    for (const { name, base64 } of contents) {
      data.items.add(new File([Uint8Array.from(atob(base64), char => char.charCodeAt(0))], name))
    }
    return data
  }, sent)
  const target = page.getByRole('main')
  // Whoever drags moves on until the screen is there and says so.
  await expect(async () => {
    await target.dispatchEvent('dragover', { dataTransfer: dropped })
    await expect(page.getByText('Drop files or folders to add them')).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await target.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByText(files.length === 1 ? '1 source added' : `${files.length} sources added`)).toBeVisible()
}

/** The links to the sources of the dossier that is open. */
export function sourceLinks(page: Page): Locator {
  return page.getByRole('list', { name: 'Sources of this dossier' }).getByRole('link')
}

/** Goes to the screen of the sources. */
export async function goToSources(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sources', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible()
}

/** The title that a file's source has come to have: the one that stands nearest to the file's top. */
export async function titleOf(page: Page, file: JobFile): Promise<string> {
  const titles = await sourceLinks(page).allTextContents()
  const placed = titles
    .map(title => ({ title, at: plain(file.text).indexOf(plain(title)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  expect(placed, `the title of ${file.name} among ${titles.join(' | ')}`).not.toHaveLength(0)
  return placed[0]?.title ?? ''
}

/** Opens a source in the reader. */
export async function readSource(page: Page, title: string): Promise<void> {
  await sourceLinks(page)
    .filter({ hasText: new RegExp(`^\\s*${escaped(title)}\\s*$`) })
    .click()
  await expect(textOf(page)).toBeVisible()
}

/** The text in the reader. */
export function textOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the source' })
}

/** The tools beside the words selected. */
export function passageTools(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'What to do with the passage' })
}

/** Reads on until the words are there and draws the mouse over them, from the first letter to the last. */
export async function selectByMouse(page: Page, words: string): Promise<void> {
  const text = textOf(page)
  await text.hover({ position: { x: 40, y: 8 } })
  await expect
    .poll(async () => {
      if (await text.evaluate(showWords, words)) return true
      await page.mouse.wheel(0, 500)
      return false
    })
    .toBe(true)
  const { from, to } = await settledEnds(text, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await expect(passageTools(page)).toBeVisible()
  const selected = await page.evaluate(() => String(getSelection()))
  expect(plain(selected)).toBe(plain(words))
}

/** Looks for a quote, as if pasted, in all sources, and goes to where a source has it. */
export async function findElsewhere(page: Page, quote: string, title: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste a quote, find it' }).fill(quote)
  await page.getByRole('group', { name: 'Where to look' }).getByText('All sources').click()
  await page
    .getByRole('listbox', { name: 'Places found' })
    .getByRole('option')
    .filter({ hasText: title })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(passageTools(page)).toBeVisible()
}

/** Ties the words selected to the one claim that has these words. */
export async function tieToClaim(page: Page, tool: 'Supports…' | 'Conflicts with…', claim: string): Promise<void> {
  await passageTools(page).getByRole('button', { name: tool }).click()
  await page.getByRole('dialog').getByRole('option', { name: claim }).click()
  await expect(page.getByText(/^The passage is kept and/).last()).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Makes a claim of the words selected, which support it. */
export async function makeClaim(page: Page, claim: string): Promise<void> {
  await passageTools(page).getByRole('button', { name: 'New claim…' }).click()
  const dialog = page.getByRole('dialog', { name: 'New claim' })
  await dialog.getByRole('textbox', { name: 'Claim', exact: true }).fill(claim)
  await dialog.getByRole('button', { name: 'Add claim' }).click()
  await expect(dialog).toBeHidden()
}

/** Opens a claim's desk from the list of claims. */
export async function openClaim(page: Page, claim: string): Promise<void> {
  await page.getByRole('link', { name: 'Claims', exact: true }).click()
  await page.getByRole('listbox', { name: 'Claims' }).getByRole('option').filter({ hasText: claim }).click()
  await expect(page.getByRole('heading', { level: 1, name: claim })).toBeVisible()
}

/** What the desk says on its verdict side. */
export function verdictOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Verdict' })
}

/** White space apart: what a page or a file has between words is its own affair. */
export function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

interface Ends {
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/** Where the words begin and end on the screen, once scrolling has come to rest. */
async function settledEnds(text: Locator, words: string): Promise<Ends> {
  let last = ''
  await expect
    .poll(async () => {
      const before = last
      last = JSON.stringify(await text.evaluate(showWords, words))
      return last !== 'null' && last === before
    })
    .toBe(true)
  return JSON.parse(last) as Ends
}

/** Runs in the page: scrolls to words of the text and gives their ends; `null` while they are not drawn. */
function showWords(text: Element, words: string): Ends | null {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const nodes: { readonly node: Node; readonly start: number }[] = []
  let all = ''
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: all.length })
    all += walker.currentNode.textContent ?? ''
  }
  const pattern = words.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(pattern.join('\\s+')).exec(all)
  if (!found) return null
  const place = (offset: number): readonly [Node, number] | null => {
    const held = nodes.findLast(({ start }) => start <= offset)
    return held ? [held.node, offset - held.start] : null
  }
  const [first, last] = [place(found.index), place(found.index + found[0].length - 1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first[0], first[1])
  range.setEnd(last[0], last[1] + 1)
  const seen = range.getBoundingClientRect()
  if (seen.top < 120 || seen.bottom > innerHeight - 120) first[0].parentElement?.scrollIntoView({ block: 'center' })
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
  const [a, b] = [rects[0], rects.at(-1)]
  if (!a || !b) return null
  return {
    from: { x: a.left + 0.5, y: a.top + a.height / 2 },
    to: { x: b.right - 0.5, y: b.top + b.height / 2 },
  }
}
