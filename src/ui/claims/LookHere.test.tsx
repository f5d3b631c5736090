import type { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aClaim,
  anEvidence,
  anExcerpt,
  aSettledFigure,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { settleLikeness } from '../../commands/setPointerAside.ts'
import { figureIdOf } from '../../domain/figureLedger/figureIds.ts'
import { derivedId } from '../../domain/id.ts'
import { editClaim } from '../../commands/editClaim.ts'
import type { Excerpt, Source } from '../../domain/records.ts'
import type { DeskToLookAt } from '../../workers/lookAtDesk.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

let store: AStore

const claimWords = 'The guards burned 50 letters of Yusuf Tarhuni in May 1997.'
const report = aSource({ title: 'The yard report', language: 'en' })
const letter = aSource({ title: 'A letter from the yard', language: 'en' })
const inReport = passage(report, 'The guards burned 50 letters of Yusuf Tarhouni in March 1997.', 'Ilse Kramer')
const inLetter = passage(letter, 'On that day the guards burned 55 letters.', 'Peter Vance')

function passage(source: Source, words: string, speaker: string): Excerpt {
  const anchor = { exact: words, prefix: '', suffix: '', span: { start: 0, end: words.length } }
  return anExcerpt(source, { quoted: words, anchor, speaker })
}

beforeEach(async () => {
  store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Yard', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['sources', report],
    ['sources', letter],
    ['excerpts', inReport],
    ['excerpts', inLetter],
    ['claims', aClaim({ id: theClaimId, text: claimWords })],
    ['evidence', anEvidence(inReport)],
    ['evidence', anEvidence(inLetter, 'conflicts')],
  ])
})

