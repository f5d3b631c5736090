import { beforeEach, expect, test } from 'vitest'
import { aDocument, aNewClaim } from '../../tests/support/documents.ts'
import { aDossierStore, anEmptyStore, type AStore } from '../../tests/support/emptyStore.ts'
import { addClaims } from '../commands/addClaims.ts'
import { attachEvidence } from '../commands/attachEvidence.ts'
import { importDocuments } from '../commands/importDocuments.ts'
import { markClaim } from '../commands/markClaim.ts'
import { settleEdit } from '../commands/settleEdit.ts'
import {
  type FigureRef,
  leaveFigureOut,
  reopenScope,
  sayFigure,
  settleScope,
  unsayFigure,
} from '../commands/settleFigures.ts'
import { figureLedger } from '../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../domain/figureLedger/figureRow.ts'
import type { ClaimId } from '../domain/id.ts'
import type { FigureScope } from '../domain/records.ts'
import { takeIn } from '../store/takeIn.ts'
import { openClaimBook } from './claimBook.ts'
import { claimDesk, type Desk } from './claimDesk.ts'
import { editConflicts } from './editConflicts.ts'
import { settledFiguresOf } from './settledFigures.ts'

// Ada and Bea hold one dossier and settle figures without seeing each other; then each takes in what the other did.

const scope = { what: 'prisoners', where: 'the camps', when: '1988', how: '' }
let ada: AStore
let bea: AStore
let claimId: ClaimId

beforeEach(async () => {
  ada = await aDossierStore('ada')
  const [made] = await ada.run(addClaims, [aNewClaim('30,000 prisoners were held.')])
  claimId = made!
  for (const words of ['The census has 30,000 prisoners.', 'Several thousand prisoners were held.']) await attach(words)
  bea = await anEmptyStore('bea', ada.dossierId)
  await takeIn(bea.db, await ada.db.entries.toArray())
  for (let seconds = 0; seconds < 60; seconds++) bea.act()
})

test('figures settled to be of one thing dispute the claim on the desk, in the list and in a mark made before', async () => {
  await ada.run(markClaim, { claimId, verdict: 'attributed', rationale: '' })
  const book = openClaimBook(ada.db, ada.dossierId, 'ada')
  await book.readAll()
  const before = new Set(await ada.db.entries.toCollection().primaryKeys())
  await ada.run(settleScope, await settling(ada, await rows(ada), scope))
  const { rows: changed } = await book.take(
    (await ada.db.entries.toCollection().primaryKeys()).filter(id => !before.has(id)),
  )
  expect(changed).toMatchObject([{ recommendation: 'disputed', needsRecheck: true }])
  const shown = await desk(ada)
  expect(shown.assessment.deciding).toMatchObject({ rule: 'S1', facts: { figureConflicts: 1 } })
  expect(shown.own?.moved).toMatchObject([{ code: 'figures-changed' }])
  await ada.undo()
  expect((await desk(ada)).own?.moved).toEqual([])
})

test('two who settle one figure differently are shown both ways, and one can be kept', async () => {
  const found = await rows(ada)
  await ada.run(settleScope, await settling(ada, found, scope))
  await takeIn(bea.db, await ada.db.entries.toArray())
  await ada.run(settleScope, await settling(ada, found.slice(0, 1), { ...scope, where: 'elsewhere' }))
  expect((await desk(ada)).assessment.deciding.facts['figureConflicts']).toBe(0)
  await bea.run(settleScope, await settling(bea, found.slice(0, 1), { ...scope, how: 'counted' }))
  await mergedBothWays()
  await bea.run(leaveFigureOut, { claimId, figures: refs(found.slice(1)) })
  await bea.undo()

  for (const store of [ada, bea]) {
    const { contested } = await store.ask(settledFiguresOf, claimId)
    expect(contested).toEqual([found[0]?.id])
  }
  const [conflict] = await ada.ask(editConflicts, ada.dossierId, [found[0]!.id], 'ada')
  expect(conflict).toMatchObject({ table: 'figures', field: 'scope', versions: [{ isOwn: true }, { isOwn: false }] })
  const seen = conflict!.versions.map(({ entry }) => entry)
  const edited = { table: 'figures', id: found[0]!.id, field: 'scope' } as const
  await ada.run(settleEdit, { edited, choice: { type: 'version', entry: seen[0]! }, seen })
  expect((await ada.ask(settledFiguresOf, claimId)).contested).toEqual([])
})

test('a conflict in a scope that one changed and the other settled anew stands in doubt', async () => {
  const found = await rows(ada)
  await ada.run(settleScope, await settling(ada, found, { ...scope, where: '' }))
  await takeIn(bea.db, await ada.db.entries.toArray())
  await ada.run(settleScope, await settling(ada, found, scope))
  await bea.run(reopenScope, { claimId, figures: refs(found.slice(1)) })
  await mergedBothWays()
  for (const store of [ada, bea]) expect((await desk(store)).assessment.recommendation).toBe('disputed')
})

