import { beforeEach, expect, test } from 'vitest'
import { aDocument, aNewClaim } from '../../tests/support/documents.ts'
import { aDossierStore, anEmptyStore, type AStore } from '../../tests/support/emptyStore.ts'
import { addClaims } from '../commands/addClaims.ts'
import { attachEvidence } from '../commands/attachEvidence.ts'
import { importDocuments } from '../commands/importDocuments.ts'
import { markClaim } from '../commands/markClaim.ts'
import { settleEdit } from '../commands/settleEdit.ts'
import { type FigureRef, leaveFigureOut, reopenScope, settleScope } from '../commands/settleFigures.ts'
import { figureLedger } from '../domain/figureLedger/figureLedger.ts'
import type { FigureRow } from '../domain/figureLedger/figureRow.ts'
import type { ClaimId } from '../domain/id.ts'
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
  await ada.run(settleScope, { claimId, figures: refs(await rows(ada)), scope })
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
  await ada.run(settleScope, { claimId, figures: refs(found), scope })
  await takeIn(bea.db, await ada.db.entries.toArray())
  await ada.run(settleScope, { claimId, figures: refs(found.slice(0, 1)), scope: { ...scope, where: 'elsewhere' } })
  expect((await desk(ada)).assessment.deciding.facts['figureConflicts']).toBe(0)
  await bea.run(settleScope, { claimId, figures: refs(found.slice(0, 1)), scope: { ...scope, how: 'counted' } })
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
  await ada.run(settleScope, { claimId, figures: refs(found), scope: { ...scope, where: '' } })
  await takeIn(bea.db, await ada.db.entries.toArray())
  await ada.run(settleScope, { claimId, figures: refs(found), scope })
  await bea.run(reopenScope, { claimId, figures: refs(found.slice(1)) })
  await mergedBothWays()
  for (const store of [ada, bea]) expect((await desk(store)).assessment.recommendation).toBe('disputed')
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

function refs(of: readonly FigureRow[]): FigureRef[] {
  return of.map(({ id, sourceId, text, span }) => ({ id, sourceId, words: text.slice(span.start, span.end) }))
}

async function mergedBothWays(): Promise<void> {
  await takeIn(ada.db, await bea.db.entries.toArray())
  await takeIn(bea.db, await ada.db.entries.toArray())
}
