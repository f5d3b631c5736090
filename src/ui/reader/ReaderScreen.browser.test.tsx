import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'
import { namePublisher } from '../../commands/namePublisher.ts'
import type { Instant, Source } from '../../domain/records.ts'
import type { Store } from '../../store/openStore.ts'
import { runCommand } from '../../store/run.ts'

const words = 'Bridge closed.\n\nThe bridge was closed on Monday morning.\n\nIt opened again at noon.'
const leftOver: (() => Promise<void>)[] = []

beforeEach(() => page.viewport(1280, 800))

afterEach(async () => {
  cleanup()
  for (const clear of leftOver.splice(0)) await clear()
})

test('words selected by the keyboard become a claim that they support', async () => {
  const store = await open('source')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  text.focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
  await screen.findByRole('toolbar')
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.evidence.count()).toBe(1)
  expect(await store.db.excerpts.toArray()).toMatchObject([{ quoted: 'Bridge', check: { outcome: 'verbatim' } }])
  expect(await store.db.claims.toArray()).toMatchObject([{ text: 'Bridge', appearances: [] }])
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('Bridge')
  await expect.poll(() => document.activeElement === text).toBe(true)
})

test('no key changes the text', async () => {
  await open('source')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  const before = text.textContent
  text.focus()
  await userEvent.keyboard('art{Enter}{Backspace}{Delete}')
  expect(text.textContent).toBe(before)
})

test('what a copy says is not covered by the toolbar, wherever the words stand', async () => {
  await page.viewport(900, 420)
  await open('source', Array.from({ length: 20 }, () => words).join('\n\n'))
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  text.focus()
  await userEvent.keyboard('{Control>}a{/Control}')
  const toolbar = await screen.findByRole('toolbar')
  window.scrollTo(0, 800)
  await expect.poll(() => toolbar.getBoundingClientRect().bottom).toBeGreaterThan(400)
  await userEvent.keyboard('y')
  // Copied or refused: as this browser's clipboard will have it.
  const told = await screen.findByText(/on the clipboard|refused the clipboard/)
  await expect.poll(() => toolbar.getBoundingClientRect().bottom <= told.getBoundingClientRect().top).toBe(true)
})

test('a quote pasted is found, selected, and kept in the words given', async () => {
  const store = await open('source')
  const box = await screen.findByRole('textbox', { name: /Paste a quote/ })
  await userEvent.fill(box, '') // the page keeps what was asked before
  await userEvent.fill(box, 'closed on  Monday morning')
  await screen.findByText('Found in one place.')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.getSelection()?.toString()).toBe('closed on Monday morning')
  await userEvent.keyboard('s')
  await userEvent.keyboard('The bridge was shut.{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.evidence.count()).toBe(1)
  expect(await store.db.excerpts.toArray()).toMatchObject([
    { quoted: 'closed on  Monday morning', check: { outcome: 'artefact' } },
  ])
})

test('a quote that differs is drawn with what the source has, and one that is nowhere says what is nearest', async () => {
  await open('source')
  const box = await screen.findByRole('textbox', { name: /Paste a quote/ })
  await userEvent.fill(box, 'The bridge was closed on Tuesday morning')
  await screen.findByText(/^Not what the source says/)
  expect(document.querySelector('del')?.textContent).toBe('Tuesday')
  expect(document.querySelector('ins')?.textContent).toBe('Monday')
  await userEvent.fill(box, 'It was opened by the mayor in spring')
  await screen.findByText('What this source has most like it')
  await screen.findByText('Not found in any source of this dossier.')
})

