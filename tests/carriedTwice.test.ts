import { beforeEach, describe, expect, it } from 'vitest'
import { attachEvidence } from '../src/commands/attachEvidence.ts'
import { editEvidence } from '../src/commands/editEvidence.ts'
import { importDocuments } from '../src/commands/importDocuments.ts'
import { markClaim } from '../src/commands/markClaim.ts'
import { replaceVersion } from '../src/commands/replaceVersion.ts'
import type { ClaimId, EvidenceId, SourceId } from '../src/domain/id.ts'
import { anchorAt } from '../src/domain/quote/anchor.ts'
import { carryOver } from '../src/domain/quote/carryOver.ts'
import type { Excerpt } from '../src/domain/records.ts'
import { claimDesk } from '../src/queries/claimDesk.ts'
import { claimList } from '../src/queries/claimList.ts'
import { takeIn } from '../src/store/takeIn.ts'
import { aDocument, aNewClaim } from './support/documents.ts'
import { aDossierStore, type AStore, anEmptyStore } from './support/emptyStore.ts'

// Ada marks a claim. Then she and Bea, without seeing each other, each give its source another new version, in both of
// which the words stand as they stood; and each takes in what the other did.

const words = 'The bridge fell.'
const written = `Nobody slept that night. ${words} It fell at noon, before anybody came.`
const versions = { ada: `Corrected on Monday. ${written}`, bea: `${written} Corrected on Tuesday.` }

let ada: AStore
let bea: AStore
let sourceId: SourceId
let claimId: ClaimId
let marked: EvidenceId

beforeEach(async () => {
  ada = await aDossierStore('ada')
  const [imported] = await ada.run(importDocuments, [aDocument(written)])
  if (!imported) throw new Error('A document was kept.')
  sourceId = imported.sourceId
  const { textId } = (await ada.db.sources.get(sourceId))!
  const start = written.indexOf(words)
  const draft = {
    sourceId,
    textId,
    quoted: words,
    anchor: anchorAt(written, { start, end: start + words.length }),
    check: { outcome: 'verbatim', differences: [] },
    speaker: null,
    through: [],
    manner: 'narrative',
  } as const
  const attached = await ada.run(attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim: aNewClaim(words) },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
  claimId = attached.claimId
  marked = attached.evidenceId
  await ada.run(markClaim, { claimId, verdict: 'attributed', rationale: 'As it says.' })
  bea = await anEmptyStore('bea', ada.dossierId)
  await takeIn(bea.db, await ada.db.entries.toArray())
})

describe.each(['ada', 'bea'])('where the version of %s is the later one and read', reader => {
  beforeEach(() => {
    const later = reader === 'ada' ? ada : bea
    for (let seconds = 0; seconds < 60; seconds++) later.act()
  })

  it('a mark stays fresh whose words both have carried over', async () => {
    const ids = [await carriedTo(ada, versions.ada), await carriedTo(bea, versions.bea)]
    await mergedBothWays()
    expect((await exhibits()).map(({ evidence }) => evidence.id).toSorted()).toEqual(ids.toSorted())
    expect((await exhibits()).filter(({ discount }) => discount === null)).toHaveLength(1)
    expect(await moved()).toEqual([])
  })

  it('a mark asks for a re-check where its words bear otherwise as one of them has it', async () => {
    const ids = { ada: await carriedTo(ada, versions.ada), bea: await carriedTo(bea, versions.bea) }
    await ada.run(editEvidence, { evidenceId: ids.ada, fields: { stance: 'conflicts' } })
    await mergedBothWays()
    expect(await moved()).toEqual([
      { code: 'evidence-added', evidenceIds: [reader === 'ada' ? ids.ada : ids.bea] },
      { code: 'evidence-removed', evidenceIds: [marked] },
    ])
    await ada.run(markClaim, { claimId, verdict: 'disputed', rationale: 'Both seen.' })
    await takeIn(bea.db, await ada.db.entries.toArray())
    expect(await moved()).toEqual([])
  })
})

/** The source gets another version, its evidence carried over; gives what the evidence is there. */
async function carriedTo(store: AStore, version: string): Promise<EvidenceId> {
  const { textId } = (await store.db.sources.get(sourceId))!
  const [excerpt] = (await store.db.excerpts.where('sourceId').equals(sourceId).toArray()) as unknown as Excerpt[]
  const { capture, text, source } = aDocument(version)
  await store.run(replaceVersion, {
    sourceId,
    seenTextId: textId,
    capture,
    corrected: false,
    text,
    guesses: source,
    carried: [{ ...carryOver(excerpt!, written, version)!, excerptId: excerpt!.id }],
  })
  const [now] = (await store.db.evidence.where('claimId').equals(claimId).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  )
  return now!.id
}

async function mergedBothWays(): Promise<void> {
  const [fromAda, fromBea] = [await ada.db.entries.toArray(), await bea.db.entries.toArray()]
  await takeIn(ada.db, fromBea)
  await takeIn(bea.db, fromAda)
}

/** What has moved since Ada's mark, which both machines and the list say. */
async function moved() {
  const [here, there] = await Promise.all(
    [ada, bea].map(async store => (await store.ask(claimDesk, ada.dossierId, claimId, 'ada'))?.own?.moved),
  )
  expect(there).toEqual(here)
  const [row] = await ada.ask(claimList, ada.dossierId, 'ada')
  expect(row?.needsRecheck).toBe((here?.length ?? 0) > 0)
  return here
}

async function exhibits() {
  return (await ada.ask(claimDesk, ada.dossierId, claimId, 'ada'))?.exhibits ?? []
}
