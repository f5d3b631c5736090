import { describe, expect, it } from 'vitest'
import { acceptDifference } from '../src/commands/acceptDifference.ts'
import { attachEvidence } from '../src/commands/attachEvidence.ts'
import { createDossier } from '../src/commands/createDossier.ts'
import { editClaim } from '../src/commands/editClaim.ts'
import { editDossier, sheetOf } from '../src/commands/editDossier.ts'
import { editEvidence, removeEvidence } from '../src/commands/editEvidence.ts'
import { editExcerpt } from '../src/commands/editExcerpt.ts'
import { editPublisher } from '../src/commands/editPublisher.ts'
import { editSources } from '../src/commands/editSources.ts'
import { markClaim } from '../src/commands/markClaim.ts'
import { moveClaims } from '../src/commands/moveClaims.ts'
import { namePublisher } from '../src/commands/namePublisher.ts'
import { setTieAside } from '../src/commands/setTieAside.ts'
import { settleTie } from '../src/commands/settleTie.ts'
import { tagClaims } from '../src/commands/tagClaims.ts'
import { tieSources } from '../src/commands/tieSources.ts'
import { caseFilesOf } from '../src/domain/caseFile.ts'
import { canonicalJson } from '../src/domain/canonicalJson.ts'
import { grouped } from '../src/domain/grouped.ts'
import type { Basis, Dossier, StandardId } from '../src/domain/records.ts'
import { ok } from '../src/domain/result.ts'
import { assess } from '../src/domain/verdict/assess.ts'
import { basisOf } from '../src/domain/verdict/basis.ts'
import { readCaseOf } from '../src/queries/caseFacts.ts'
import { claimDesk } from '../src/queries/claimDesk.ts'
import { claimList } from '../src/queries/claimList.ts'
import { dossierProgress } from '../src/queries/dossierProgress.ts'
import type { Command } from '../src/store/run.ts'
import { aCheck, aClaim, anEvidence, anExcerpt, aPublisher, aSource, theDossierId } from './builders.ts'
import { type AStore, anEmptyStore } from './support/emptyStore.ts'
import { pick, randomFrom } from './support/random.ts'

// A mark goes stale exactly when what it rested on has changed, whatever people do and in whatever order.

const [claim, other] = [aClaim({ order: 'a' as never }), aClaim({ text: 'It rained.', order: 'b' as never })]
const publishers = [aPublisher({ name: 'Harbour Post' }), aPublisher({ name: 'Coast Daily' })]
const sources = [
  ...publishers.map(({ id }) => aSource({ publisherId: id })),
  aSource({ publisherId: publishers[0]!.id, kind: 'court-record' }),
  aSource({ publisherId: null }),
]
const unused = aSource({ publisherId: publishers[1]!.id })
const excerpts = [
  ...sources.map(source => anExcerpt(source)),
  anExcerpt(sources[0], { quoted: 'The bridge … on Monday.', check: aCheck('editorial', 'ellipsis') }),
]
const evidence = excerpts.slice(0, 2).map(excerpt => anEvidence(excerpt, 'supports', { claimId: claim.id }))

describe.each([11, 12, 13])('after random acts (seed %i)', seed => {
  it('a mark is stale if and only if what counts is not what it was, and every screen says the same', async () => {
    const [store, random] = [await aMarkedStore(), randomFrom(seed)]
    const then = await whatCounts(store)
    let since = 0
    for (let step = 0; step < 16; step++) {
      const done =
        random() < 0.2 && since > 0 ? await store.undo().then(() => -1) : await pick(acts, random)(store, random)
      since += done
      const isStale = (await whatCounts(store)) !== then
      expect([step, await staleness(store)]).toEqual([
        step,
        { desk: isStale, list: isStale, progress: isStale ? 1 : 0 },
      ])
    }
    while (since > 0) since += await store.undo().then(() => -1)
    expect(await staleness(store)).toEqual({ desk: false, list: false, progress: 0 })
  }, 60_000)

  it('a mark is so after any one act, and no more once that is taken back', async () => {
    const [store, random] = [await aMarkedStore(), randomFrom(seed)]
    const then = await whatCounts(store)
    for (const [step, act] of Array.from({ length: 6 }, () => acts)
      .flat()
      .entries()) {
      const done = await act(store, random)
      const isStale = (await whatCounts(store)) !== then
      expect([step, await staleness(store)]).toEqual([
        step,
        { desk: isStale, list: isStale, progress: isStale ? 1 : 0 },
      ])
      if (done > 0) await store.undo()
      expect([step, (await staleness(store)).desk]).toEqual([step, false])
    }
  }, 60_000)

  it('no act that has no bearing on the claim makes its mark stale', async () => {
    const [store, random] = [await aMarkedStore(), randomFrom(seed)]
    const inSomeOrder = idleActs.map(act => ({ act, place: random() })).toSorted((a, b) => a.place - b.place)
    for (const [step, { act }] of inSomeOrder.entries()) {
      expect([step, await act(store, random)]).toEqual([step, 1])
      expect([step, await staleness(store)]).toEqual([step, { desk: false, list: false, progress: 0 }])
    }
  }, 60_000)
})

