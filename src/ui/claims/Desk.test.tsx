import 'fake-indexeddb/auto'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  aCheck,
  aClaim,
  anExcerpt,
  anEvidence,
  aPublisher,
  aSource,
  theClaimId,
  theDossierId,
} from '../../../tests/builders.ts'
import { createDossier } from '../../commands/createDossier.ts'
import { editClaim } from '../../commands/editClaim.ts'
import { editEvidence } from '../../commands/editEvidence.ts'
import { markClaim } from '../../commands/markClaim.ts'
import type { DeviceId, SessionId } from '../../domain/id.ts'
import type { AnyRecord, Instant, TableName } from '../../domain/records.ts'
import { ok } from '../../domain/result.ts'
import { type Database, describeDatabase } from '../../store/database.ts'
import type { Actor } from '../../store/identity.ts'
import { keepFresh } from '../../store/live.ts'
import type { Store } from '../../store/openStore.ts'
import { type Command, runCommand } from '../../store/run.ts'
import { takeIn } from '../../store/takeIn.ts'
import { renderWithWords } from '../shared/rendering.tsx'
import { StoreContext } from '../store/StoreContext.ts'
import { ClaimsScreen } from './ClaimsScreen.tsx'

const ada: Actor = { person: 'ada', device: 'device:a' as DeviceId, session: 'session:a' as SessionId }
const ben: Actor = { person: 'ben', device: 'device:b' as DeviceId, session: 'session:b' as SessionId }
let db: Database
let client: QueryClient
let stop: () => void
let clock = 0

const paper = aPublisher({ name: 'The Courier' })
const first = aSource({ title: 'Town cut in two', publisherId: paper.id })
const second = aSource({ title: 'A second look', publisherId: paper.id })
const words = anExcerpt(first)
const otherWords = anExcerpt(second, { quoted: 'It was closed.', check: aCheck('editorial', 'case') })
const evidence = [anEvidence(words), anEvidence(otherWords)]

beforeEach(async () => {
  vi.stubGlobal('CSS', { supports: () => true }) // jsdom has no CSS.supports
  db = await aStore()
  client = new QueryClient()
  stop = keepFresh(client, db)
  await run(db, ada, createDossier, { title: 'Bridge', standard: 'newsroom', invented: true })
  await run(db, ada, layOut, [
    ['publishers', paper],
    ['sources', first],
    ['sources', second],
    ['excerpts', words],
    ['excerpts', otherWords],
    ['claims', aClaim({ id: theClaimId })],
    ...evidence.map(one => ['evidence', one] as const),
  ])
})

afterEach(() => {
  stop()
  client.clear()
  db.close()
  vi.unstubAllGlobals()
})

describe('the desk', () => {
  it('says which use of a passage is first-hand, and keeps what is chosen', async () => {
    await show()
    const card = screen.getByRole('article', { name: 'Evidence from Town cut in two' })
    expect(within(card).queryByText('first-hand')).toBeNull()
    await userEvent.click(within(card).getByRole('button', { name: 'Change this evidence' }))
    expect(screen.getByRole('menuitemradio', { name: /^Secondary/ })).toBeChecked()
    await userEvent.click(screen.getByRole('menuitemradio', { name: /^First-hand/ }))
    expect(await within(card).findByText('first-hand')).toBeVisible()
    expect(await db.evidence.get(evidence[0]!.id)).toMatchObject({ use: 'primary' })
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
    await run(db, ada, layOut, [['excerpts', { ...otherWords, check: aCheck('verbatim') }]])
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
    await userEvent.click(screen.getByRole('button', { name: 'Let it hold again' }))
    await waitFor(() => expect(screen.queryByText('Each has its own reporter')).toBeNull())
  })

  it('says what moved since a mark, and makes the mark again on the new evidence', async () => {
    await run(db, ada, markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
    await run(db, ada, editEvidence, { evidenceId: evidence[0]!.id, fields: { use: 'primary' } })
    await show()
    expect(screen.getByText(/between first-hand and secondary.*\(Town cut in two\)/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Keep attributed on the new evidence' }))
    await waitFor(() => expect(screen.queryByText('Your mark needs a re-check')).toBeNull())
  })

  it('shows every mark that was made, none overwritten', async () => {
    await run(db, ada, markClaim, { claimId: theClaimId, verdict: 'disputed', rationale: 'Two logs differ' })
    await run(db, ada, markClaim, { claimId: theClaimId, verdict: 'attributed', rationale: '' })
    await run(db, ben, markClaim, { claimId: theClaimId, verdict: 'corroborated', rationale: 'I asked' })
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
    const elsewhere = await aStore()
    await takeIn(elsewhere, await db.entries.toArray())
    const edit = (text: string) => ({ claimId: theClaimId, fields: { text }, seen: {} })
    await run(db, ada, editClaim, edit('It closed on Monday night.'))
    await run(elsewhere, ben, editClaim, edit('It closed on Tuesday.'))
    await takeIn(db, await elsewhere.entries.toArray())
    elsewhere.close()
    await show()
    expect(await screen.findByText('Changed by several people at the same time')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /Keep this one: It closed on Tuesday/ }))
    await waitFor(() => expect(screen.queryByText('Changed by several people at the same time')).toBeNull())
    expect(screen.getByRole('heading', { level: 1, name: 'It closed on Tuesday.' })).toBeVisible()
    expect((await db.claims.get(theClaimId))?.$.heads['text']).toHaveLength(1)
  })

  it('opens a source with the claim carried along', async () => {
    await show()
    await userEvent.keyboard('e')
    await userEvent.type(await screen.findByRole('combobox', { name: /Which source/ }), 'second{Enter}')
    expect(await screen.findByText(`?claim=${encodeURIComponent(theClaimId)}`)).toBeVisible()
  })
})

/** Puts records as they are. */
const layOut: Command<readonly (readonly [TableName, AnyRecord])[], void, never> = {
  name: 'lay-out',
  async run(tx, records) {
    for (const [table, record] of records) await tx.put(table, record)
    return ok()
  },
}

async function aStore(): Promise<Database> {
  const store = describeDatabase(`desk-${crypto.randomUUID()}`)
  await store.open()
  return store
}

async function run<I, T, E>(store: Database, actor: Actor, command: Command<I, T, E>, input: I): Promise<void> {
  clock += 1000
  const now = new Date(Date.UTC(2024, 2, 4) + clock).toISOString() as Instant
  const result = await runCommand({ db: store, actor, dossierId: theDossierId, now }, command, input)
  if (!result.ok) throw new Error(`It was done: ${JSON.stringify(result.error)}`)
}

async function show(): Promise<void> {
  renderWithWords(
    <QueryClientProvider client={client}>
      <StoreContext value={{ db, actor: ada } as Store}>
        <MemoryRouter initialEntries={[`/d/${theDossierId}/claims/${theClaimId}`]}>
          <Routes>
            <Route path="/d/:dossier/claims/:claim?" element={<ClaimsScreen />} />
            <Route path="/d/:dossier/sources/:source" element={<Search />} />
          </Routes>
        </MemoryRouter>
      </StoreContext>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
}

function Search() {
  return <p>{useLocation().search}</p>
}
