import { grouped } from '../grouped.ts'
import type { PublisherId, SourceId } from '../id.ts'
import { isAcronym } from '../names/compareNames.ts'
import { foldName } from '../names/foldName.ts'
import { plainName } from '../plainName.ts'
import type { AffiliationKind, Source, TieSign } from '../records.ts'
import type { FoundAffiliation, FoundTie } from '../reuse/foundTie.ts'
import type { Cue } from './cues.ts'
import { holderKey, isOwnName, publisherKey } from './names.ts'
import { inARow, sheetSign, signsOnce, textSign, tieOf } from './shapes.ts'
import { isOfMany, siteOf } from './sites.ts'
import { isSettled, marksOf, pairKey, type View } from './view.ts'

/**
 * Publishers that texts say belong together: titles of one house, and what two do as one, in the words of one of them,
 * who holds an office in whom, one holder of rights, one site, perhaps two forms of one name. Each pair once, by the strongest of what says so.
 */
export function houses(view: View): readonly FoundAffiliation[] {
  const said = [
    ...ownerships(view),
    ...joints(view),
    ...offices(view),
    ...imprints(view),
    ...sites(view),
    ...forms(view),
  ]
  return [...grouped(said, ({ publisherIds }) => pairKey(publisherIds)).values()].flatMap(all => {
    const [first] = all
    if (!first || !areToldApart(first.publisherIds, view)) return []
    const kind: AffiliationKind = all.some(one => one.kind === 'same-owner') ? 'same-owner' : 'affiliate'
    return [{ publisherIds: first.publisherIds, kind, signs: signsOnce(all.flatMap(({ signs }) => signs)) }]
  })
}

/** Sources that give one address to write to, which their publishers need not be one for: both print one release. */
export function sameContacts(view: View): FoundTie[] {
  const marked = marksOf(view, 'contact')
  return [...grouped(marked, ({ mark }) => mark.value.toLowerCase()).values()].flatMap(its =>
    inARow(
      its.map(({ source, mark }) => ({ id: source.id, sign: textSign('contact', source, mark) })),
      view.confirmed,
      (one, other) => isSettled(view, one, other, { kinds: ['same-release'], claimId: null }),
    ).map(pair => tieOf(pair, { kind: 'same-release', claimId: null, from: null })),
  )
}

function ownerships(view: View): FoundAffiliation[] {
  return inOwnWords(view, 'ownership', 'same-owner')
}

/** `the work of the Committee and the League`, in the words of one of the two: others may tell of two that only met. */
function joints(view: View): FoundAffiliation[] {
  return inOwnWords(view, 'joint', 'affiliate')
}

/** A publisher and the others that its own source names beside one cue, each at a place of its own: two that have one name are named once. */
function inOwnWords({ sources, namings }: View, type: Cue['type'], kind: AffiliationKind): FoundAffiliation[] {
  const said = [...namings.values()].flat().filter(({ cue }) => cue.type === type)
  return [...grouped(said, ({ text, cue }) => `${text} ${cue.start}`).values()].flatMap(its => {
    const source = its[0] && sources.get(its[0].text)
    const own = its.find(({ publisherId }) => publisherId === source?.publisherId)
    if (!source || !own) return []
    const others = its.filter(({ at }) => at.end <= own.at.start || own.at.end <= at.start)
    return others.flatMap(other =>
      pairOf(own.publisherId, other.publisherId, kind, [textSign('ownership', source, other)]),
    )
  })
}

/** `Ada Moss, the director of the Committee`, where both are publishers, in whoever's words. */
function offices({ sources, namings, book }: View): FoundAffiliation[] {
  const said = [...namings.values()].flat().filter(({ cue }) => cue.type === 'office')
  return [...grouped(said, ({ text, cue }) => `${text} ${cue.start}`).values()].flatMap(its => {
    const holder = its.find(({ cue }) => cue.side === 'before')
    const body = its.find(({ cue }) => cue.side === 'after')
    const source = holder && sources.get(holder.text)
    if (!source || !body) return []
    const span = { start: holder.span.start, end: body.span.end }
    const words = book.textOf(source.id).slice(span.start, span.end).replaceAll(/\s+/g, ' ')
    return pairOf(holder.publisherId, body.publisherId, 'affiliate', [textSign('ownership', source, { span, words })])
  })
}

