import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  aCheck,
  aClaim,
  aDependence,
  aDossier,
  aMark,
  anAcceptance,
  anAffiliation,
  anEvidence,
  anException,
  anExcerpt,
  aPublisher,
  aSource,
  theDossierId,
} from '../../tests/builders.ts'
import type { DeviceId, EntryId, SessionId } from '../domain/id.ts'
import type { AnyRecord, Instant, OrderKey, TableName } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import { type Database, describeDatabase } from '../store/database.ts'
import { type Actor, reviewerIn } from '../store/identity.ts'
import { type Command, runCommand, takeBack } from '../store/run.ts'
import { watchEntries } from '../store/watchEntries.ts'
import { type ClaimBook, type ListChange, openClaimBook } from './claimBook.ts'
import type { ListedClaim } from './listedClaim.ts'

const actor: Actor = { person: 'p', device: 'device:1' as DeviceId, session: 'session:1' as SessionId }

// One small world, in which no tie hides another: everything that the list can depend on is in it, and matters.
const publishers = ['Herald', 'Agency', 'Council', 'Union'].map(name => aPublisher({ name })) as [P, P, P, P]
type P = ReturnType<typeof aPublisher>
const [herald, agency, council] = publishers
const sources = [...publishers.map(({ id }) => aSource({ publisherId: id })), aSource()] as [S, S, S, S, S]
type S = ReturnType<typeof aSource>
const manuscript = aSource({ role: 'under-check' })
const excerpts = sources.map(source => anExcerpt(source))
const appearance = anExcerpt(manuscript)
const claims = ['a0', 'a1', 'a2'].map((order, index) =>
  aClaim({ order: order as OrderKey, text: `Claim ${index}`, appearances: index === 0 ? [appearance.id] : [] }),
)
const evidence = claims.flatMap((claim, index) =>
  excerpts.slice(index).map(excerpt => anEvidence(excerpt, 'supports', { claimId: claim.id })),
)
const [first, second, third, fourth] = sources
const derivation = aDependence(fourth, manuscript, { from: fourth.id, kind: 'cites' })
const affiliation = anAffiliation(herald, agency)

/** What each record may become: the rest of it stays. */
const variants: readonly [TableName, AnyRecord, readonly object[]][] = [
  [
    'dossiers',
    aDossier(),
    [
      { standard: 'strict' },
      { standard: 'newsroom' },
      { thresholds: { of: 'newsroom', anyOf: [{ origins: 5, primaryOrigins: 0, kinds: 0 }] } },
      { title: 'Another' },
    ],
  ],
  ...publishers.map(
    one =>
      ['publishers', one, [{ name: 'Council' }, { name: '' }, { kind: 'party' }, { kind: 'distributor' }]] as never,
  ),
  ...sources.map(
    one => ['sources', one, [{ publisherId: herald.id }, { standing: 'retracted' }, { kind: 'report' }]] as never,
  ),
  ['affiliations', affiliation, [{ standing: 'suggested' }, { standing: 'rejected' }]],
  ['dependences', aDependence(third, fourth), [{ standing: 'suggested' }, { standing: 'rejected' }]],
  ['dependences', aDependence(second, third, { claimId: claims[1]!.id }), [{ standing: 'suggested' }]],
  ['dependences', derivation, [{ standing: 'rejected' }, { from: null }]],
  ['exceptions', anException(affiliation.id, { claimId: claims[0]!.id }), [{ reason: 'Another' }]],
  ...excerpts.map(
    one => ['excerpts', one, [{ check: aCheck('editorial', 'ellipsis') }, { speaker: 'Mayor' }]] as never,
  ),
  ['acceptances', anAcceptance(excerpts[0]!), [{ note: '' }]],
  ...claims.map(
    one =>
      [
        'claims',
        one,
        [{ text: 'Else' }, { claimant: 'Mayor' }, { claimantPublisherId: herald.id }, { order: 'Zz' }],
      ] as never,
  ),
  ...evidence.map(one => ['evidence', one, [{ stance: 'conflicts' }, { use: 'primary' }]] as never),
  ...claims.map(
    ({ id }) =>
      [
        'marks',
        aMark({ claimId: id, reviewerId: reviewerIn(theDossierId, actor) }),
        [{ verdict: 'disputed' }],
      ] as never,
  ),
]

/** Keeps records as they are handed over: commands are tested elsewhere. */
const keep: Command<readonly [TableName, AnyRecord][], void, never> = {
  name: 'keep',
  async run(tx, records) {
    for (const [table, record] of records) await tx.put(table, record)
    return ok()
  },
}

let db: Database
let added: EntryId[] | null
let stop: () => void

beforeEach(async () => {
  db = describeDatabase(`book-${crypto.randomUUID()}`)
  await db.open()
  added = []
  stop = watchEntries(db, ids => (added = ids === null ? null : [...(added ?? []), ...ids]))
})

afterEach(() => {
  stop()
  db.close()
})