type RandomAct = (store: AStore, random: () => number) => Promise<number>

/** Acts that may bear on the claim; 1 where one was carried out, 0 where it was refused or changed nothing. */
const acts: readonly RandomAct[] = [
  async (store, random) => {
    const passage = { type: 'kept', excerptId: pick(excerpts, random).id } as const
    const stance = pick(['supports', 'conflicts', 'context'] as const, random)
    const use = pick(['primary', 'secondary'] as const, random)
    return await acted(store, attachEvidence, {
      passage,
      claim: { type: 'existing', claimId: claim.id },
      stance,
      use,
      note: '',
    })
  },
  async (store, random) => {
    const [first] = await store.db.evidence.where('claimId').equals(claim.id).toArray()
    if (!first) return 0
    const stance = pick(['supports', 'conflicts', 'context'] as const, random)
    return await acted(store, editEvidence, { evidenceId: first.id, fields: { stance } })
  },
  (store, random) => acted(store, removeEvidence, pick(evidence, random).id),
  async (store, random) =>
    await acted(store, editClaim, {
      claimId: claim.id,
      fields: {
        claimant: pick([null, 'Harbour Post', 'Ines Marrable'], random),
        kind: pick(['event', 'quotation'] as const, random),
      },
      seen: {},
    }),
  (store, random) =>
    acted(store, editClaim, {
      claimId: claim.id,
      fields: { text: pick(['It closed.', claim.text], random) },
      seen: {},
    }),
  (store, random) =>
    acted(store, editSources, {
      sourceIds: [pick(sources, random).id],
      fields: {
        kind: pick(['article', 'log', 'press-release'] as const, random),
        standing: pick(['current', 'corrected', 'retracted'] as const, random),
      },
      publisher: null,
      confirmed: [],
    }),
  (store, random) =>
    acted(store, namePublisher, {
      sourceIds: [pick(sources, random).id],
      publisher: pick([{ type: 'none' }, { type: 'existing', publisherId: publishers[1]!.id }] as const, random),
    }),
  async (store, random) => {
    const sourceIds = [pick(sources, random).id, pick(sources, random).id] as const
    const claimId = pick([null, claim.id], random)
    const standing = pick(['suggested', 'confirmed'] as const, random)
    return await acted(store, tieSources, { sourceIds, from: null, kind: 'cites', claimId, reason: 'Alike.', standing })
  },
  async (store, random) => {
    const ties = await store.db.dependences.toArray()
    if (ties.length === 0) return 0
    const tie = { type: 'dependence', id: pick(ties, random).id } as const
    return await acted(store, settleTie, {
      tie,
      standing: pick(['rejected', 'confirmed'] as const, random),
      reason: 'Seen.',
    })
  },
  store => acted(store, setTieAside, { claimId: claim.id, tieId: publishers[0]!.id, reason: 'Each saw it.' }),
  (store, random) => acted(store, acceptDifference, { excerptId: pick(excerpts, random).id, note: 'Seen.' }),
  async (store, random) => {
    const { speaker, through, manner, id } = (await store.db.excerpts.get(pick(excerpts, random).id))!
    const fields = { speaker: pick([null, 'Ines Marrable', 'Peter Vance'], random) }
    return await acted(store, editExcerpt, { excerptId: id, fields, seen: { speaker, through, manner } })
  },
  (store, random) => {
    const { id, kind } = pick(publishers, random)
    return acted(store, editPublisher, { publisherId: id, name: `Herald ${random()}`, kind, mergeInto: null })
  },
  (store, random) => heldTo(store, { standard: pick<StandardId>(['newsroom', 'strict'], random) }),
  (store, random) => {
    const anyOf = [{ origins: pick([1, 2, 3], random), primaryOrigins: 0, kinds: 0 }]
    return heldTo(store, { thresholds: { of: 'newsroom', anyOf } })
  },
]