test('what one took back, and another took back and settled again, is settled by somebody', async () => {
  const found = await rows(ada)
  const [row] = found
  await ada.run(settleScope, await settling(ada, found, scope))
  await takeIn(bea.db, await ada.db.entries.toArray())
  await ada.run(unsayFigure, row!.id)
  await ada.run(settleScope, await settling(ada, [row!], scope))
  await bea.run(unsayFigure, row!.id)
  await mergedBothWays()
  for (const store of [ada, bea]) {
    expect((await store.ask(settledFiguresOf, claimId)).contested).toEqual([row!.id])
    expect((await desk(store)).assessment.recommendation).toBe('disputed')
    const book = openClaimBook(store.db, store.dossierId, 'ada')
    expect((await book.readAll()).rows).toMatchObject([{ editConflicts: 1 }])
  }
  const [conflict] = await ada.ask(editConflicts, ada.dossierId, [row!.id], 'ada')
  const { versions } = conflict!
  const taken = versions.find(({ value }) => value !== null)!
  const seen = versions.map(({ entry }) => entry)
  const edited = { table: 'figures', id: row!.id, field: 'deletedAt' } as const
  await ada.run(settleEdit, { edited, choice: { type: 'version', entry: taken.entry }, seen })
  expect((await ada.ask(settledFiguresOf, claimId)).contested).toEqual([])
  expect((await desk(ada)).assessment.recommendation).toBe('attributed')
})

test('words of an excerpt that a person says are a figure go along to another, and dispute the claim there', async () => {
  const found = await rows(ada)
  const { evidence, excerpt, source } = (await desk(ada)).exhibits.find(
    ({ evidence: { id } }) => id === found[1]?.evidenceId,
  )!
  const text = excerpt.quoted
  const place = { sourceId: source.id, text, span: { start: 0, end: text.indexOf(' prisoners') } }
  const value = { lo: 7, hi: 7, bound: 'exact', sort: { kind: 'count', unit: null } } as const
  const elsewhere = { ...place, text: `${text} Or so.` }
  await expect(ada.run(sayFigure, { claimId, place: elsewhere, value, scope })).rejects.toThrow('words-not-there')
  await ada.run(settleScope, await settling(ada, found.slice(0, 1), scope))
  await ada.run(reopenScope, { claimId, figures: refs(found.slice(1)) })
  const unread = { ...place, span: { start: place.span.start, end: text.length - 1 } }
  await ada.run(sayFigure, { claimId, place: unread, value, scope })
  await mergedBothWays()
  const theirs = (await rows(bea)).find(row => row.evidenceId === evidence.id)
  expect(theirs).toMatchObject({ read: null, figure: { lo: 7 }, scope })
  expect((await desk(bea)).assessment.deciding).toMatchObject({ rule: 'S1', facts: { figureConflicts: 1 } })
  await bea.run(unsayFigure, theirs!.id)
  expect((await desk(bea)).assessment.deciding.facts['figureConflicts'] ?? 0).toBe(0)
})

async function attach(words: string): Promise<void> {
  const [imported] = await ada.run(importDocuments, [aDocument(words)])
  const source = await ada.db.sources.get(imported!.sourceId)
  const anchor = { exact: words, prefix: '', suffix: '', span: { start: 0, end: words.length } }
  const draft = { sourceId: source!.id, textId: source!.textId, quoted: words, anchor } as const
  const said = {
    speaker: null,
    through: [],
    manner: 'narrative',
    check: { outcome: 'verbatim', differences: [] },
  } as const
  await ada.run(attachEvidence, {
    passage: { type: 'draft', draft: { ...draft, ...said } },
    claim: { type: 'existing', claimId },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

async function desk(store: AStore): Promise<Desk> {
  const shown = await store.ask(claimDesk, store.dossierId, claimId, store.actor.person)
  if (!shown) throw new Error('The claim is here.')
  return shown
}

/** The figures of the excerpts, as the ledger has them. */
async function rows(store: AStore): Promise<readonly FigureRow[]> {
  const { settled } = await store.ask(settledFiguresOf, claimId)
  const { scopes } = figureLedger(await desk(store), settled)
  return scopes.flatMap(one => one.rows).filter(({ evidenceId }) => evidenceId !== null)
}

/** Somebody who sees the figures as they are in that store. */
async function settling(store: AStore, of: readonly FigureRow[], words: FigureScope) {
  const now = await rows(store)
  const seen = of.map(({ id }) => now.find(row => row.id === id)?.scope ?? null)
  return { claimId, figures: refs(of), scope: words, seen }
}

function refs(of: readonly FigureRow[]): FigureRef[] {
  return of.map(({ id, sourceId, text, span }) => ({ id, sourceId, words: text.slice(span.start, span.end), span }))
}

async function mergedBothWays(): Promise<void> {
  await takeIn(ada.db, await bea.db.entries.toArray())
  await takeIn(bea.db, await ada.db.entries.toArray())
}
