import { grouped } from '../grouped.ts'
import type { ClaimId, PublisherId, SourceId } from '../id.ts'
import { foldOrigins, type Fold, type OriginFacts } from '../origins.ts'
import { plainName } from '../plainName.ts'
import type { Claim, Evidence, Excerpt, Publisher, Source, Span, TieSign } from '../records.ts'
import type { FoundAffiliation, FoundTie } from '../reuse/foundTie.ts'
import type { CueBook, Naming } from './cueBook.ts'
import { isOwnName, namesOf } from './names.ts'

/** The records that a dossier's texts are read against. */
export interface TieFacts extends OriginFacts {
  readonly claims: readonly Claim[]
  readonly evidence: readonly Evidence[]
  readonly excerpts: readonly Excerpt[]
}

/** What texts, sheets and excerpts tell of sources that are not independent. */
export interface Told {
  readonly ties: readonly FoundTie[]
  readonly affiliations: readonly FoundAffiliation[]
}

/**
 * Reads what the texts in `book` and the records say of who has it from whom, without what people have confirmed
 * already: a tie between sources that are one origin as it stands tells nothing. The same in whatever order it is given.
 *
 * Everywhere: the same author, material credited to another publisher, and who is whose title. For one claim: an excerpt
 * beside words that attribute them to the publisher of another of the claim's sources, and the same speaker.
 */
export function tiesTold(facts: TieFacts, book: CueBook<SourceId>): Told {
  const view = viewOf(facts, book)
  return {
    ties: [
      ...foundAnew([...sameAuthors(view), ...credits(view)]),
      ...facts.claims.filter(({ deletedAt }) => deletedAt === null).flatMap(claim => tiesFor(claim, view)),
    ],
    affiliations: ownerships(view),
  }
}

interface View {
  readonly facts: TieFacts
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly publishers: ReadonlyMap<PublisherId, Publisher>
  readonly byPublisher: ReadonlyMap<PublisherId | null, readonly Source[]>
  /** By the source that says so. */
  readonly namings: ReadonlyMap<SourceId, readonly PublisherNaming[]>
  readonly confirmed: Fold
  readonly forClaim: (claimId: ClaimId) => Fold
  readonly evidence: ReadonlyMap<ClaimId, readonly Evidence[]>
  readonly excerpts: ReadonlyMap<Excerpt['id'], Excerpt>
  readonly textOf: (source: SourceId) => string
}

interface PublisherNaming extends Naming<SourceId> {
  readonly publisherId: PublisherId
}

function viewOf(facts: TieFacts, book: CueBook<SourceId>): View {
  const sources = facts.sources
    .filter(({ deletedAt, role }) => deletedAt === null && role === 'source')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const publishers = facts.publishers
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ids = new Set(sources.map(({ id }) => id))
  const namings = publishers.flatMap(({ id, name }) =>
    book.naming(namesOf(name)).map(naming => ({ ...naming, publisherId: id })),
  )
  const origins = foldOrigins(facts)
  return {
    facts,
    sources: new Map(sources.map(source => [source.id, source])),
    publishers: new Map(publishers.map(publisher => [publisher.id, publisher])),
    byPublisher: grouped(sources, ({ publisherId }) => publisherId),
    namings: grouped(
      namings.filter(({ text }) => ids.has(text)),
      ({ text }) => text,
    ),
    confirmed: origins.ifRejected,
    forClaim: claimId => origins.forClaim(claimId).ifRejected,
    evidence: grouped(
      facts.evidence.filter(({ deletedAt }) => deletedAt === null),
      ({ claimId }) => claimId,
    ),
    excerpts: new Map(
      facts.excerpts.filter(({ deletedAt }) => deletedAt === null).map(excerpt => [excerpt.id, excerpt]),
    ),
    textOf: id => book.textOf(id),
  }
}

function sameAuthors({ sources, confirmed }: View): FoundTie[] {
  const named = [...sources.values()].flatMap(source =>
    source.authors.filter(isPerson).map(author => ({ author, source })),
  )
  return [...grouped(named, ({ author }) => plainName(author)).values()].flatMap(its =>
    inARow(
      its.map(({ source, author }) => ({ id: source.id, sign: sheetSign('author', source.id, author) })),
      confirmed,
    ).map(pair => tie(pair, { kind: 'same-author', claimId: null, from: null })),
  )
}

/** One word may be anybody's. */
function isPerson(name: string): boolean {
  return isOwnName(name) && /\S\s+\S/u.test(name.trim())
}

