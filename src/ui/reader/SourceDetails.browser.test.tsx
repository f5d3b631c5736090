import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { attachWords, type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'

/** "Le café est fermé." in windows-1252, and a line of ASCII. */
const bytes = Uint8Array.from('Le caf\xe9 est ferm\xe9.\nThe bridge fell at noon.\n', letter => letter.charCodeAt(0))
let stage: ReaderStage | null = null

beforeEach(() => page.viewport(1280, 900))

afterEach(async () => {
  cleanup()
  await stage?.clear()
  stage = null
})

describe('a source whose bytes were read in the wrong encoding', () => {
  test('shows how they read in another, and takes passages of the same words along', async () => {
    const { store } = await open()
    await attach('Le cafй')
    await attach('The bridge fell')
    await openDetails()
    await userEvent.click(screen.getByRole('button', { name: 'Change encoding…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.selectOptions(dialog.getByRole('combobox'), 'windows-1252')
    await dialog.findByText('Le café est fermé.')
    await dialog.findByText('1 passage has the same words in both and is carried over.')
    await dialog.findByText(/^1 passage has other words/)
    await userEvent.click(dialog.getByRole('button', { name: 'Use this reading' }))
    await screen.findByText('Needing attention')
    await expect.poll(() => document.querySelector('[role=textbox][aria-readonly]')?.textContent).toContain('Le café')
    const texts = await store.db.texts.toArray()
    expect(texts.map(({ encoding, encodingGuessed }) => [encoding, encodingGuessed])).toEqual(
      expect.arrayContaining([
        ['windows-1251', false],
        ['windows-1252', false],
      ]),
    )
    await openDetails()
    await screen.findByText('Texts of this source')
  })

  test('names a guess that is right as such, without another text', async () => {
    const { store } = await open(null)
    await openDetails()
    await userEvent.click(screen.getByRole('button', { name: 'Check the encoding…' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(await dialog.findByRole('button', { name: 'The encoding is right' }))
    await screen.findByRole('button', { name: 'Change encoding…' })
    expect(await store.db.texts.toArray()).toMatchObject([{ encoding: 'windows-1252', encodingGuessed: false }])
  })
})

async function open(encoding: string | null = 'windows-1251'): Promise<ReaderStage> {
  stage = await stageReader({ bytes, role: 'source', encoding })
  return stage
}

async function openDetails(): Promise<void> {
  const summary = (await screen.findByText('Details')).closest('summary')
  if (!summary) throw new Error('The details have a summary.')
  summary.focus() // by key: a message may lie over it
  await userEvent.keyboard('{Enter}')
}

async function attach(words: string): Promise<void> {
  if (!stage) throw new Error('The stage is set.')
  await attachWords(stage, 'Le cafй est fermй.\nThe bridge fell at noon.\n', words)
}
