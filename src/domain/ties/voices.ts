import { compareText, grouped } from '../grouped.ts'
import type { ClaimId } from '../id.ts'
import { isOneVoice } from '../names/oneVoice.ts'
import { plainName } from '../plainName.ts'
import type { Claim, DependenceKind, Excerpt, Source, Span } from '../records.ts'
import type { FoundTie } from '../reuse/foundTie.ts'
import { tieTo } from './credits.ts'
import { isOwnName, namesOf, voiceKey } from './names.ts'
import { eachOnce, inARow, type Sharer, sheetSign, textSign, tieOf } from './shapes.ts'
import { isSettled, type View } from './view.ts'

/** An excerpt held against a claim, with its source. */
interface Used {
  readonly excerpt: Excerpt
  readonly source: Source
}

/**
 * Ties of sources for one claim: a source gives the words of another of the claim's sources, or of its claimant's; two
 * give the words of one speaker, perhaps under two forms of a name, or of one release. A person's word for the speaker goes before the text's.
 */
export function voicesOf(claim: Claim, view: View): FoundTie[] {
  const used = (view.evidence.get(claim.id) ?? []).flatMap(({ excerptId }) => {
    const excerpt = view.excerpts.get(excerptId)
    const source = excerpt && view.sources.get(excerpt.sourceId)
    return excerpt && source ? [{ excerpt, source }] : []
  })
  if (used.length === 0) return []
  const claimants = claim.claimantPublisherId === null ? [] : (view.byPublisher.get(claim.claimantPublisherId) ?? [])
  const involved = grouped([...used.map(({ source }) => source), ...claimants], ({ publisherId }) => publisherId)
  const cited = used.flatMap(one => citations(one, claim.id, involved, view))
  return [...eachOnce(cited), ...(isOfWords(claim) ? [] : sameVoices(used, claim.id, view))]
}

/** Whoever reports a quotation first-hand has it from its speaker: that makes them no echo of one another. */
function isOfWords({ kind }: Claim): boolean {
  return kind === 'quotation' || kind === 'attribution'
}

function citations(
  { excerpt, source }: Used,
  claimId: ClaimId,
  involved: ReadonlyMap<Source['publisherId'], readonly Source[]>,
  view: View,
): FoundTie[] {
  const { anchor, textId, speaker, through } = excerpt
  const text = view.book.textOf(source.id)
  const beside = (view.namings.get(source.id) ?? []).filter(
    ({ cue, span, publisherId }) =>
      (cue.type === 'citation' || (cue.type === 'interview' && isMedium(publisherId, view))) &&
      publisherId !== source.publisherId &&
      anchor !== null &&
      textId === source.textId &&
      isBeside(text, anchor.span, span),
  )
  const voices = new Map([speaker ?? '', ...through].filter(Boolean).map(voice => [plainName(voice), voice]))
  // Where nobody has said whose words they are, the text may name a publisher as their speaker.
  const spoken = voices.size > 0 ? [] : voiceOf({ excerpt, source }, view).filter(({ isWhole }) => isWhole)
  const said = [...involved.keys()].flatMap(id => {
    const known = id === source.publisherId ? [] : namesOf(view.publishers.get(id ?? noId)?.name ?? '')
    const voice = known.map(name => voices.get(plainName(name))).find(name => name !== undefined)
    if (voice !== undefined) return [{ id, sign: sheetSign('speaker', source.id, voice) }]
    const read = spoken.find(voice => known.some(name => isOneVoice(name, voice.name)))
    return read === undefined ? [] : [{ id, sign: read.sharer.sign }]
  })
  return [
    ...beside.map(naming => ({ id: naming.publisherId, sign: textSign('citation', source, naming) })),
    ...said,
  ].flatMap(({ id, sign }) => tieTo(source, claimId, involved.get(id) ?? [], sign, view))
}

const noId = '' as NonNullable<Source['publisherId']>

/** Whoever speaks to others than these tells them nothing that they print. */
function isMedium(id: Source['publisherId'], { publishers }: View): boolean {
  const kind = publishers.get(id ?? noId)?.kind
  return kind === 'outlet' || kind === 'agency'
}

/** Whether words say of a passage whose it is: in its own sentence, or before the quotation that it stands in. */
function isBeside(text: string, passage: Span, words: Span): boolean {
  const between = text.slice(Math.min(passage.end, words.end), Math.max(passage.start, words.start))
  if (between.length > MOST_BETWEEN || /\n\s*\n/u.test(between)) return false
  const ends = between.match(sentenceEnd)?.length ?? 0
  return ends === 0 || (ends <= MOST_SENTENCES && words.end <= passage.start && /[“"«„][^”"»]*$/u.test(between))
}

