import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'

let stage: ReaderStage | null = null

beforeEach(async () => {
  await page.viewport(1280, 800)
  document.head.append(filled)
})

afterEach(async () => {
  cleanup()
  filled.remove()
  await stage?.clear()
  stage = null
})

/** As in the app's frame, the reader is as high as the window. */
const filled = document.createElement('style')
filled.textContent =
  'html, body, body > div { block-size: 100%; margin: 0 } @layer components { ::selection { background: red } }'

test.each([
  ['an emoji of several characters is one', 'ab👩‍🚀cd', '{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}', '👩‍🚀'],
  ['a letter keeps its accent', 'cafe\u0301 noir', `{Shift>}${'{ArrowRight}'.repeat(4)}{/Shift}`, 'cafe\u0301'],
  ['from right to left the left arrow goes on', 'پل بسته شد.', `{Shift>}${'{ArrowLeft}'.repeat(2)}{/Shift}`, 'پل'],
  [
    'Latin letters inside Arabic ones stay in their place',
    'جسر Harbour مغلق',
    `{Control>}{End}{/Control}{Shift>}${'{ArrowRight}'.repeat(12)}{/Shift}`,
    'Harbour مغلق',
  ],
  ['white space at the ends is left out', 'One two', `{Shift>}${'{ArrowRight}'.repeat(4)}{/Shift}`, 'One'],
  ['a selection may go over paragraphs', 'One.\n\nTwo.\n\nThree.', '{Control>}a{/Control}', 'One.\n\nTwo.\n\nThree.'],
  [
    'and backwards',
    'One.\n\nTwo.',
    '{Control>}{End}{/Control}{Control>}{Shift>}{Home}{/Shift}{/Control}',
    'One.\n\nTwo.',
  ],
])('%s', async (_, words, keys, expected) => {
  await open(words)
  await userEvent.keyboard(keys)
  expect(await keep()).toBe(expected)
})

test('half a character selected by the browser is the whole of it', async () => {
  const text = await open('ab👩‍🚀cd')
  const node = text.querySelector('[data-start]')?.firstChild
  if (!node) throw new Error('The text is drawn.')
  document.getSelection()?.setBaseAndExtent(node, 3, node, 4)
  expect(await keep()).toBe('👩‍🚀')
})

test('what is chosen is marked once: whole words, and not the letters of the selection too', async () => {
  const text = await open('The harbour closed.')
  const drawn = text.querySelector('[data-start]')
  if (!drawn) throw new Error('The text is drawn.')
  const ownMark = () => getComputedStyle(drawn, '::selection').backgroundColor
  expect(ownMark()).toBe('rgb(255, 0, 0)')
  await userEvent.keyboard(`{Shift>}${'{ArrowRight}'.repeat(6)}{/Shift}`)
  await expect.poll(() => [...(CSS.highlights.get('reader-chosen') ?? [])].map(String)).toEqual(['The harbour'])
  expect(ownMark()).toBe('rgba(0, 0, 0, 0)')
})

const LONG = 4_000
const paragraph = (number: number) => `Paragraph ${number} tells of the bridge, and of those who crossed it that night.`
const long = Array.from({ length: LONG }, (_, index) => paragraph(index + 1)).join('\n\n')

test('of a long text only what is in sight and some more is drawn', async () => {
  const text = await open(long)
  expect(text.querySelectorAll('[data-piece]').length).toBeLessThan(120)
  expect(inSight()[0]).toBe('Paragraph 1')
})

test('keys reach the end of a long text, and a selection over all of it is copied whole', async () => {
  const text = await open(long)
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await expect.poll(() => inSight().at(-1)).toBe(`Paragraph ${LONG}`)
  await userEvent.keyboard('{Control>}{Shift>}{Home}{/Shift}{/Control}')
  await expect.poll(() => inSight()[0]).toBe('Paragraph 1')
  expect(text.querySelectorAll('[data-piece]').length).toBeLessThan(120)
  const clipboard = new DataTransfer()
  text.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  expect(clipboard.getData('text/plain')).toBe(long)
  expect(screen.getByRole('toolbar').textContent).toContain('at most 8,000 characters')
})

test('everything is selected from wherever one is', async () => {
  const text = await open(long)
  await userEvent.keyboard('{Control>}{End}{/Control}{Control>}a{/Control}')
  const clipboard = new DataTransfer()
  await expect.poll(() => document.getSelection()?.isCollapsed).toBe(false)
  text.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  expect(clipboard.getData('text/plain')).toBe(long)
})

test('pages are turned one after the other, and Shift selects from where it began', async () => {
  const text = await open(long)
  await userEvent.keyboard('{PageDown}{PageDown}')
  const first = inSight()[0]
  await userEvent.keyboard(`{Shift>}${'{PageDown}'.repeat(12)}{/Shift}`)
  const clipboard = new DataTransfer()
  text.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  const copied = clipboard.getData('text/plain')
  expect(long.includes(copied)).toBe(true)
  expect(copied.length).toBeGreaterThan(5_000)
  const before = long.slice(0, long.indexOf(copied))
  expect(Math.abs(before.split('\n\n').length - numberOf(first))).toBeLessThan(8)
})

test('what is in sight stays in its place while more is drawn', async () => {
  await open(long)
  const view = scroller()
  for (let step = 0; step < 40; step++) {
    view.scrollTop += 300
    const before = firstInSight()
    await nextFrame()
    const after = document.querySelector(`[data-piece="${before.piece}"]`)?.getBoundingClientRect().top
    expect(Math.abs((after ?? Infinity) - before.top)).toBeLessThan(2)
  }
  expect(numberOf(inSight()[0])).toBeGreaterThan(50)
})

