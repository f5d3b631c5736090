import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  aCheck,
  aClaim,
  aDependence,
  anExcerpt,
  anEvidence,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../tests/builders.ts'
import { anEmptyStore, type AStore } from '../../../tests/support/emptyStore.ts'
import { layOut } from '../../../tests/support/layOut.ts'
import { showOver } from '../../../tests/support/storeStage.tsx'
import { createDossier } from '../../commands/createDossier.ts'
import { editClaim } from '../../commands/editClaim.ts'
import { editEvidence } from '../../commands/editEvidence.ts'
import { editExcerpt } from '../../commands/editExcerpt.ts'
import { editSources } from '../../commands/editSources.ts'
import { markClaim } from '../../commands/markClaim.ts'
import { removeClaims } from '../../commands/removeClaims.ts'
import { tieSources } from '../../commands/tieSources.ts'
import type { Instant } from '../../domain/records.ts'
import { nameReviewer } from '../../store/nameReviewer.ts'
import { takeIn } from '../../store/takeIn.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

let ada: AStore

const paper = aPublisher({ name: 'The Courier' })
const first = aSource({ title: 'Town cut in two', publisherId: paper.id })
const second = aSource({ title: 'A second look', publisherId: paper.id })
const words = anExcerpt(first)
const otherWords = anExcerpt(second, { quoted: 'It was closed.', check: aCheck('editorial', 'case') })
const evidence = [anEvidence(words), anEvidence(otherWords)]