describe('the book of claims', () => {
  it('says after any series of changes what reading everything says', async () => {
    const change = fc.record({
      at: fc.nat(),
      how: fc.oneof({ weight: 4, arbitrary: fc.nat() }, { weight: 2, arbitrary: fc.constantFrom('remove', 'undo') }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 14 }), async changes => {
        await afresh()
        const book = openClaimBook(db, theDossierId, actor.person)
        const list = listOf((await book.readAll()).rows)
        for (const { at, how } of changes) {
          const [table, record, forms] = variants[at % variants.length]!
          if (how === 'undo') await undoLast()
          else if (how === 'remove') await put(table, { ...record, deletedAt: now() })
          else await put(table, { ...record, ...forms[how % forms.length] })
          applied(list, await catchUp(book))
          expect(list).toEqual(listOf(await everything()))
        }
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  it('looks again at one claim when its evidence is turned, and at no other', async () => {
    await afresh()
    const book = await openedBook()
    await put('evidence', { ...evidence[0]!, stance: 'conflicts' })
    const { rows, whole } = await catchUp(book)
    expect({ whole, ids: rows.map(({ claim }) => claim.id) }).toEqual({ whole: false, ids: [claims[0]!.id] })
    expect(rows[0]).toMatchObject({ recommendation: 'disputed', stances: { supports: 4, conflicts: 1 } })
  })

  it('looks only at the claims that use a source whose publisher is named', async () => {
    await afresh()
    const book = await openedBook()
    await put('sources', { ...first, publisherId: council.id })
    const { rows } = await catchUp(book)
    expect(rows.map(({ claim }) => claim.text).toSorted()).toEqual(['Claim 0', 'Claim 1', 'Claim 2'])
    await put('sources', { ...first, publisherId: council.id, title: 'Renamed' })
    expect((await catchUp(book)).rows.map(({ claim }) => claim.text)).toEqual(['Claim 0'])
  })

  it('looks again where an owner without a source of its own is called as a claimant is', async () => {
    await afresh()
    const owner = aPublisher({ name: 'Holding' })
    await put('publishers', owner)
    await put('affiliations', anAffiliation(owner, council, { kind: 'owns' }))
    await put('claims', { ...claims[0]!, claimant: 'Mayor' })
    added = []
    const book = await openedBook()
    await put('publishers', { ...owner, name: 'Mayor' })
    const list = listOf((await catchUp(book)).rows)
    expect(list.get(claims[0]!.id)).toEqual(listOf(await everything()).get(claims[0]!.id))
  })

  it('passes over entries of other dossiers', async () => {
    await afresh()
    const book = await openedBook()
    const other = aDossier({ id: 'd-00000000-0000-4000-8000-000000000009' as never })
    await runCommand(anAct(other.id), keep, [['dossiers', { ...other, dossierId: other.id }]])
    expect(await catchUp(book)).toEqual({ whole: false, rows: [], gone: [] })
  })

  it('says when somebody last touched a claim or its evidence', async () => {
    await afresh()
    const book = await openedBook()
    await put('evidence', { ...evidence[0]!, note: 'Seen' })
    const later = (await db.entries.orderBy('[dossierId+at]').last())?.at
    expect((await catchUp(book)).rows).toMatchObject([{ touchedAt: later }])
  })
})

async function afresh(): Promise<void> {
  await Promise.all(db.tables.map(table => table.clear()))
  await runCommand(anAct(), keep, [
    ...variants.map(([table, record]) => [table, record] as [TableName, AnyRecord]),
    ['publishers', council],
    ['sources', manuscript],
    ['excerpts', appearance],
  ])
  added = []
}

async function openedBook(): Promise<ClaimBook> {
  const book = openClaimBook(db, theDossierId, actor.person)
  await book.readAll()
  return book
}

async function catchUp(book: ClaimBook): Promise<ListChange> {
  const ids = added
  added = []
  return await (ids === null ? book.readAll() : book.take(ids))
}

async function everything(): Promise<readonly ListedClaim[]> {
  return (await openClaimBook(db, theDossierId, actor.person).readAll()).rows
}

async function put(table: TableName, record: object): Promise<void> {
  await runCommand(anAct(), keep, [[table, record as AnyRecord]])
}

async function undoLast(): Promise<void> {
  const last = await db.entries.where('[dossierId+at]').between([theDossierId, ''], [theDossierId, '\uffff']).last()
  if (last && last.number > 4) await takeBack(anAct(), last.batch)
}

function anAct(dossierId = theDossierId) {
  return { db, actor, dossierId, now: now() }
}

let clock = Date.parse('2024-03-04T09:15:00.000Z')
function now(): Instant {
  clock += 1_000
  return new Date(clock).toISOString() as Instant
}

function listOf(rows: readonly ListedClaim[]): Map<string, ListedClaim> {
  return new Map(rows.map(row => [row.claim.id, row]))
}

function applied(list: Map<string, ListedClaim>, { whole, rows, gone }: ListChange): void {
  if (whole) list.clear()
  for (const id of gone) list.delete(id)
  for (const row of rows) list.set(row.claim.id, row)
}
