import { grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import { isOneVoice } from '../names/oneVoice.ts'
import { disjointSets } from '../disjointSets.ts'
import type { Span } from '../records.ts'
import { ReuseIndex, type SharedPassage } from '../reuse/reuseIndex.ts'
import { reuseKind } from '../reuse/reuseKind.ts'
import { skeletonOf } from '../text/skeleton.ts'
import { speakerOf } from '../text/speakerOf.ts'
import { areSimilar } from './speechPointers.ts'
import { stemsIn, tellingWords } from './words.ts'

/** Words of a source under a speaker. */
export interface SpokenPlace {
  readonly sourceId: SourceId
  readonly span: Span
  readonly words: string
  /** `null`: nobody is named. */
  readonly speaker: string | null
  /** Whether it stands in quotation marks; without, and with nobody named, it is the document's own words. */
  readonly isQuoted: boolean
}

/** The same or similar words under two speakers. */
export interface SpeechPair {
  readonly how: 'same-words' | 'similar-words'
  readonly places: readonly [SpokenPlace, SpokenPlace]
}

/** The same or similar words wherever they stand under different speakers. */
export interface Saying {
  readonly how: SpeechPair['how']
  /** Two or more, each once, in the order in which they were met. */
  readonly places: readonly SpokenPlace[]
}

/** What a person has said of a passage. */
export interface SaidOf extends Span {
  readonly speaker: string
}

/**
 * The sayings of a dossier's texts, each text compared with those before by fingerprints: the cost grows with what they
 * have in common. Who speaks is what a person has said of the passage, else who is named beside a quotation.
 */
export class SpeechBook {
  private readonly index = new ReuseIndex()
  private readonly texts: { sourceId: SourceId; text: string; said: readonly SaidOf[] }[] = []
  /** By text and span: the words of a passage meet those of every other print of it. */
  private readonly places = new Map<string, SpokenPlace | null>()
  private readonly same: SpeechPair[] = []
  private readonly spoken: { place: SpokenPlace; stems: ReadonlySet<string> }[] = []

  add(sourceId: SourceId, text: string, said: readonly SaidOf[]): void {
    this.texts.push({ sourceId, text, said })
    for (const passage of this.index.add(skeletonOf(text))) {
      const { earlier, later } = passage
      const [a, b] = [this.placeAt(earlier.text, earlier.span), this.placeAt(later.text, later.span)]
      if (!a || !b || !areOfTwo(a, b)) continue
      const isNamed = a.speaker !== null && b.speaker !== null
      if (isNamed || this.isReuse(passage)) this.same.push({ how: 'same-words', places: [a, b] })
    }
    for (const span of [...said, ...quotationsIn(text)]) {
      const place = this.placeAt(this.texts.length - 1, span)
      if (place?.speaker) this.spoken.push({ place, stems: stemsIn(tellingWords(text, span)) })
    }
  }

  /** The same words first, each in the order of the texts. */
  pairs(): SpeechPair[] {
    const known = new Map<SourceId, SpeechPair[]>()
    for (const pair of this.same)
      for (const id of new Set(pair.places.map(({ sourceId }) => sourceId))) pushTo(known, id, pair)
    const isKnown = (pair: SpeechPair): boolean =>
      (known.get(pair.places[0].sourceId) ?? []).some(one => overlaps(one, pair))
    return [...this.same, ...this.similar().filter(pair => !isKnown(pair))]
  }

  /** The pairs, those of one passage together. */
  sayings(): Saying[] {
    return sayingsIn(this.pairs())
  }

  private similar(): SpeechPair[] {
    const byStem = new Map<string, number[]>()
    const pairs: SpeechPair[] = []
    for (const [number, { place, stems }] of this.spoken.entries()) {
      const shared = new Map<number, number>()
      for (const stem of stems) {
        const others = byStem.get(stem) ?? []
        if (others.length <= MOST_COMMON) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
        pushTo(byStem, stem, number)
      }
      for (const [other, count] of shared) {
        const one = this.spoken[other]
        if (!one || count < LEAST_RARE || isOneVoice(one.place.speaker, place.speaker)) continue
        if (areSimilar(one.stems, stems)) pairs.push({ how: 'similar-words', places: [one.place, place] })
      }
    }
    return pairs
  }

  /** Where somebody is not named, a figure of speech or a formula tells nothing. */
  private isReuse(passage: SharedPassage): boolean {
    const textOf = (number: number): string => this.texts[number]?.text ?? ''
    const texts = { earlier: textOf(passage.earlier.text), later: textOf(passage.later.text) }
    return reuseKind(passage, texts, this.index.textsWith(passage)) === 'reuse'
  }

  private placeAt(number: number, span: Span): SpokenPlace | null {
    const key = `${number} ${span.start} ${span.end}`
    const known = this.places.get(key)
    if (known !== undefined) return known
    const place = this.readPlace(number, span)
    this.places.set(key, place)
    return place
  }

  private readPlace(number: number, given: Span): SpokenPlace | null {
    const known = this.texts[number]
    if (!known) return null
    const span = withoutEdges(known.text, given)
    const { sourceId, text, said } = known
    const own = said.find(one => one.start < span.end && span.start < one.end)
    const block = lineAround(text, span)
    const isQuoted = isInQuotation(text.slice(block.start, span.end), span.start - block.start)
    const speaker = own?.speaker ?? (isQuoted ? speakerOf(text, span) : null)
    const { start, end } = span
    return { sourceId, span: { start, end }, words: text.slice(start, end), speaker, isQuoted }
  }
}

/** Pairs of one passage together: words in three sources are one saying and not three pairs. */
export function sayingsIn(pairs: readonly SpeechPair[]): Saying[] {
  const met: { readonly key: string; readonly how: SpeechPair['how']; readonly place: SpokenPlace }[] = []
  const inSource = new Map<string, typeof met>()
  const sets = disjointSets()
  for (const { how, places } of pairs) {
    const own = places.flatMap(place => {
      const source = `${how} ${place.sourceId}`
      const there = (inSource.get(source) ?? []).filter(one => areOnePlace(one.place, place))
      if (there.length > 0) return there
      const fresh = { key: String(met.length), how, place }
      met.push(fresh)
      pushTo(inSource, source, fresh)
      return [fresh]
    })
    for (const { key } of own) sets.join(key, own[0]?.key ?? key)
  }
  return [...grouped(met, ({ key }) => sets.find(key)).values()].flatMap(same => {
    const [first] = same
    return first ? [{ how: first.how, places: same.map(({ place }) => place) }] : []
  })
}

/** Whether two places seem to be two voices: two that are named, or a quotation and a document's own words. */
function areOfTwo(a: SpokenPlace, b: SpokenPlace): boolean {
  if (a.speaker !== null && b.speaker !== null) return !isOneVoice(a.speaker, b.speaker)
  if ((a.speaker === null && isMixed(a)) || (b.speaker === null && isMixed(b))) return false
  if (a.speaker === null && b.speaker === null) return a.isQuoted !== b.isQuoted
  return a.isQuoted !== b.isQuoted || (!a.isQuoted && !b.isQuoted)
}

/** Partly a quotation: whose words it is, its parts would have to say. */
function isMixed({ words }: SpokenPlace): boolean {
  return /[“”«»„]/.test(words.slice(1, -1))
}

/** A word of more sayings tells none of them from another. */
const MOST_COMMON = 60
/** Rarer words in common from which two sayings are compared. */
const LEAST_RARE = 3
/** Code units of a quotation. */
const SHORTEST = 40

function quotationsIn(text: string): Span[] {
  return [...text.matchAll(/[“«„]([^“”«»„]{40,1200})[”»“]/gu)]
    .map(match => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .filter(({ start, end }) => end - start >= SHORTEST)
}

/** A passage in common may begin or end a word or two beyond a quotation: those are left off. */
function withoutEdges(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^[^“”«»]{0,15}[“«„]/u.exec(words)?.[0].length ?? 0
  const tail = /[,.]?[”»][^“”«»]{0,15}$/u.exec(words.slice(lead))?.[0].length ?? 0
  return { start: start + lead, end: end - tail }
}

function lineAround(text: string, span: Span): Span {
  const start = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 600)
  const next = text.indexOf('\n', span.end)
  return { start, end: next === -1 ? text.length : next }
}

/** Whether a quotation opens before the words at `at`, or with them, and nothing closes it before. */
function isInQuotation(line: string, at: number): boolean {
  const lead = line.slice(0, at + 2)
  const opened = Math.max(lead.lastIndexOf('“'), lead.lastIndexOf('«'), lead.lastIndexOf('„'))
  const closed = Math.max(line.slice(0, at).lastIndexOf('”'), line.slice(0, at).lastIndexOf('»'))
  return opened > closed
}

/** Whether two places of one source are of one passage: what they have in common is most of the shorter. */
function areOnePlace(a: SpokenPlace, b: SpokenPlace): boolean {
  const common = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start)
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
  return common * 2 > shorter
}

function pushTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

function overlaps(a: SpeechPair, b: SpeechPair): boolean {
  const isIn = (place: SpokenPlace): boolean =>
    a.places.some(
      other =>
        other.sourceId === place.sourceId && other.span.start < place.span.end && place.span.start < other.span.end,
    )
  return b.places.every(isIn)
}