beforeEach(async () => {
  ada = await anEmptyStore('ada', theDossierId)
  await ada.run(createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  await ada.run(layOut, [
    ['publishers', paper],
    ['sources', first],
    ['sources', second],
    ['excerpts', words],
    ['excerpts', otherWords],
    ['claims', aClaim({ id: theClaimId })],
    ...evidence.map(one => ['evidence', one] as const),
  ])
})

function speaking(speaker: string) {
  const { through, manner } = words
  return { excerptId: words.id, fields: { speaker }, seen: { speaker: null, through, manner } }
}

describe('the desk', () => {
  it('leads to which source had this very claim first', async () => {
    await show()
    expect(screen.getByRole('link', { name: 'See which source had it first' })).toHaveAttribute(
      'href',
      `/d/${theDossierId}/origins?view=timeline&claim=${encodeURIComponent(theClaimId)}`,
    )
    expect(screen.getByRole('link', { name: 'See who depends on whom' })).toBeVisible()
  })

  it.each([
    ['leads there for a claim that only stands in a text', [words.id], 1],
    ['leads nowhere for a claim that nothing bears on', [], 0],
  ])('%s', async (_, appearances, count) => {
    const claim = aClaim({ appearances })
    await ada.run(layOut, [['claims', claim]])
    await show(claim.id)
    expect(screen.queryAllByRole('link', { name: 'See which source had it first' })).toHaveLength(count)
    expect(screen.queryByRole('link', { name: 'See who depends on whom' })).toBeNull()
  })

  it('says which use of a passage is first-hand, and keeps what is chosen', async () => {
    await show()
    const card = screen.getByRole('article', { name: 'Evidence from Town cut in two' })
    expect(within(card).queryByText('first-hand')).toBeNull()
    await userEvent.click(within(card).getByRole('button', { name: 'Change this evidence' }))
    expect(screen.getByRole('menuitemradio', { name: /^Secondary/ })).toBeChecked()
    await userEvent.click(screen.getByRole('menuitemradio', { name: /^First-hand/ }))
    expect(await within(card).findByText('first-hand')).toBeVisible()
    expect(await ada.db.evidence.get(evidence[0]!.id)).toMatchObject({ use: 'primary' })
  })

  it('lets a quoting hand’s change count once somebody accepts it', async () => {
    await show()
    const card = screen.getByRole('article', { name: 'Evidence from A second look' })
    expect(within(card).getByText(/until somebody accepts/)).toBeVisible()
    await userEvent.click(await within(card).findByRole('button', { name: 'Accept the difference' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Accept the difference' }))
    expect(await within(card).findByText(/^Difference accepted by/)).toBeVisible()
    await waitFor(() => expect(screen.getAllByText('2 documents, 1 origin')).toHaveLength(2))
  })

  it('parts what one publisher ties, for this claim alone and with a reason, and joins it again', async () => {
    await ada.run(layOut, [['excerpts', { ...otherWords, check: aCheck('verbatim') }]])
    await show()
    expect(await screen.findByText('2 documents, 1 origin', { selector: 'summary *' })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: 'Why' }))
    expect(screen.getByText('2 documents, 1 origin', { selector: 'summary *' }).closest('summary')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Set aside for this claim' }))
    const dialog = screen.getByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Set aside for this claim' }))
    expect(within(dialog).getByText('Say why the tie does not hold here.')).toBeVisible()
    await userEvent.type(within(dialog).getByRole('textbox'), 'Each has its own reporter')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Set aside for this claim' }))
    await waitFor(() => expect(screen.getAllByText('1 document, 1 origin')).toHaveLength(2))
    expect(screen.getByText('Each has its own reporter')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Set aside no more' }))
    await waitFor(() => expect(screen.queryByText('Each has its own reporter')).toBeNull())
  })

  it('says which document is in no origin that is counted, why, and where to mend that', async () => {
    const third = aSource({ title: 'A leaflet', addedAt: '2030-01-01T00:00:00.000Z' as Instant })
    const [found, other] = [anExcerpt(third), anExcerpt(second)]
    await ada.run(layOut, [
      ['sources', { ...second, publisherId: null }],
      ['sources', third],
      ['excerpts', found],
      ['excerpts', other],
      ['evidence', anEvidence(found)],
      ['evidence', anEvidence(other)],
    ])
    await show()
    const card = within(screen.getByRole('region', { name: 'The rules recommend:' }))
    expect(card.getByText(/^Not counted as origins.*: “A second look” and “A leaflet”\.$/u)).toBeVisible()
    expect(card.getByRole('link', { name: 'Name their publishers' })).toHaveAttribute(
      'href',
      `/d/${theDossierId}/sources?${new URLSearchParams([
        ['unnamed', second.id],
        ['unnamed', third.id],
      ])}`,
    )
    await userEvent.click(card.getByRole('button', { name: 'Why' }))
    expect(screen.getByText('2 documents, not counted as an origin').closest('summary')).toHaveFocus()
  })

  it('says why, also where each origin has one document', async () => {
    const third = aSource({ title: 'A leaflet' })
    const other = aPublisher({ name: 'The Post' })
    const [found, more] = [anExcerpt(third), anExcerpt(second)]
    await ada.run(layOut, [
      ['publishers', other],
      ['sources', { ...second, publisherId: other.id }],
      ['sources', third],
      ['excerpts', found],
      ['excerpts', more],
      ['evidence', anEvidence(found)],
      ['evidence', anEvidence(more)],
    ])
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Why' }))
    expect(screen.getByText('1 document, not counted as an origin').closest('summary')).toHaveFocus()
  })

  it('says which of the dossier’s origins are one for this claim alone', async () => {
    const other = aPublisher({ name: 'The Post' })
    const found = anExcerpt(second)
    await ada.run(layOut, [
      ['publishers', other],
      ['sources', { ...second, publisherId: other.id }],
      ['excerpts', found],
      ['evidence', anEvidence(found)],
      ['dependences', aDependence(first, second, { kind: 'same-informant', claimId: theClaimId })],
    ])
    await show()
    expect(screen.getByText('2 documents, 1 origin: A and B are one for this claim')).toBeVisible()
    expect(
      screen.getAllByText('One origin for this claim: A and 1 other origin of the dossier').length,
    ).toBeGreaterThan(2)
  })

  it('says what moved since a mark, and makes the mark again on the new evidence', async () => {
    await ada.run(markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
    await ada.run(editEvidence, { evidenceId: evidence[0]!.id, fields: { use: 'primary' } })
    await show()
    expect(screen.getByText(/between first-hand and secondary.*\(Town cut in two\)/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Keep attributed on the new evidence' }))
    await waitFor(() => expect(screen.queryByText('Your mark needs a re-check')).toBeNull())
  })

  it('names the tie by which sources came together since a mark, and who made it when', async () => {
    const post = aPublisher({ name: 'The Post' })
    const found = anExcerpt(second)
    await ada.run(layOut, [
      ['publishers', post],
      ['sources', { ...second, publisherId: post.id }],
      ['excerpts', found],
      ['evidence', anEvidence(found)],
    ])
    await ada.run(markClaim, { claimId: theClaimId, verdict: 'corroborated', rationale: '' })
    await nameReviewer(ada.act(), 'Ada')
    const tied = { sourceIds: [first.id, second.id], from: null, kind: 'same-informant', claimId: null } as const
    await ada.run(tieSources, { ...tied, reason: 'One log.', standing: 'confirmed' })
    await show()
    const told = await screen.findByText(/^Tied by Ada, 4 Mar 2024, \d\d:\d\d: .*have the same informant: One log\.$/)
    expect(told).toHaveTextContent('“Town cut in two”')
    expect(told).toHaveTextContent('“A second look”')
    expect(told.closest('li')).toHaveTextContent('Sources came together or apart')
  })

  it('says whose word it was and whose it is', async () => {
    await ada.run(markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
    await ada.run(editExcerpt, speaking('Ines Marrable'))
    await show()
    const said = 'Whose word it is has changed: Ines Marrable in place of The Courier. (Town cut in two)'
    expect(screen.getByText(said)).toBeVisible()
  })

  it('shows whom two people named for a speaker, and settles on the one chosen or on nobody', async () => {
    const ben = await anEmptyStore('ben', theDossierId)
    await takeIn(ben.db, await ada.db.entries.toArray())
    await ada.run(editExcerpt, speaking('Ines Marrable'))
    await ben.run(editExcerpt, speaking('Peter Vance'))
    await ben.run(editSources, {
      sourceIds: [first.id],
      fields: { standing: 'corrected' },
      publisher: null,
      confirmed: [],
    })
    await ada.run(editSources, {
      sourceIds: [first.id],
      fields: { standing: 'retracted' },
      publisher: null,
      confirmed: [],
    })
    await takeIn(ada.db, await ben.db.entries.toArray())
    ben.db.close()
    await show()
    expect(await screen.findByText(/^Speaker of the evidence from “Town cut in two”/)).toBeVisible()
    expect(screen.getByText(/^Standing of “Town cut in two”/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Keep this one: Retracted' }))
    await waitFor(() => expect(screen.queryByText(/^Standing of/)).toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Write another' }))
    await userEvent.clear(screen.getByRole('textbox', { name: 'The words to keep' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
    await waitFor(() => expect(screen.queryByText(/^Speaker of/)).toBeNull())
    expect((await ada.db.excerpts.get(words.id))?.speaker).toBeNull()
  })

  it('shows every mark that was made, none overwritten', async () => {
    await ada.run(markClaim, { claimId: theClaimId, verdict: 'disputed', rationale: 'Two logs differ' })
    await ada.run(markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
    const ben = await anEmptyStore('ben', theDossierId)
    await takeIn(ben.db, await ada.db.entries.toArray())
    await ben.run(markClaim, { claimId: theClaimId, verdict: 'corroborated', rationale: 'I asked' })
    await takeIn(ada.db, await ben.db.entries.toArray())
    ben.db.close()
    await show()
    expect(screen.getByText('Reviewers disagree')).toBeVisible()
    await userEvent.click(screen.getByText('All marks so far'))
    const steps = (await screen.findAllByText(/marked it/)).map(step => step.textContent)
    expect(steps).toEqual([
      expect.stringContaining('corroborated'),
      expect.stringContaining('attributed'),
      expect.stringContaining('disputed'),
    ])
    expect(screen.getByText('Two logs differ')).toBeVisible()
  })

  it('shows every version of what two people wrote at the same time, and settles on the one chosen', async () => {
    const ben = await anEmptyStore('ben', theDossierId)
    await takeIn(ben.db, await ada.db.entries.toArray())
    const edit = (text: string) => ({ claimId: theClaimId, fields: { text }, seen: {} })
    await ada.run(editClaim, edit('It closed on Monday night.'))
    await ben.run(editClaim, edit('It closed on Tuesday.'))
    await takeIn(ada.db, await ben.db.entries.toArray())
    ben.db.close()
    await show()
    expect(await screen.findByText('Changed by several people at the same time')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Keep this one: It closed on Tuesday/ }))
    await waitFor(() => expect(screen.queryByText('Changed by several people at the same time')).toBeNull())
    expect(await screen.findByRole('heading', { level: 1, name: 'It closed on Tuesday.' })).toBeVisible()
    expect((await ada.db.claims.get(theClaimId))?.$.heads['text']).toHaveLength(1)
  })

  it('keeps a claim that one removed and another edited, says so, and takes it off once that is chosen', async () => {
    const ben = await anEmptyStore('ben', theDossierId)
    await takeIn(ben.db, await ada.db.entries.toArray())
    await ada.run(editClaim, { claimId: theClaimId, fields: { text: 'It closed on Tuesday.' }, seen: {} })
    await ben.run(removeClaims, [theClaimId])
    await takeIn(ada.db, await ben.db.entries.toArray())
    ben.db.close()
    await show()
    expect(screen.getByRole('heading', { level: 1, name: 'It closed on Tuesday.' })).toBeVisible()
    expect(await screen.findByText(/^Removed by one, edited by another/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Keep this one: It stays, as it was edited' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Keep this one: It is removed' }))
    await waitFor(() => expect(screen.queryByText('It closed on Tuesday.')).toBeNull())
    expect((await ada.db.claims.get(theClaimId))?.deletedAt).not.toBeNull()
  })

  it('opens a source with the claim carried along', async () => {
    await show()
    await userEvent.keyboard('e')
    await userEvent.type(await screen.findByRole('combobox', { name: /Which source/ }), 'second{Enter}')
    expect(await screen.findByText(`?claim=${encodeURIComponent(theClaimId)}`)).toBeVisible()
  })
})

async function show(claimId = theClaimId): Promise<void> {
  showOver(
    ada,
    <MemoryRouter initialEntries={[`/d/${theDossierId}/claims/${claimId}`]}>
      <Routes>
        <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
        <Route path="/d/:dossier/sources/:source" element={<Search />} />
      </Routes>
    </MemoryRouter>,
  )
  await screen.findByRole('heading', { level: 1 })
}

function Search() {
  return <p>{useLocation().search}</p>
}
