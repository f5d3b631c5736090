import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aDocument, aNewClaim, digestOf } from '../../tests/support/documents.ts'
import { aDossierStore, type AStore } from '../../tests/support/emptyStore.ts'
import { acceptDifference, withdrawAcceptance } from '../commands/acceptDifference.ts'
import { attachEvidence, type Attached } from '../commands/attachEvidence.ts'
import { importDocuments } from '../commands/importDocuments.ts'
import { noteChecks } from '../commands/noteChecks.ts'
import { removeClaims } from '../commands/removeClaims.ts'
import { replaceVersion } from '../commands/replaceVersion.ts'
import { settleExcerpt } from '../commands/settleExcerpt.ts'
import { plain } from '../domain/fold.ts'
import type { ClaimId, SourceId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { checkAt } from '../domain/quote/checkAt.ts'
import type { Source, Stance } from '../domain/records.ts'
import { type StoredText, storedText } from '../store/blobs/storedText.ts'
import type { Command } from '../store/run.ts'
import { claimDesk } from './claimDesk.ts'
import { excerptAcceptances } from './excerptAcceptances.ts'
import { excerptChecks, failingAmong, failingExcerpts } from './excerptChecks.ts'

const text = 'The bridge was closed. Forty-one people were treated that day. Nobody was killed.'
let store: AStore
let sourceId: SourceId

beforeEach(async () => {
  store = await aDossierStore('person')
  const [imported] = await store.run(importDocuments, [aDocument(text)])
  if (!imported) throw new Error('A document was kept.')
  sourceId = imported.sourceId
})

afterEach(() => store.db.close())

describe('the checks of a dossier', () => {
  it('name what fails and leave out what stands', async () => {
    await attach('The bridge was closed.', 'The bridge was closed.')
    const altered = await attach('Forty-one people were treated', 'Fourteen people were treated')
    expect(await failures()).toEqual([[altered.excerptId, 'altered']])
  })

  it('count an edited quote once somebody has accepted it, with who and when, until that is taken back', async () => {
    const edited = await attach('Forty-one people were treated that day.', 'forty-one people were treated that day.')
    expect(await failures()).toEqual([[edited.excerptId, 'difference-to-accept']])
    expect(await discount(edited)).toBe('difference-to-accept')
    await store.run(acceptDifference, { excerptId: edited.excerptId, note: 'The day is named above.' })
    expect(await failures()).toEqual([])
    expect(await accepted()).toEqual([edited.excerptId])
    expect(await discount(edited)).toBeNull()
    expect(await store.ask(excerptAcceptances, edited.excerptId, 'person')).toMatchObject([
      {
        at: expect.stringMatching(/^2024-03-04T09:15:04/),
        isOwn: true,
        acceptance: { note: 'The day is named above.' },
      },
    ])
    await store.run(withdrawAcceptance, edited.excerptId)
    expect(await discount(edited)).toBe('difference-to-accept')
  })

  it('refuse to accept a changed number, and misread letters without a note', async () => {
    const number = await attach('Forty-one people', 'Fourteen people')
    expect(await refusal(acceptDifference, { excerptId: number.excerptId, note: 'Never mind.' })).toBe('not-acceptable')
    const misread = await attach('Nobody was killed.', 'Noboby was killed.')
    const check = { outcome: 'altered', differences: [ocrDifference] } as const
    await store.run(noteChecks, [{ excerptId: misread.excerptId, check }])
    expect(await refusal(acceptDifference, { excerptId: misread.excerptId, note: ' ' })).toBe('no-note')
    await store.run(acceptDifference, { excerptId: misread.excerptId, note: 'A scan: b for d.' })
    expect(await discount(misread)).toBeNull()
    expect(await accepted()).toEqual([misread.excerptId])
  })

  it('refuse to accept without a note what hides a number, and count it with one', async () => {
    const wider = await attach('The bridge was closed. Forty-one people were', 'The bridge was … people were')
    expect(await failures()).toEqual([[wider.excerptId, 'difference-to-accept']])
    expect(await refusal(acceptDifference, { excerptId: wider.excerptId, note: ' ' })).toBe('no-note')
    await store.run(acceptDifference, { excerptId: wider.excerptId, note: 'They are counted below.' })
    expect(await discount(wider)).toBeNull()
  })

  it('take an acceptance off where a new check finds other differences than those that were seen', async () => {
    const edited = await attach('Forty-one people were treated that day.', 'forty-one people were treated that day.')
    await store.run(acceptDifference, { excerptId: edited.excerptId, note: '' })
    const check = { outcome: 'editorial', differences: [] } as const
    await store.run(noteChecks, [{ excerptId: edited.excerptId, check }])
    expect(await failures()).toEqual([[edited.excerptId, 'difference-to-accept']])
  })
})

const corrected = 'The bridge was closed. Thirty-one people were treated that day.'

describe('a source with a new version', () => {
  it('leaves what is not certain with the earlier text until it is settled', async () => {
    const kept = await attach('The bridge was closed.', 'The bridge was closed.')
    const changed = await attach('Forty-one people', 'Forty-one people')
    await replace(corrected, [kept])
    expect(await failures()).toEqual([[changed.excerptId, 'earlier-text']])
    const place = await asTheyStand('Thirty-one people')
    const { textId } = await source()
    const stances = new Map<ClaimId, Stance>([[changed.claimId, 'conflicts']])
    await store.run(settleExcerpt, { excerptId: changed.excerptId, seenTextId: textId, place, stances })
    expect(await failures()).toEqual([])
    expect(await exhibitsOf(changed)).toMatchObject([
      { excerpt: { quoted: 'Thirty-one people', replaces: changed.excerptId } },
    ])
  })

  it('carries no stance over to words that say something else: a person gives it anew, and undo takes that back', async () => {
    const changed = await attach('Forty-one people', 'Forty-one people')
    await replace(corrected, [])
    const settled = {
      excerptId: changed.excerptId,
      seenTextId: (await source()).textId,
      place: await asTheyStand('Thirty-one people'),
    }
    expect(await refusal(settleExcerpt, { ...settled, stances: new Map() })).toBe('stance-not-chosen')
    await store.run(settleExcerpt, { ...settled, stances: new Map<ClaimId, Stance>([[changed.claimId, 'conflicts']]) })
    expect(await exhibitsOf(changed)).toMatchObject([
      {
        evidence: { stance: 'conflicts' },
        former: [
          { evidenceId: changed.evidenceId, changes: [{ kind: 'number', before: 'Forty-one', now: 'Thirty-one' }] },
        ],
      },
    ])
    await store.undo()
    expect(await exhibitsOf(changed)).toMatchObject([
      { evidence: { id: changed.evidenceId, stance: 'supports' }, excerpt: { quoted: 'Forty-one people' }, former: [] },
    ])
  })

  it('tells of former words only where they were held against the claim', async () => {
    const changed = await attach('Forty-one people', 'Forty-one people')
    await replace(corrected, [])
    const { textId } = await source()
    const place = await asTheyStand('Thirty-one people')
    const stances = new Map<ClaimId, Stance>([[changed.claimId, 'supports']])
    const settled = { excerptId: changed.excerptId, seenTextId: textId, place, stances }
    const excerptId = await store.run(settleExcerpt, settled)
    const later = await store.run(attachEvidence, {
      passage: { type: 'kept', excerptId },
      claim: { type: 'new', claim: aNewClaim('Thirty-one people were treated.') },
      stance: 'supports',
      use: 'secondary',
      note: '',
    })
    expect(await exhibitsOf(later)).toMatchObject([{ excerpt: { id: excerptId }, former: [] }])
  })

  it('asks no stance towards a claim that was removed', async () => {
    const changed = await attach('Forty-one people', 'Forty-one people')
    await replace(corrected, [])
    await store.run(removeClaims, [changed.claimId])
    const { textId } = await source()
    const place = await asTheyStand('Thirty-one people')
    await store.run(settleExcerpt, { excerptId: changed.excerptId, seenTextId: textId, place, stances: new Map() })
    expect(await failures()).toEqual([])
  })

  it('carries the stance over where only the form of the words has changed', async () => {
    const changed = await attach('Forty-one people were treated', 'Forty-one people were treated')
    const reset = 'Forty-one people\nwere treated, that day.'
    await replace(reset, [])
    const place = await asTheyStand('Forty-one people\nwere treated', reset)
    const { textId } = await source()
    await store.run(settleExcerpt, { excerptId: changed.excerptId, seenTextId: textId, place, stances: new Map() })
    expect(await exhibitsOf(changed)).toMatchObject([{ evidence: { stance: 'supports' }, former: [] }])
  })

  it('carries no stance over to words whose sentence says something else, but one whose sentence says the same', async () => {
    const turned = 'It is not so that forty-one people were treated that day.'
    const said = await attach('people were treated', 'people were treated')
    await replace(turned, [])
    const settled = { excerptId: said.excerptId, seenTextId: (await source()).textId, stances: new Map() }
    const place = await asTheyStand('people were treated', turned)
    expect(await refusal(settleExcerpt, { ...settled, place })).toBe('stance-not-chosen')
    const stances = new Map([[said.claimId, 'conflicts' as const]])
    await store.run(settleExcerpt, { ...settled, stances, place })
    // In nobody's place: what was marked before does not rest on it.
    expect(await exhibitsOf(said)).toMatchObject([{ evidence: { stance: 'conflicts' }, excerpt: { replaces: null } }])
    await store.undo()
    await store.undo()
    const reset = 'Forty-one people were treated, that day!'
    await replace(reset, [])
    await store.run(settleExcerpt, {
      ...settled,
      seenTextId: (await source()).textId,
      place: await asTheyStand('people were treated', reset),
    })
    expect(await exhibitsOf(said)).toMatchObject([
      { evidence: { stance: 'supports' }, excerpt: { quoted: 'people were treated', replaces: said.excerptId } },
    ])
  })

  it('settles nothing by words that are not those of the texts concerned', async () => {
    const said = await attach('people were treated', 'people were treated')
    await replace(corrected, [])
    const { textId } = await source()
    const place = { ...(await asTheyStand('people were treated')), before: await kept(corrected) }
    const settled = { excerptId: said.excerptId, seenTextId: textId, place, stances: new Map() }
    await expect(store.attempt(settleExcerpt, settled)).rejects.toThrow('in the texts concerned')
    expect(await failures()).toEqual([[said.excerptId, 'earlier-text']])
  })

  it('says of words that are gone that they are absent, on the claims that they bore on', async () => {
    const gone = await attach('Nobody was killed.', 'Nobody was killed.')
    await replace(corrected, [])
    const { textId } = await source()
    await store.run(settleExcerpt, { excerptId: gone.excerptId, seenTextId: textId, place: null, stances: new Map() })
    expect(await discount(gone)).toBe('absent')
  })

  it('keeps when a difference was accepted, also over another version, undo, and an acceptance taken back and made again', async () => {
    const edited = await attach('The bridge was closed.', 'the bridge was closed.')
    await store.run(acceptDifference, { excerptId: edited.excerptId, note: '' })
    const accepted = async () => {
      const [exhibit] = await exhibitsOf(edited)
      return exhibit ? (await store.ask(excerptAcceptances, exhibit.excerpt.id, 'person'))[0]?.at : undefined
    }
    const at = await accepted()
    expect(at).toBeDefined()
    const seen = (await source()).textId
    const version = versionOf(corrected, seen, [edited])
    const check = checkAt(text, anchorOf(text, 'The bridge was closed.').span, 'the bridge was closed.')
    const replaceIt = () =>
      store.run(replaceVersion, { ...version, carried: version.carried.map(one => ({ ...one, check })) })
    await replaceIt()
    const [carried] = await exhibitsOf(edited)
    expect(carried?.excerpt.replaces).toBe(edited.excerptId)
    expect(await accepted()).toBe(at)
    await store.undo()
    expect(await accepted()).toBe(at)
    await replaceIt()
    expect(await accepted()).toBe(at)
    const excerptId = (await exhibitsOf(edited))[0]?.excerpt.id ?? edited.excerptId
    await store.run(withdrawAcceptance, excerptId)
    expect(await accepted()).toBeUndefined()
    await store.run(acceptDifference, { excerptId, note: '' })
    expect(String(await accepted()) > String(at)).toBe(true)
  })

  it('is not the same bytes again, nor compared with a text that it no longer has', async () => {
    const seen = (await source()).textId
    expect(await refusal(replaceVersion, versionOf(text, seen, []))).toBe('same-bytes')
    await replace(corrected, [])
    expect(await refusal(replaceVersion, versionOf(text, seen, []))).toBe('changed-meanwhile')
  })
})

const ocrDifference = {
  kind: 'ocr',
  source: 'd',
  sourceSpan: { start: 0, end: 1 },
  quote: 'b',
  quoteSpan: { start: 0, end: 1 },
} as const

async function accepted(): Promise<readonly string[]> {
  const checks = await store.ask(excerptChecks, store.dossierId)
  return checks.filter(({ isAccepted }) => isAccepted).map(({ excerpt }) => excerpt.id)
}

async function failures() {
  const checks = await store.ask(excerptChecks, store.dossierId)
  const failing = checks.flatMap(({ excerpt, noted }) => (noted === null ? [] : [[excerpt.id, noted] as const]))
  expect(await store.ask(failingExcerpts, store.dossierId)).toEqual(new Map(failing))
  const ids = checks.map(({ excerpt }) => excerpt.id)
  expect(await store.ask(failingAmong, ids)).toEqual(new Map(failing))
  for (const [id, noted] of failing) expect(await store.ask(failingAmong, [id])).toEqual(new Map([[id, noted]]))
  return failing
}

async function exhibitsOf({ claimId }: Attached) {
  return (await store.ask(claimDesk, store.dossierId, claimId, 'person'))?.exhibits ?? []
}

async function discount(attached: Attached) {
  return (await exhibitsOf(attached))[0]?.discount
}

async function attach(words: string, quoted: string): Promise<Attached> {
  const anchor = anchorOf(text, words)
  const draft = {
    sourceId,
    textId: (await source()).textId,
    quoted,
    anchor,
    check: checkAt(text, anchor.span, quoted),
    speaker: null,
    through: [],
    manner: 'narrative',
  } as const
  const claim = aNewClaim(quoted)
  return await store.run(attachEvidence, {
    passage: { type: 'draft', draft },
    claim: { type: 'new', claim },
    stance: 'supports',
    use: 'secondary',
    note: '',
  })
}

async function replace(words: string, kept: readonly Attached[]): Promise<void> {
  await store.run(replaceVersion, versionOf(words, (await source()).textId, kept))
}

function versionOf(words: string, seenTextId: Source['textId'], kept: readonly Attached[]) {
  const { capture, text: record, source: guesses } = aDocument(words)
  const anchor = anchorOf(text, 'The bridge was closed.')
  const check = { outcome: 'verbatim', differences: [] } as const
  const carried = kept.map(({ excerptId }) => ({ excerptId, anchor, check }))
  return { sourceId, seenTextId, capture, text: record, guesses, corrected: true, carried }
}

function anchorOf(of: string, words: string) {
  const start = of.indexOf(words)
  return anchorAt(of, { start, end: start + words.length })
}

/** The words of a new version in place of those of the text before. */
async function asTheyStand(words: string, version = corrected) {
  const { span } = anchorOf(version, words)
  return { span, isAsGiven: false, before: await kept(text), now: await kept(version) }
}

/** A text, once its bytes are there. */
async function kept(words: string): Promise<StoredText> {
  await store.blobs.put(digestOf(words), new TextEncoder().encode(words))
  return await storedText(store.blobs, digestOf(words))
}

async function source(): Promise<Source> {
  const row = await store.db.sources.get(sourceId)
  if (!row) throw new Error('The source was kept.')
  return plain(row)
}

async function refusal<I, T, E extends { readonly type: string }>(command: Command<I, T, E>, input: I) {
  const result = await store.attempt(command, input)
  return result.ok ? null : result.error.type
}