/** Acts that cannot. */
const idleActs: readonly RandomAct[] = [
  (store, random) =>
    acted(store, editEvidence, { evidenceId: pick(evidence, random).id, fields: { note: `${random()}` } }),
  (store, random) => acted(store, tagClaims, { claimIds: [claim.id], add: [`${random()}`], remove: [] }),
  store => acted(store, moveClaims, { claimIds: [claim.id], after: other.id }),
  async store => {
    const { speaker, through, manner, id } = (await store.db.excerpts.get(excerpts[3]!.id))!
    const fields = { speaker: 'Ines Marrable' }
    return await acted(store, editExcerpt, { excerptId: id, fields, seen: { speaker, through, manner } })
  },
  async (store, random) => {
    const { speaker, through, manner, id } = (await store.db.excerpts.get(excerpts[0]!.id))!
    const fields = { through: [`${random()}`], manner: 'indirect' as const }
    return await acted(store, editExcerpt, { excerptId: id, fields, seen: { speaker, through, manner } })
  },
  store => {
    const [{ id, name, kind }] = publishers as [(typeof publishers)[number]]
    return acted(store, editPublisher, { publisherId: id, name: name.toUpperCase(), kind, mergeInto: null })
  },
  (store, random) => heldTo(store, { title: `Ferry ${random()}` }),
  (store, random) =>
    acted(store, editSources, {
      sourceIds: [pick(sources, random).id],
      fields: { title: `${random()}` },
      publisher: null,
      confirmed: [],
    }),
  (store, random) => {
    const sourceIds = [unused.id, pick(sources.slice(1, 2), random).id] as const
    return acted(store, tieSources, {
      sourceIds,
      from: null,
      kind: 'reprint',
      claimId: null,
      reason: 'Alike.',
      standing: 'confirmed',
    })
  },
  (store, random) =>
    acted(store, attachEvidence, {
      passage: { type: 'kept', excerptId: pick(excerpts, random).id },
      claim: { type: 'existing', claimId: other.id },
      stance: 'conflicts',
      use: 'primary',
      note: '',
    }),
  store =>
    acted(store, attachEvidence, {
      passage: { type: 'kept', excerptId: excerpts[2]!.id },
      claim: { type: 'existing', claimId: claim.id },
      stance: 'context',
      use: 'secondary',
      note: '',
    }),
  (store, random) =>
    acted(store, editClaim, { claimId: other.id, fields: { text: `It rained ${random()}.` }, seen: {} }),
]

async function heldTo(store: AStore, fields: Partial<Dossier>): Promise<number> {
  const seen = sheetOf((await store.db.dossiers.get(theDossierId))!)
  return await acted(store, editDossier, { fields: sheetOf({ ...seen, ...fields }), seen })
}

/** Whether the act went into the ledger: one that changes nothing does not. */
async function acted<I, T, E>(store: AStore, command: Command<I, T, E>, input: I): Promise<number> {
  const before = await store.db.entries.count()
  await store.attempt(command, input)
  return (await store.db.entries.count()) - before
}

/** Newsroom, two origins in support: corroborated, and marked so. */
async function aMarkedStore(): Promise<AStore> {
  const store = await anEmptyStore('ada', theDossierId)
  await store.run(createDossier, { title: 'Ferry', standard: 'newsroom', invented: true })
  await store.run(fill, undefined)
  await store.run(markClaim, { claimId: claim.id, verdict: 'corroborated', rationale: '' })
  return store
}

const fill: Command<undefined, void, never> = {
  name: 'fill',
  async run(tx) {
    for (const one of [claim, other]) await tx.put('claims', one)
    for (const one of publishers) await tx.put('publishers', one)
    for (const one of [...sources, unused]) await tx.put('sources', one)
    for (const one of excerpts) await tx.put('excerpts', one)
    for (const one of evidence) await tx.put('evidence', one)
    return ok()
  },
}

/** Where the mark is said to be stale, or not. */
async function staleness(store: AStore) {
  const desk = await store.ask(claimDesk, theDossierId, claim.id, 'ada')
  const row = (await store.ask(claimList, theDossierId, 'ada')).find(one => one.claim.id === claim.id)
  const { needsRecheck } = await store.ask(dossierProgress, theDossierId, 'ada')
  return { desk: (desk?.own?.moved.length ?? 0) > 0, list: row?.needsRecheck, progress: needsRecheck }
}

/** All that a mark made now would rest on and that counts, in one spelling. */
async function whatCounts(store: AStore): Promise<string> {
  const stored = (await readCaseOf(store.db, theDossierId, claim.id))!
  const file = caseFilesOf(stored.facts, stored.standard, stored.contested).get(claim.id)!
  const { recommended, rule, facts, standard, text, evidence: items } = basisOf(file, assess(file))
  const bearing = Object.entries(items).filter(([, { counted, stance }]) => counted && stance !== 'context')
  const counts = [
    'supportingOrigins',
    'conflictingOrigins',
    'inconsistentOrigins',
    'independentOrigins',
    'rivalSpeakers',
  ]
  return canonicalJson({
    recommended,
    rule,
    standard,
    text,
    counts: counts.map(name => facts[name] ?? 0),
    evidence: await Promise.all(
      bearing.map(async ([id, { stance, use }]) => ({ id, stance, use, ...(await saidIn(store, id)) })),
    ),
    voices: voicesIn(bearing),
  })
}

/** Whose word a piece of evidence is, and whether that was corrected. */
async function saidIn({ db }: AStore, evidenceId: string) {
  const item = await db.evidence.get(evidenceId as never)
  const excerpt = await db.excerpts.get(item!.excerptId)
  const source = await db.sources.get(excerpt!.sourceId)
  const publisher = source!.publisherId === null ? null : await db.publishers.get(source!.publisherId)
  return { voice: excerpt!.speaker ?? publisher?.name ?? null, isCorrected: source!.standing === 'corrected' }
}

/** Which evidence is of one origin, whatever the origin is called. */
function voicesIn(
  items: readonly (readonly [string, Basis['evidence'][keyof Basis['evidence']]])[],
): readonly string[] {
  const groups = [...grouped(items, ([, { origin }]) => origin).values()]
  return groups
    .map(group =>
      group
        .map(([id]) => id)
        .toSorted()
        .join(' '),
    )
    .toSorted()
}
