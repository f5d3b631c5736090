import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { type ReaderStage, stageReader } from '../../../tests/support/readerStage.tsx'

const words =
  'The bridge\n\nMr. Ito closed it on Monday. Who knew? It opened\nagain at noon.\n\nNobody was hurt, the town said.'
let stage: ReaderStage | null = null

beforeEach(() => page.viewport(1280, 900))

afterEach(async () => {
  cleanup()
  await stage?.clear()
  stage = null
})

describe('the sentences of a text under check', () => {
  test('become claims at once, statements only, each with its place and its wording as found', async () => {
    const { store } = await open()
    await screen.findByText('0 of 4 sentences are claims')
    await userEvent.click(await screen.findByRole('button', { name: 'Make claims of 3 sentences' }))
    await expect.poll(() => store.db.claims.count()).toBe(3)
    const claims = (await store.db.claims.orderBy('id').toArray()).toSorted((a, b) => (a.order < b.order ? -1 : 1))
    expect(claims.map(({ text, original }) => [text, original])).toEqual([
      ['Mr. Ito closed it on Monday.', 'Mr. Ito closed it on Monday.'],
      ['It opened again at noon.', 'It opened\nagain at noon.'],
      ['Nobody was hurt, the town said.', 'Nobody was hurt, the town said.'],
    ])
    const excerpts = await store.db.excerpts.bulkGet(claims.flatMap(({ appearances }) => appearances))
    expect(excerpts.map(excerpt => excerpt?.anchor?.exact)).toEqual(claims.map(({ original }) => original))
    expect(await store.db.evidence.count()).toBe(0)
    await screen.findByText('3 of 4 sentences are claims')
    expect(await screen.findByRole('link', { name: 'Open claim: It opened again at noon.' })).toBeTruthy()
  })

  test('are gone through by keys, and become claims one by one', async () => {
    const { store } = await open()
    await screen.findByText('0 of 4 sentences are claims')
    await userEvent.keyboard('jj')
    await expect.poll(pointed).toBe('Mr. Ito closed it on Monday.')
    await userEvent.keyboard('n')
    await expect.poll(() => store.db.claims.count()).toBe(1)
    await expect.poll(pointed).toBe('It opened again at noon.')
    await expect.poll(() => document.activeElement?.textContent).toContain('It opened again at noon.')
    await userEvent.keyboard('k')
    await expect.poll(pointed).toBe('Who knew?')
  })

  test('can be worded first; the sentence as it stands is kept beside', async () => {
    const { store } = await open()
    await screen.findByText('0 of 4 sentences are claims')
    await userEvent.keyboard('jjjj{Enter}')
    const wording = await screen.findByRole('textbox', { name: 'Claim' })
    await userEvent.fill(wording, 'The bridge opened again at noon on Monday.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => store.db.claims.count()).toBe(1)
    expect(await store.db.claims.toArray()).toMatchObject([
      { text: 'The bridge opened again at noon on Monday.', original: 'It opened\nagain at noon.', claimant: null },
    ])
  })

  test('are selected by Space, and a range by Shift, headings and questions only by themselves', async () => {
    await open()
    await screen.findByText('0 of 4 sentences are claims')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all statements' }))
    await expect.poll(() => screen.queryByRole('button', { name: 'Make claims' })).not.toBeNull()
    await userEvent.keyboard('jjj ')
    await screen.findByRole('button', { name: 'Make a claim of 1 sentence' })
    await userEvent.keyboard('{Control>}a{/Control}')
    await screen.findByRole('button', { name: 'Make claims of 4 sentences' })
  })

  test('of a book are parted off the page, and all of them are there', async () => {
    const book = 'Mr. Ito closed the bridge. Nobody knew why, for it was late.\n\n'.repeat(3_000)
    await open(book)
    await screen.findByText(/^0 of 6,?000 sentences are claims$/, {}, { timeout: 40_000 })
    await screen.findByRole('button', { name: 'Make claims' })
    expect(screen.getAllByRole('listitem').length).toBeLessThan(100)
  })
})

async function open(text = words): Promise<ReaderStage> {
  stage = await stageReader({ bytes: new TextEncoder().encode(text), role: 'under-check', encoding: null })
  return stage
}

/** The words that the reader points to. */
function pointed(): string {
  return [...(CSS.highlights.get('reader-chosen') ?? [])]
    .map(range => (range instanceof Range ? range.toString() : ''))
    .join('')
}