test('a claim made of an altered quote says so, and takes no stance until somebody chooses one', async () => {
  const store = await open('source')
  await userEvent.fill(
    await screen.findByRole('textbox', { name: /Paste a quote/ }),
    'The bridge was closed on Tues-\nday morning',
  )
  await screen.findByText(/^Not what the source says/)
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('toolbar')
  await userEvent.keyboard('n')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('textbox', { name: 'Claim' })).toHaveValue('The bridge was closed on Tuesday morning')
  expect(dialog.getByRole('note')).toHaveTextContent(/^AlteredNot what the source says.*does not count as evidence/)
  expect(dialog.getAllByRole('radio', { checked: false })).toHaveLength(2)
  await userEvent.click(dialog.getByRole('button', { name: 'Add claim' }))
  expect(dialog.getByRole('alert')).toHaveTextContent('Choose what the passage is to the claim.')
  expect(await store.db.claims.count()).toBe(0)
  await userEvent.click(dialog.getByText('Is only where it appears'))
  await userEvent.click(dialog.getByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.claims.count()).toBe(1)
  expect(await store.db.evidence.count()).toBe(0)
})

test('Enter right after a letter looks for the words as they are now, and opens nothing for those before', async () => {
  await open('source')
  const box = await screen.findByRole('textbox', { name: /Paste a quote/ })
  await userEvent.fill(box, 'closed on Monday mornin')
  await screen.findByText('Found in one place.')
  await userEvent.keyboard('x{Enter}')
  await screen.findByText(/^Not what the source says/)
  expect(document.activeElement).toBe(box)
})

test('a name pasted with a quote that the text does not name is the speaker once it is chosen, and both one claim', async () => {
  const store = await open('source')
  const pasted = '“The bridge was closed on Monday morning,” said Ines Marrable.'
  await userEvent.fill(await screen.findByRole('textbox', { name: /Paste a quote/ }), pasted)
  await screen.findByText(/That name stands nowhere in the source/)
  expect(screen.queryByRole('button', { name: 'Make a claim of both…' })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Ines Marrable' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Make a claim of both…' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.evidence.count()).toBe(1)
  expect(await store.db.excerpts.toArray()).toMatchObject([
    { quoted: 'The bridge was closed on Monday morning', speaker: 'Ines Marrable', check: { outcome: 'verbatim' } },
  ])
  expect(await store.db.claims.toArray()).toMatchObject([
    { text: 'Ines Marrable said: “The bridge was closed on Monday morning”', kind: 'quotation' },
  ])
})

test('a text under check gives claims and no evidence', async () => {
  const store = await open('under-check')
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  text.focus()
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
  await screen.findByRole('toolbar')
  expect(screen.queryByRole('button', { name: /Supports/ })).toBeNull()
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.claims.count()).toBe(1)
  expect(await store.db.evidence.count()).toBe(0)
  expect((await store.db.claims.toArray())[0]?.appearances).toHaveLength(1)
})

test('a claim is made by the publisher of the page at one press', async () => {
  const { store, dossierId, sourceId } = await stage('source')
  const now = '2024-03-04T09:20:00.000Z' as Instant
  const publisher = { type: 'new', name: 'Eastbank Post', kind: 'outlet' } as const
  const act = { db: store.db, actor: store.actor, dossierId, now }
  const named = await runCommand(act, namePublisher, { sourceIds: [sourceId], publisher })
  const box = await screen.findByRole('textbox', { name: /Paste a quote/ })
  await userEvent.fill(box, '') // the page keeps what was asked before
  await userEvent.fill(box, 'closed on Monday morning')
  await screen.findByText('Found in one place.')
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('toolbar')
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'The publisher claims it: Eastbank Post' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add claim' }))
  await expect.poll(() => store.db.claims.count()).toBe(1)
  expect(await store.db.claims.toArray()).toMatchObject([
    { claimant: 'Eastbank Post', claimantPublisherId: named.ok ? named.value : '' },
  ])
})

async function open(role: Source['role'], text = words): Promise<Store> {
  return (await stage(role, text)).store
}

async function stage(role: Source['role'], text = words): Promise<ReaderStage> {
  const staged = await stageReader({ bytes: new TextEncoder().encode(text), role, encoding: null })
  leftOver.push(staged.clear)
  return staged
}
