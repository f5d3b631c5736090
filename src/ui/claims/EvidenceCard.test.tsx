import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aClaim,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { removeEvidence } from '../../commands/editEvidence.ts'
import { markClaim } from '../../commands/markClaim.ts'
import { derivedId } from '../../domain/id.ts'
import type { Excerpt, Stance } from '../../domain/records.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'
import { readerPath } from './paths.ts'

let store: AStore

const publisher = aPublisher({ name: 'Eastbank Post' })
const source = aSource({ title: 'The bridge', publisherId: publisher.id })
const words = '“We closed it,” said Ines Marrable, the town engineer.'
const anchor = { exact: words, prefix: '', suffix: '', span: { start: 0, end: words.length } }
const excerpt = anExcerpt(source, { quoted: words, anchor })

beforeEach(async () => {
  store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  await store.run(layOut, [
    ['publishers', publisher],
    ['sources', source],
    ['excerpts', excerpt],
    ['claims', aClaim({ id: theClaimId, text: 'The bridge was closed.' })],
    ['evidence', anEvidence(excerpt)],
  ])
})

describe('whose words an excerpt gives', () => {
  it('is asked where its words name a speaker, kept once a person has said it, and told in a sentence', async () => {
    show()
    const card = await screen.findByRole('article', { name: 'Evidence from The bridge' })
    await userEvent.click(within(card).getByRole('button', { name: 'Words of Ines Marrable? Say whose they are' }))
    expect(await store.db.excerpts.toArray()).toMatchObject([{ speaker: null, through: [] }]) // nothing by itself
    const dialog = await screen.findByRole('dialog', { name: 'Whose words' })
    await userEvent.click(within(dialog).getByText('Quoted directly'))
    await userEvent.type(within(dialog).getByRole('combobox', { name: /^Speaker/ }), 'Ines Marrable')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add who reports it' }))
    await userEvent.type(within(dialog).getByRole('combobox', { name: 'Reporter 1' }), 'Skerrow')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(card).findByText('Eastbank Post, citing Skerrow, quotes Ines Marrable.')).toBeVisible()
    expect(within(card).queryByRole('button', { name: /Say whose they are/ })).toBeNull()
    expect(await store.db.excerpts.toArray()).toMatchObject([
      { speaker: 'Ines Marrable', through: ['Skerrow'], manner: 'direct', quoted: words },
    ])
  })
})

describe('an excerpt of a text that its source had before', () => {
  it('says so in place of how it compares with the source as it is, and leads to where that is settled', async () => {
    const earlier = { ...excerpt, textId: derivedId('text', theDossierId, 'an earlier text') }
    await store.run(layOut, [['excerpts', earlier]])
    show()
    const card = await screen.findByRole('article', { name: 'Evidence from The bridge' })
    expect(await within(card).findByText('Stands in an earlier text of this source.')).toBeVisible()
    expect(within(card).queryByText('Stands in the source word for word.')).toBeNull()
    expect(within(card).getByText(/^Does not count until somebody finds the words/)).toBeVisible()
    const way = within(card).getByRole('link', { name: 'Settle in the source' })
    expect(way).toHaveAttribute('href', readerPath(theDossierId, source.id, theClaimId))
  })
})

describe('an excerpt of words that took the place of others', () => {
  const number = (words: string) => {
    const exact = `${words} people crossed it in that year.`
    return { quoted: exact, anchor: { ...anchor, exact, span: { start: 0, end: exact.length } } }
  }
  const former = anExcerpt(source, { ...number('30,000'), id: derivedId('excerpt', theDossierId, '30,000') })
  const now = anExcerpt(source, { ...number('20,000'), replaces: former.id })

  it('says in what they are others, on its card and where a mark on the former ones needs a re-check', async () => {
    const moves = await movesAfter(former, [now, 'supports'])
    expect(moves.getByText('1 piece of evidence was removed. (The bridge)')).toBeVisible()
    expect(screen.getAllByText('Number: “30,000” became “20,000”.')).toHaveLength(2)
    expect(moves.getByText('Number: “30,000” became “20,000”.')).toBeVisible()
    expect(screen.getByText('It says something else than in an earlier text of its source:')).toBeVisible()
  })
})

describe('an excerpt that was carried over to a new version of its source', () => {
  it.each([
    [
      'in the same surroundings',
      'before ',
      '1 passage was carried over to a newer text of its source, in the same words. (The bridge)',
    ],
    [
      'in other words',
      'It is not true that ',
      '1 passage was carried over to a newer text of its source. Its words are the same, those around it are not. (The bridge)',
    ],
  ])('%s is told as that where a mark needs a re-check, and not as added and removed', async (_, prefix, told) => {
    const then = anExcerpt(source, at(300, 'before '))
    const now = anExcerpt(source, { ...at(400, prefix), replaces: then.id })
    await store.run(removeEvidence, anEvidence(excerpt).id)
    const moves = await movesAfter(then, [now, 'supports'])
    expect(moves.getByText(told)).toBeVisible()
    expect(moves.queryByText(/was (?:added|removed)/)).toBeNull()
  })

  it('by two people, who hold it otherwise, is told as that once', async () => {
    const then = anExcerpt(source, at(300, 'before '))
    const [now, also] = [at(400, 'before '), at(500, 'before ')].map(place =>
      anExcerpt(source, { ...place, replaces: then.id }),
    ) as [Excerpt, Excerpt]
    const moves = await movesAfter(then, [now, 'supports'], [also, 'conflicts'])
    const told = '1 passage was carried over to more than one place. See how it is held in each. (The bridge)'
    expect(moves.getByText(told)).toBeVisible()
    expect(moves.queryByText(/was (?:added|removed)/)).toBeNull()
  })

  const exact = '20,000 people crossed it in that year.'
  const at = (start: number, prefix: string) => ({
    id: derivedId('excerpt', theDossierId, 'carried', start),
    quoted: exact,
    anchor: { exact, prefix, suffix: '', span: { start, end: start + exact.length } },
  })
})

function show(): void {
  showOver(
    store,
    <MemoryRouter initialEntries={[`/d/${theDossierId}/claims/${theClaimId}`]}>
      <Routes>
        <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
      </Routes>
    </MemoryRouter>,
  )
}

/** What is told of a mark that was made on one excerpt, where another has taken its place since. */
async function movesAfter(before: Excerpt, ...now: readonly (readonly [Excerpt, Stance])[]) {
  await store.run(layOut, [
    ['excerpts', before],
    ['evidence', anEvidence(before)],
  ])
  await store.run(markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
  await store.run(removeEvidence, anEvidence(before).id)
  for (const [excerpt, stance] of now) {
    await store.run(layOut, [
      ['excerpts', excerpt],
      ['evidence', anEvidence(excerpt, stance)],
    ])
  }
  show()
  const notice = await screen.findByText('Since you marked it:')
  return within(notice.parentElement ?? notice)
}