/** A publisher whose pages name several holders prints others' texts: it is left out. */
function imprints(view: View): FoundAffiliation[] {
  const agencies = [...view.publishers.values()]
    .filter(({ kind }) => kind === 'agency' || kind === 'distributor')
    .map(({ name }) => name)
  const many = new Set(agencies.map(holderKey))
  const marked = marksOf(view, 'imprint').map(({ source, mark }) => ({ source, mark, holder: holderKey(mark.value) }))
  const holders = grouped(marked, ({ source }) => source.publisherId)
  const own = marked.filter(
    ({ source: { publisherId }, mark, holder }) =>
      isOwnName(mark.value) &&
      !isOfMany(mark.value) &&
      !many.has(holder) &&
      holders.get(publisherId)?.every(other => other.holder === holder),
  )
  return [...grouped(own, ({ holder }) => holder).values()].flatMap(its =>
    publishersInARow(
      its.map(({ source, mark }) => ({ source, sign: textSign('imprint', source, mark) })),
      'same-owner',
      view,
    ),
  )
}

function sites(view: View): FoundAffiliation[] {
  const sited = [...view.sources.values()].flatMap(source => {
    const site = siteOf(source.url)
    return site === null ? [] : [{ source, site }]
  })
  return [...grouped(sited, ({ site }) => site).values()].flatMap(its =>
    publishersInARow(
      its.map(({ source, site }) => ({ source, sign: sheetSign('site', source.id, site) })),
      'affiliate',
      view,
    ),
  )
}

/** "Dunmere Echo" and "The Dunmere Echo" are perhaps one; so are "COH" and the one publisher whose first letters these are. */
function forms(view: View): FoundAffiliation[] {
  const named = [...view.sources.values()].flatMap(source => {
    const name = view.publishers.get(source.publisherId ?? ('' as PublisherId))?.name ?? ''
    const key = publisherKey(name)
    return key.length < 3 ? [] : [{ source, name, sign: sheetSign('name-form', source.id, name) }]
  })
  const byKey = grouped(named, ({ name }) => publisherKey(name))
  const acronyms = [...byKey.values()].filter(([first]) => first && /^\p{Lu}{3,10}$/u.test(first.name.trim()))
  const long = [...byKey.values()].map(its => ({ its, words: wordsIn(its[0]?.name ?? '') }))
  const short = acronyms.flatMap(its => {
    const meant = long.filter(({ words }) => isAcronym(wordsIn(its[0]?.name ?? ''), words))
    return meant.length === 1 ? [[...its.slice(0, 1), ...(meant[0]?.its.slice(0, 1) ?? [])]] : []
  })
  return [...byKey.values(), ...short].flatMap(its => publishersInARow(its, 'same-owner', view))
}

function wordsIn(name: string): readonly string[] {
  return name
    .replace(/\s*\([^()]*\)$/u, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldName)
    .filter(Boolean)
}

/**
 * Each publisher once, with its first source, tied to the one before in the order of their ids; where somebody has
 * rejected that, to the last before of which nobody has.
 */
function publishersInARow(
  sharers: readonly { readonly source: Source; readonly sign: TieSign }[],
  kind: AffiliationKind,
  view: View,
): FoundAffiliation[] {
  const named = sharers.flatMap(({ source, sign }) =>
    source.publisherId === null ? [] : [{ publisherId: source.publisherId, sign }],
  )
  const ones = [...grouped(named, ({ publisherId }) => publisherId)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return ones.flatMap(([publisherId, [one]], index) => {
    const before = ones.slice(0, index).findLast(([earlier]) => !isRejected([earlier, publisherId], view))
    if (!one || !before) return []
    const [earlier, [other]] = before
    return other ? pairOf(earlier, publisherId, kind, [other.sign, one.sign]) : []
  })
}

function pairOf(
  one: PublisherId,
  other: PublisherId,
  kind: AffiliationKind,
  signs: readonly TieSign[],
): FoundAffiliation[] {
  if (one === other) return []
  return [{ publisherIds: one < other ? [one, other] : [other, one], kind, signs }]
}

/** Whether people have neither decided on two publishers, nor named them alike, nor made them one by way of others. */
function areToldApart([one, other]: FoundAffiliation['publisherIds'], view: View): boolean {
  const { publishers, settledPublishers } = view
  const [a, b] = [publishers.get(one), publishers.get(other)]
  if (!a || !b || plainName(a.name) === plainName(b.name) || settledPublishers.has(pairKey([one, other]))) return false
  return !areOne([one, other], view)
}

/** Whether people have decided on two publishers, and not that they are one. */
function isRejected(pair: FoundAffiliation['publisherIds'], view: View): boolean {
  return view.settledPublishers.has(pairKey(pair)) && !areOne(pair, view)
}

/** Whether people have made one of them, also by way of others. */
function areOne(
  [one, other]: FoundAffiliation['publisherIds'],
  { byPublisher, confirmed }: Pick<View, 'byPublisher' | 'confirmed'>,
): boolean {
  const origin = confirmed.originOf(byPublisher.get(one)?.[0]?.id ?? ('' as SourceId))
  return origin?.publisherIds.has(other) === true
}