const MOST_BETWEEN = 400
/** Sentences of a quotation before the passage. */
const MOST_SENTENCES = 3
const sentenceEnd = /[.!?؟][”"»]?\s/gu

/** Somebody whose words an excerpt gives, and what says so. */
interface Voice {
  readonly key: string
  /** The name as it stands there. */
  readonly name: string
  readonly isWhole: boolean
  readonly isOfRelease: boolean
  readonly sharer: Sharer
}

function sameVoices(used: readonly Used[], claimId: ClaimId, view: View): FoundTie[] {
  const published = new Set(
    used.flatMap(({ source }) => namesOf(view.publishers.get(source.publisherId ?? noId)?.name ?? '').map(voiceKey)),
  )
  const voices = used.flatMap(one => voiceOf(one, view)).filter(({ key }) => !published.has(key))
  const [whole, bare] = [voices.filter(({ isWhole }) => isWhole), voices.filter(({ isWhole }) => !isWhole)]
  const byName = [...grouped(whole, ({ key }) => key).values()]
  const certain = byName.flatMap(its => tiesOf(its, claimId, view))
  const told = new Set(certain.map(({ sourceIds }) => sourceIds.join(' ')))
  const perhaps = formsOfNames([...byName.flatMap(its => leastOf(its) ?? []), ...bare])
    .flatMap(pair => tiesOf(pair.map(asForm), claimId, view))
    .filter(({ sourceIds }) => !told.has(sourceIds.join(' ')))
  return [...certain, ...eachOnce(perhaps)]
}

function tiesOf(voices: readonly Voice[], claimId: ClaimId, view: View): FoundTie[] {
  const ofRelease = new Set(voices.filter(({ isOfRelease }) => isOfRelease).map(({ sharer }) => sharer.id))
  const pairs = inARow(
    voices.map(({ sharer }) => sharer),
    view.forClaim(claimId),
    (one, other) => isSettled(view, one, other, { kinds: informed, claimId }),
  )
  return pairs.map(pair => {
    const kind = pair.every(({ id }) => ofRelease.has(id)) ? 'same-release' : 'same-informant'
    return tieOf(pair, { kind, claimId, from: null })
  })
}

/** The sources that give one name are tied to one another: one of them stands for it. */
function leastOf(voices: readonly Voice[]): Voice | undefined {
  return voices.toSorted((a, b) => compareText(a.sharer.id, b.sharer.id))[0]
}

function asForm({ sharer, ...voice }: Voice): Voice {
  return { ...voice, sharer: { ...sharer, sign: { ...sharer.sign, type: 'name-form' } } }
}

/**
 * Names two and two that may be forms of one. A form that fits two people who are told apart ("Marrable" beside Ines and
 * Oskar Marrable) is nobody's: nothing says whose it is, and tied to both it would make them one. Only whole names tell
 * people apart: "Ines" and "Marrable" may both be Ines Marrable. One of two is a whole name: "Doctors said" twice is no
 * name at all.
 */
function formsOfNames(voices: readonly Voice[]): (readonly [Voice, Voice])[] {
  const named = voices.filter(({ name }) => !/^\p{Ll}/u.test(name))
  const fits = new Map(named.map(one => [one, named.filter(other => other !== one && areForms(one, other))]))
  const isTold = (one: Voice): boolean => {
    const others = (fits.get(one) ?? []).filter(({ isWhole }) => isWhole)
    return others.every((a, index) => others.slice(index + 1).every(b => areForms(a, b)))
  }
  return named.flatMap((one, index) =>
    named
      .slice(index + 1)
      .filter(other => (one.isWhole || other.isWhole) && areForms(one, other) && isTold(one) && isTold(other))
      .map(other => [one, other] as const),
  )
}

function areForms(a: Voice, b: Voice): boolean {
  return isOneVoice(a.name, b.name)
}

const informed: readonly DependenceKind[] = ['same-informant', 'same-release']

/** Speaker and reporters that a person has named, else the speaker whom the text names in the passage's own sentence. */
function voiceOf({ excerpt, source }: Used, { book }: View): readonly Voice[] {
  const { speaker, through, anchor, textId } = excerpt
  const isOfRelease = through.some(name => release.test(name))
  const reporters = through.filter(name => /\p{Lu}|\p{Lo}/u.test(name) && !release.test(name))
  const named = [...(speaker === null ? [] : [speaker]), ...reporters].filter(isOwnName)
  if (speaker !== null || named.length > 0)
    return named.map(name => {
      const sharer = { id: source.id, sign: sheetSign('speaker', source.id, name) }
      return { key: voiceKey(name), name, isWhole: true, isOfRelease, sharer }
    })
  const said = anchor !== null && textId === source.textId ? book.voiceAt(source.id, anchor.span) : null
  if (said === null) return []
  const sharer = { id: source.id, sign: textSign('citation', source, said) }
  const { name, isWhole } = said
  return [{ key: voiceKey(name), name, isWhole, isOfRelease: said.isOfRelease, sharer }]
}

const release = /\b(?:release|communiqué|statement)\b/iu