function credits(view: View): FoundTie[] {
  return [...view.sources.values()].flatMap(source =>
    (view.namings.get(source.id) ?? [])
      .filter(({ cue, publisherId }) => cue.type === 'credit' && publisherId !== source.publisherId)
      .flatMap(naming => citing(source, naming, null, view.byPublisher.get(naming.publisherId) ?? [], view)),
  )
}

/** Titles of one house, in the words of one of them. */
function ownerships(view: View): FoundAffiliation[] {
  const { facts, sources, publishers } = view
  const settled = new Set(
    facts.affiliations
      .filter(({ standing, deletedAt }) => standing !== 'suggested' && deletedAt === null)
      .map(({ publisherIds }) => publisherIds.join(' ')),
  )
  const said = [...view.namings.values()].flat().filter(({ cue }) => cue.type === 'ownership')
  const found = new Map<string, FoundAffiliation>()
  for (const [, its] of grouped(said, ({ text, cue }) => `${text} ${cue.start}`)) {
    const [first] = its
    const source = first && sources.get(first.text)
    const named = [...new Set(its.map(({ publisherId }) => publisherId))].toSorted()
    if (!source || named.every(id => id !== source.publisherId)) continue
    for (const other of named) {
      const own = source.publisherId
      if (own === null || other === own || isSameName(publishers.get(own), publishers.get(other))) continue
      const publisherIds: [PublisherId, PublisherId] = own < other ? [own, other] : [other, own]
      const key = publisherIds.join(' ')
      if (settled.has(key)) continue
      const signs = [...(found.get(key)?.signs ?? []), textSign('ownership', source, first)]
      found.set(key, { publisherIds, kind: 'same-owner', signs })
    }
  }
  return [...found.values()]
}

function isSameName(one: Publisher | undefined, other: Publisher | undefined): boolean {
  return one !== undefined && other !== undefined && plainName(one.name) === plainName(other.name)
}

function tiesFor(claim: Claim, view: View): FoundTie[] {
  const used = (view.evidence.get(claim.id) ?? []).flatMap(({ excerptId }) => {
    const excerpt = view.excerpts.get(excerptId)
    const source = excerpt && view.sources.get(excerpt.sourceId)
    return excerpt && source ? [{ excerpt, source }] : []
  })
  if (used.length === 0) return []
  const involved = [
    ...used.map(({ source }) => source),
    ...(view.byPublisher.get(claim.claimantPublisherId ?? null) ?? []).filter(
      ({ publisherId }) => publisherId !== null,
    ),
  ]
  const cited = used.flatMap(({ excerpt, source }) => citationsAt(excerpt, source, claim.id, involved, view))
  const known = foundAnew(cited)
  return [...known, ...(isOfWords(claim) ? [] : sameSpeakers(used, claim.id, view))]
}

/** Whoever reports a quotation first-hand has it from its speaker: that makes them no echo of one another. */
function isOfWords({ kind }: Claim): boolean {
  return kind === 'quotation' || kind === 'attribution'
}

function citationsAt(
  excerpt: Excerpt,
  source: Source,
  claimId: ClaimId,
  involved: readonly Source[],
  view: View,
): FoundTie[] {
  const { anchor, textId, speaker, through } = excerpt
  const text = view.textOf(source.id)
  const beside = (view.namings.get(source.id) ?? []).filter(
    ({ cue, span, publisherId }) =>
      cue.type === 'citation' &&
      publisherId !== source.publisherId &&
      anchor !== null &&
      textId === source.textId &&
      isBeside(text, anchor.span, span),
  )
  const voices = [speaker ?? '', ...through].filter(Boolean)
  const said = [...view.publishers.values()].flatMap(({ id, name }) => {
    const voice = voices.find(one => namesOf(name).some(known => plainName(known) === plainName(one)))
    return voice !== undefined && id !== source.publisherId ? [{ publisherId: id, voice }] : []
  })
  return [
    ...beside.flatMap(naming => citing(source, naming, claimId, sourcesOf(involved, naming.publisherId), view)),
    ...said.flatMap(({ publisherId, voice }) =>
      tieTo(source, claimId, sourcesOf(involved, publisherId), sheetSign('speaker', source.id, voice), view),
    ),
  ]
}

function sourcesOf(sources: readonly Source[], publisherId: PublisherId): readonly Source[] {
  return sources.filter(source => source.publisherId === publisherId)
}

/** Whether two stretches stand in one paragraph, at most one sentence apart. */
function isBeside(text: string, one: Span, other: Span): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return between.length <= MOST_BETWEEN && !/\n\s*\n/u.test(between) && (between.match(sentenceEnd)?.length ?? 0) <= 1
}