describe('look here', () => {
  it('marks in the claim what its supporting excerpt carries otherwise, and says how', async () => {
    const section = await show()
    const own = within(section).getByText('In the claim, and in no supporting excerpt as it stands').parentElement!
    const [claim] = own.querySelectorAll('blockquote')
    expect([...claim!.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['Yusuf Tarhuni', 'May 1997'])
    expect(within(own).getByText(/spells it otherwise: a possible variant/)).toBeVisible()
    expect(within(own).getByText(/has another date/)).toBeVisible()
  })

  it.each([
    ['same', 0],
    ['apart', 1],
  ] as const)('asks of names that were settled across the dossier as %s %i times', async (settled, times) => {
    const words = ['Yusuf Tarhouni', 'yusuf tarhuni']
    await store.run(settleLikeness, { id: derivedId('aside', 'names'), kind: 'name', words, settled })
    const section = await show()
    await waitFor(() => expect(section).toHaveAttribute('aria-busy', 'false'))
    expect(within(section).queryAllByText(/spells it otherwise/)).toHaveLength(times)
  })

  it('shows figures of two excerpts that differ side by side, each with its source', async () => {
    const section = await show()
    const pointer = within(section)
      .getByText(/figures differ/)
      .closest('li')!
    expect([...pointer.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['50', '55'])
    expect(within(pointer).getByRole('link', { name: 'The yard report' })).toBeVisible()
    expect(within(pointer).getByText('words of Peter Vance')).toBeVisible()
  })

  it('tells figures that differ once, with every excerpt that gives them', async () => {
    const third = aSource({ title: 'A diary', language: 'en' })
    const inThird = passage(third, 'The guards burned more than fifty-five letters.', 'Ann Osei')
    await store.run(layOut, [
      ['sources', third],
      ['excerpts', inThird],
      ['evidence', anEvidence(inThird, 'conflicts')],
    ])
    const section = await show()
    const pointer = (await within(section).findByText('Also in 1 more excerpt')).closest('li')!
    expect(within(section).getAllByText(/figures differ/)).toHaveLength(1)
    expect(within(pointer).getByRole('link', { name: 'A diary' })).toBeVisible()
    await setAside('Other letters.', /^Set aside: The figures differ/)
    await waitFor(() => expect(within(section).queryByText(/figures differ/)).toBeNull())
    expect(await store.db.asides.count()).toBe(2)
  })

  it('is set aside with a reason only, is shown again, and comes back when the words change', async () => {
    const section = await show()
    await setAside('The supporting clerk misspelt him.')
    await waitFor(() => expect(within(section).queryByText(/spells it otherwise/)).toBeNull())
    expect(await store.db.asides.toArray()).toMatchObject([
      { kind: 'name', claimId: theClaimId, words: ['Yusuf Tarhuni', 'Yusuf Tarhouni'] },
    ])
    await userEvent.click(within(section).getByText('1 set aside'))
    expect(within(section).getByText(/misspelt him/)).toBeVisible()
    await userEvent.click(within(section).getByRole('button', { name: /^Set aside no more/ }))
    expect(await within(section).findByText(/spells it otherwise/)).toBeVisible()

    await setAside('It is he.')
    await waitFor(() => expect(within(section).queryByText(/spells it otherwise/)).toBeNull())
    const text = 'The guards burned 50 letters of Yusuf Tarhuni in June 1997.'
    await store.run(editClaim, { claimId: theClaimId, fields: { text }, seen: {} })
    expect(await within(section).findByText(/spells it otherwise/)).toBeVisible()
    expect(within(section).getByText(/words have changed since/)).toBeInTheDocument()
  })

  it('points at quoted words that no supporting excerpt has, and is set aside like any other', async () => {
    const text = 'The guards “solemnly” burned “55 letters of Yusuf Tarhouni” in March 1997.'
    await store.run(editClaim, { claimId: theClaimId, fields: { text }, seen: {} })
    const section = await show()
    const missing = (await within(section).findByText(/^No supporting excerpt has these words/)).closest('li')!
    expect(within(missing).getByText('Quoted words')).toBeVisible()
    expect(missing.querySelector('mark')).toHaveTextContent('solemnly')
    const altered = within(section)
      .getByText(/excerpt has these words otherwise/)
      .closest('li')!
    expect(altered.querySelector('del')).toHaveTextContent('55')
    expect(altered.querySelector('ins')).toHaveTextContent('50')
    expect(within(altered).getByText('What differs: a number.')).toBeVisible()

    await setAside('Our own word.', /^Set aside: No supporting excerpt has these words/)
    await waitFor(() => expect(missing).not.toBeInTheDocument())
    expect(await store.db.asides.toArray()).toMatchObject([{ kind: 'quote', words: ['solemnly'] }])
  })

  it('says of a bracket that ends quoted words that it has another name than the excerpt goes on with', async () => {
    const text = 'The guards burned “50 letters of [Khan]” in March 1997.'
    await store.run(editClaim, { claimId: theClaimId, fields: { text }, seen: {} })
    const section = await show()
    const altered = within(section)
      .getByText(/excerpt has these words otherwise/)
      .closest('li')!
    expect(within(altered).getByText(/another name than the source: “\[Khan\]” for “Yusuf/)).toBeVisible()
  })

  it('looks once, when it is known what people settled of the figures', async () => {
    const at = claimWords.indexOf('50')
    const place = { sourceId: null, text: claimWords, span: { start: at, end: at + 2 } }
    const id = figureIdOf(theDossierId, theClaimId, place)
    await store.run(layOut, [['figures', aSettledFigure({ id, sourceId: null, span: place.span })]])
    const answers = showDesk()
    await looked()
    const asked = answers.getQueryCache().findAll({ queryKey: ['desk-pointers'] })
    const answered = asked.filter(({ state }) => state.dataUpdateCount > 0)
    expect(answered.map(({ queryKey }) => (JSON.parse(String(queryKey[2])) as DeskToLookAt)[3]?.length)).toEqual([1])
    expect(answered[0]?.state.dataUpdateCount).toBe(1)
  })

  it('sets no stance and no mark', async () => {
    const before = await store.db.evidence.toArray()
    await show()
    await setAside('It is he.')
    await waitFor(async () => expect(await store.db.asides.count()).toBe(1))
    expect(await store.db.evidence.toArray()).toEqual(before)
    expect(await store.db.marks.count()).toBe(0)
  })
})

async function setAside(reason: string, name = /^Set aside: The excerpt spells/): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }))
  const dialog = screen.getByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set aside' }))
  expect(within(dialog).getByText('Say why it does not matter here.')).toBeVisible()
  await userEvent.type(within(dialog).getByRole('textbox'), reason)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Set aside' }))
}

async function show(): Promise<HTMLElement> {
  showDesk()
  return await looked()
}

function showDesk(): QueryClient {
  return showOver(
    store,
    <MemoryRouter initialEntries={[`/d/${theDossierId}/claims/${theClaimId}`]}>
      <Routes>
        <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
      </Routes>
    </MemoryRouter>,
  )
}

/** Where to look, once that is known. */
async function looked(): Promise<HTMLElement> {
  return await waitFor(() => {
    const section = screen.getByRole('region', { name: 'Look here' })
    expect(section).toHaveAttribute('aria-busy', 'false')
    return section
  })
}
