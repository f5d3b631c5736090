import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'
import type { Instant } from '../../domain/records.ts'
import { takeBack } from '../../store/run.ts'

let stage: ReaderStage | null = null

beforeEach(async () => {
  await page.viewport(1280, 800)
})

afterEach(async () => {
  cleanup()
  await stage?.clear()
  stage = null
})

const captured = 'A political inquiry was held. The polit-ical office saw it.'

test('words selected across a repaired hyphen are kept as captured, and drawn as read', async () => {
  const text = await open(captured)
  expect(text.textContent).toBe('A political inquiry was held. The political office saw it.')
  await userEvent.keyboard(`${'{ArrowRight}'.repeat(34)}{Shift>}${'{ArrowRight}'.repeat(9)}{/Shift}`)
  await screen.findByRole('toolbar', { name: 'What to do with the passage' })
  await userEvent.keyboard('n')
  await userEvent.click(await screen.findByRole('button', { name: 'Add claim' }))
  await expect.poll(async () => (await excerpts()).length).toBe(1)
  expect(await excerpts()).toMatchObject([
    {
      quoted: 'political',
      anchor: { exact: 'polit-ical', span: { start: 34, end: 44 } },
      check: { outcome: 'artefact' },
    },
  ])
  await expect.poll(() => text.querySelector('mark')?.textContent).toBe('political')
  await userEvent.click(panel().getByRole('radio', { name: 'As captured' }))
  await expect.poll(() => text.querySelector('mark')?.textContent).toBe('polit-ical')
})

test('what is read is found, and what is copied is what is read', async () => {
  const text = await open(captured)
  await userEvent.keyboard('/')
  await userEvent.fill(await screen.findByRole('textbox', { name: 'Find in the text' }), 'the political office')
  await screen.findByText('1 of 1')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.getSelection()?.toString()).toBe('The political office')
  const clipboard = new DataTransfer()
  text.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true, cancelable: true }))
  expect(clipboard.getData('text/plain')).toBe('The political office')
})

test('repairs are drawn where they are, listed with their place, switched and undone', async () => {
  const text = await open(captured)
  await userEvent.keyboard('r')
  await expect.poll(() => text.querySelector('[data-was]')?.getAttribute('data-was')).toBe('-')
  expect(text.textContent).toContain('The political office')
  await userEvent.click(panel().getByRole('button', { name: /^1 place.*Hyphens left inside words$/ }))
  await userEvent.click(await panel().findByRole('checkbox', { name: /polit-ical/ }))
  await expect.poll(() => text.textContent).toContain('The polit-ical office')
  const entries = await stage?.store.db.entries.toArray()
  const batch = entries?.find(({ command }) => command === 'choose-repairs')?.batch
  if (!stage || !batch) throw new Error('The choice is an act.')
  const { store, dossierId } = stage
  const now = '2024-03-04T10:15:00.000Z' as Instant
  expect(await takeBack({ db: store.db, actor: store.actor, dossierId, now }, batch)).toMatchObject({ ok: true })
  await expect.poll(() => text.textContent).toContain('The political office')
})

test('a menu waits for a person, then is a line that shows it and gives it back', async () => {
  const body = 'The crew left the quay at ten. Nobody on the shore saw them leave.'
  const text = await open(`Home\n\nNews\n\nContact us\n\n${body}`)
  expect(text.textContent).toContain('Contact us')
  await userEvent.click(panel().getByRole('checkbox', { name: 'Menu before the text' }))
  await expect.poll(() => text.textContent).toBe(body)
  await userEvent.click(screen.getByText('Menu, 3 lines'))
  await userEvent.click(screen.getByRole('button', { name: 'Put it back into the text' }))
  await expect.poll(() => text.textContent).toContain('Contact us')
})

test('a text in good order says so', async () => {
  await open('Nothing happened.')
  await panel().findByText('Nothing to repair.')
})

function panel() {
  return within(screen.getByRole('region', { name: 'Repairs of the text' }))
}

async function excerpts() {
  return (await stage?.store.db.excerpts.toArray()) ?? []
}

/** Shows words in the reader, the caret before them. */
async function open(words: string): Promise<HTMLElement> {
  stage = await stageReader({ bytes: new TextEncoder().encode(words), role: 'source', encoding: null })
  const text = await screen.findByRole('textbox', { name: 'Text of the source' })
  await userEvent.keyboard('t')
  await expect.poll(() => document.activeElement).toBe(text)
  return text
}
