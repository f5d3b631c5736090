import { caseFilesOf } from '../../src/domain/caseFile.ts'
import { applyChange, type Row } from '../../src/domain/fold.ts'
import { derivedId, type DossierId, type EntryId } from '../../src/domain/id.ts'
import type { LooseRecord } from '../../src/domain/ledger.ts'
import { keysBetween } from '../../src/domain/orderKey.ts'
import {
  type Bundle,
  type Claim,
  type Evidence,
  type Excerpt,
  type Instant,
  type Mark,
  type Source,
  type TableName,
  tableNames,
} from '../../src/domain/records.ts'
import { assess } from '../../src/domain/verdict/assess.ts'
import { basisOf } from '../../src/domain/verdict/basis.ts'
import { standards } from '../../src/domain/verdict/standards.ts'
import {
  aBundle,
  aCheck,
  aClaim,
  aDependence,
  aDossier,
  aMark,
  anAffiliation,
  anEvidence,
  anExcerpt,
  aPublisher,
  aReviewer,
  aSource,
  theDossierId,
} from '../builders.ts'

/** How large a dossier is. */
export interface Size {
  readonly claims: number
  readonly excerpts: number
  readonly sources: number
}

/** What the list is measured with. */
export const large: Size = { claims: 20_000, excerpts: 50_000, sources: 300 }

/** Of `large`'s records that a measurement needs to name. */
export const largeDossierId: DossierId = theDossierId

/**
 * An invented dossier of any size, the same each time: excerpts in every state of their check, claims
 * with none to six of them, half of the claims marked, some of those marks out of date.
 */
export function largeDossier(size: Size): Bundle {
  const random = randomOf(7)
  const publishers = many(Math.ceil(size.sources / 6), index =>
    aPublisher({ name: `The ${pick(names, index)} ${index}` }),
  )
  const sources = many(size.sources, index =>
    aSource({
      title: sentence(random, 4),
      publisherId: index % 11 === 0 ? null : (publishers[Math.floor(random() * publishers.length)]?.id ?? null),
      kind: pick(['article', 'wire', 'report', 'court-record', 'press-release'] as const, index),
      addedAt: instantOf(index),
    }),
  )
  const excerpts = many(size.excerpts, index => excerptOf(random, pick(sources, index * 7), index))
  const orders = keysBetween(null, null, size.claims)
  const claims = many(size.claims, index =>
    aClaim({
      text: `${sentence(random, 12)} ${index + 1}.`,
      original: index % 5 === 0 ? sentence(random, 14) : null,
      claimant: index % 3 === 0 ? null : `${pick(names, index % 40)} ${pick(words, index % 17)}`,
      tags: index % 4 === 0 ? [pick(words, index % 12)] : [],
      order: orders[index] as Claim['order'],
      createdAt: instantOf(index),
    }),
  )
  const evidence = claims.flatMap((claim, index) => evidenceFor(claim, index, excerpts))
  const affiliations = many(10, index =>
    anAffiliation(pick(publishers, index * 2), pick(publishers, index * 2 + 1), {
      standing: index % 3 === 0 ? 'suggested' : 'confirmed',
    }),
  )
  const dependences = many(60, index => aDependence(pick(sources, index), pick(sources, index + 61)))
  const reviewers = [aReviewer({ name: 'Ada' }), aReviewer({ name: 'Basil' })]
  const facts = {
    claims,
    evidence,
    excerpts,
    acceptances: [],
    marks: [],
    sources,
    publishers,
    affiliations,
    dependences,
    exceptions: [],
    asides: [],
    figures: [],
    roundings: [],
  }
  return aBundle({
    ...facts,
    dossiers: [aDossier({ title: 'Twenty thousand claims' })],
    reviewers,
    marks: marksOn(facts, reviewers),
  })
}

/** Its rows as folding leaves them, by table: each added by one entry that was not kept. */
export function rowsOf(bundle: Bundle): ReadonlyMap<TableName, readonly Row[]> {
  const entry = { id: 'entry:bench' as EntryId, at: instantOf(0) }
  return new Map(
    tableNames.map(table => {
      const records = bundle[table] as unknown as readonly LooseRecord[]
      return [table, records.map(record => applyChange(undefined, { type: 'add', table, record }, entry, () => false))]
    }),
  )
}

function excerptOf(random: () => number, source: Source, index: number): Excerpt {
  const quoted = sentence(random, 18)
  const span = { start: index * 120, end: index * 120 + quoted.length }
  return anExcerpt(source, {
    id: derivedId('excerpt', largeDossierId, index),
    quoted,
    anchor: { exact: quoted, prefix: sentence(random, 5), suffix: sentence(random, 5), span },
    check:
      index % 23 === 0
        ? aCheck('altered', 'number')
        : index % 17 === 0
          ? aCheck('editorial', 'ellipsis')
          : aCheck(index % 5 === 0 ? 'artefact' : 'verbatim', ...(index % 5 === 0 ? (['whitespace'] as const) : [])),
    speaker: index % 4 === 0 ? pick(names, index) : null,
  })
}

/** Two and a half pieces each on average; every seventh claim has none. */
function evidenceFor(claim: Claim, index: number, excerpts: readonly Excerpt[]): readonly Evidence[] {
  if (index % 7 === 0) return []
  return many(1 + (index % 5), step => {
    const stance = (index + step) % 9 === 0 ? 'conflicts' : step === 4 ? 'context' : 'supports'
    return anEvidence(pick(excerpts, index * 13 + step * 7_919), stance, { claimId: claim.id })
  })
}

function marksOn(
  facts: Omit<Bundle, 'dossiers' | 'reviewers' | 'captures' | 'texts'>,
  reviewers: Bundle['reviewers'],
): readonly Mark[] {
  return [...caseFilesOf(facts, standards.newsroom).values()].flatMap((file, index) => {
    const assessment = assess(file)
    const { recommendation } = assessment
    if (index % 2 === 1 || recommendation === 'open') return []
    const basis = basisOf(file, assessment)
    return aMark({
      claimId: file.claim.id,
      reviewerId: pick(reviewers, index % 3).id,
      verdict: index % 20 === 0 ? 'disputed' : recommendation,
      rationale: 'As the log has it.',
      basis: index % 12 === 0 ? { ...basis, text: 'As it read before.' } : basis,
    })
  })
}

const words =
  'ferry harbour council report winter bridge signal river engine mayor doctor ledger north quay storm pilot inspector grain'.split(
    ' ',
  )
const names = 'Marsh Ibarra Okafor Lindqvist Sabzevari Duarte Kowal Haddad Yilmaz Petrov'.split(' ')

function sentence(random: () => number, length: number): string {
  const said = many(length, () => pick(words, Math.floor(random() * words.length))).join(' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T
}

function instantOf(minute: number): Instant {
  return new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString() as Instant
}

/** Numbers from 0 to 1 that are the same each time: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