const MOST_BETWEEN = 250
const sentenceEnd = /[.!?؟][”"»]?\s/gu

function citing(
  source: Source,
  naming: PublisherNaming,
  claimId: ClaimId | null,
  others: readonly Source[],
  view: View,
): FoundTie[] {
  const type = naming.cue.type === 'credit' ? 'credit' : 'citation'
  return tieTo(source, claimId, others, textSign(type, source, naming), view)
}

/** To the least of the other's sources, where nobody has settled that the one cites any of them. */
function tieTo(
  source: Source,
  claimId: ClaimId | null,
  others: readonly Source[],
  sign: TieSign,
  { facts, confirmed, forClaim }: View,
): FoundTie[] {
  const fold = claimId === null ? confirmed : forClaim(claimId)
  const [target] = others.map(({ id }) => id).toSorted()
  if (target === undefined || target === source.id || isOne(fold, source.id, target)) return []
  const ids = new Set(others.map(({ id }) => id))
  const isSettled = facts.dependences.some(
    ({ kind, standing, claimId: its, sourceIds: [a, b] }) =>
      kind === 'cites' &&
      standing !== 'suggested' &&
      its === claimId &&
      ((a === source.id && ids.has(b)) || (b === source.id && ids.has(a))),
  )
  if (isSettled) return []
  const pair = { a: { id: source.id, sign }, b: { id: target, sign } }
  return [tie(pair, { kind: 'cites', claimId, from: source.id })]
}

function sameSpeakers(
  used: readonly { readonly excerpt: Excerpt; readonly source: Source }[],
  claimId: ClaimId,
  view: View,
): FoundTie[] {
  const published = new Set(used.flatMap(({ source }) => namesOfPublisher(source.publisherId, view)))
  const spoken = used.flatMap(({ excerpt: { speaker }, source }) =>
    speaker !== null && isOwnName(speaker) && !published.has(plainName(speaker)) ? [{ speaker, source }] : [],
  )
  return [...grouped(spoken, ({ speaker }) => plainName(speaker)).values()].flatMap(its =>
    inARow(
      its.map(({ source, speaker }) => ({ id: source.id, sign: sheetSign('speaker', source.id, speaker) })),
      view.forClaim(claimId),
    ).map(pair => tie(pair, { kind: 'same-informant', claimId, from: null })),
  )
}

/** What names a voice of the claim as a publisher: whoever gives its words cites it. */
function namesOfPublisher(id: PublisherId | null, { publishers }: View): readonly string[] {
  return namesOf(publishers.get(id ?? ('' as PublisherId))?.name ?? '').map(plainName)
}

interface Sharer {
  readonly id: SourceId
  readonly sign: TieSign
}
interface SharerPair {
  readonly a: Sharer
  readonly b: Sharer
}

/** One of each confirmed origin, the least, each with the next: as few ties as make them one. */
function inARow(sharers: readonly Sharer[], fold: Fold): SharerPair[] {
  const ordered = sharers.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const ones = [...grouped(ordered, ({ id }) => fold.originOf(id)?.id ?? id).values()].flatMap(([least]) => least ?? [])
  return ones.slice(1).map((b, index) => ({ a: ones[index] ?? b, b }))
}

function isOne(fold: Fold, one: SourceId, other: SourceId): boolean {
  const origin = fold.originOf(one)
  return origin !== null && origin === fold.originOf(other)
}

function tie({ a, b }: SharerPair, of: Pick<FoundTie, 'kind' | 'claimId' | 'from'>): FoundTie {
  const sourceIds = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const)
  return { ...of, sourceIds, passages: [], signs: a.sign === b.sign ? [a.sign] : [a.sign, b.sign] }
}

/** Ties said in several places, each once with all that says so. */
function foundAnew(ties: readonly FoundTie[]): FoundTie[] {
  return [...grouped(ties, ({ sourceIds, kind }) => `${kind} ${sourceIds.join(' ')}`).values()].flatMap(
    ([first, ...more]) => {
      if (!first) return []
      const signs = [first, ...more].flatMap(one => one.signs)
      const once = grouped(signs, ({ type, sourceId, place, words }) => JSON.stringify([type, sourceId, place, words]))
      const all = [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, [one]]) => one ?? [])
      const from = more.every(other => other.from === first.from) ? first.from : null
      return [{ ...first, from, signs: all }]
    },
  )
}

function sheetSign(type: TieSign['type'], sourceId: SourceId, words: string): TieSign {
  return { type, sourceId, place: null, words }
}

function textSign(type: TieSign['type'], { id, textId }: Source, { span, words }: Naming<SourceId>): TieSign {
  return { type, sourceId: id, place: { textId, span }, words }
}