test('what is scrolled just before more is drawn stays scrolled', async () => {
  await open(long)
  const view = scroller()
  view.scrollTop = 3_000
  await expect.poll(() => numberOf(inSight()[0])).toBeGreaterThan(20)
  await nextFrame()
  view.style.minBlockSize = `${view.clientHeight * 4}px` // more is in sight, and is drawn in a task of its own
  const before = await new Promise<ReturnType<typeof firstInSight>>(resolve => {
    new ResizeObserver((_, observer) => {
      observer.disconnect()
      view.scrollTop += 300
      resolve(firstInSight())
    }).observe(view)
  })
  await nextFrame()
  await nextFrame()
  const after = document.querySelector(`[data-piece="${before.piece}"]`)?.getBoundingClientRect().top
  expect(Math.abs((after ?? Infinity) - before.top)).toBeLessThan(2)
})

test('a text that becomes narrower while it is scrolled stays where it was scrolled to', async () => {
  await open(long)
  const view = scroller()
  view.scrollTop = 3_000
  await expect.poll(() => numberOf(inSight()[0])).toBeGreaterThan(20)
  const before = numberOf(inSight()[0])
  await nextFrame() // from here on no event tells of scrolling before the new width is seen
  view.scrollTop += 300
  view.style.inlineSize = '480px'
  await nextFrame()
  expect(numberOf(inSight()[0])).toBeGreaterThan(before + 2)
})

test('words are found in all of a long text, whether drawn or not, and taken from there', async () => {
  await open(long)
  await userEvent.keyboard('/')
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Find in the text' }), 'PARAGRAPH 3500 tells')
  await screen.findByText('1 of 1')
  await expect.poll(() => inSight()).toContain('Paragraph 3500')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.getSelection()?.toString()).toBe('Paragraph 3500 tells')
  expect(await keep()).toBe('Paragraph 3500 tells')
})

test('one goes from one place found to the next, and round at the end', async () => {
  await open('The bridge. The Bridge.\n\nA brídge.')
  await userEvent.keyboard('/')
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Find in the text' }), 'bridge')
  await screen.findByText('1 of 3')
  await userEvent.keyboard('{Enter}{Enter}')
  await screen.findByText('3 of 3')
  await userEvent.keyboard('{Enter}')
  await screen.findByText('1 of 3')
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
  await screen.findByText('3 of 3')
})

test('a large text is opened and looked through by workers', async () => {
  const large = Array.from({ length: 6_000 }, (_, index) => paragraph(index + 1)).join('\n\n')
  await open(large)
  await userEvent.keyboard('/')
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Find in the text' }), 'paragraph 5999 ')
  await screen.findByText('1 of 1', {}, { timeout: 10_000 })
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.getSelection()?.toString()).toBe('Paragraph 5999')
}, 30_000)

test('a quote that was changed is found, and said to be changed', async () => {
  await open('Forty-one people were treated at the infirmary that night.\n\nNobody was killed.')
  await userEvent.fill(
    await screen.findByRole('textbox', { name: /Paste a quote/ }),
    'Forty-nine people were treated at the infirmary that night.',
  )
  await screen.findByText('Not there in these words. One place has them changed:', {}, { timeout: 10_000 })
  await screen.findByText(/Not what the source says/)
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => document.getSelection()?.toString())
    .toBe('Forty-one people were treated at the infirmary that night.')
  expect(screen.getByRole('toolbar').textContent).toContain('Not what the source says')
}, 30_000)

async function open(words: string): Promise<HTMLElement> {
  stage = await stageReader({ bytes: new TextEncoder().encode(words), role: 'source', encoding: null })
  const text = await screen.findByRole('textbox', { name: 'Text of the source' }, { timeout: 10_000 })
  text.focus()
  return text
}

/** Makes a claim of what is selected, and gives the words kept. */
async function keep(): Promise<string | undefined> {
  await screen.findByRole('toolbar')
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => stage?.store.db.excerpts.count()).toBe(1)
  const [excerpt] = (await stage?.store.db.excerpts.toArray()) ?? []
  expect(excerpt?.anchor?.exact).toBe(excerpt?.quoted)
  return excerpt?.quoted
}

function nextFrame(): Promise<number> {
  return new Promise(resolve => requestAnimationFrame(resolve))
}

function scroller(): HTMLElement {
  let element = document.querySelector<HTMLElement>('[aria-readonly="true"]')
  while (element && getComputedStyle(element).overflowY !== 'auto') element = element.parentElement
  if (!element) throw new Error('The text scrolls.')
  return element
}

function piecesInSight(): HTMLElement[] {
  const { top, bottom } = scroller().getBoundingClientRect()
  return [...document.querySelectorAll<HTMLElement>('[data-piece]')].filter(piece => {
    const rect = piece.getBoundingClientRect()
    return rect.bottom > top && rect.top < bottom
  })
}

/** How the paragraphs in sight begin. */
function inSight(): string[] {
  return piecesInSight().map(piece => /^Paragraph \d+/.exec(piece.textContent ?? '')?.[0] ?? '')
}

function firstInSight(): { readonly piece: string; readonly top: number } {
  const [piece] = piecesInSight()
  if (!piece) throw new Error('Something is in sight.')
  return { piece: piece.dataset['piece'] ?? '', top: piece.getBoundingClientRect().top }
}

function numberOf(words: string | undefined): number {
  return Number(words?.split(' ')[1])
}
