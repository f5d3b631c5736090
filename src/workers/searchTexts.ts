import type { TextId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import {
  changedPlaces,
  type CheckedPlace,
  checkQuote,
  type QuoteReport,
  samePlaces,
} from '../domain/quote/checkQuote.ts'
import { type SaidBy, saidBy } from '../domain/names/saidBy.ts'
import type { QuoteToFind } from '../domain/quote/findQuote.ts'
import { type SplicedQuote, splicedQuote } from '../domain/quote/splicedQuote.ts'
import type { Digest, Span } from '../domain/records.ts'
import { isReported } from '../domain/text/reportedSpeech.ts'
import type { TextIndex } from '../domain/text/textIndex.ts'
import type { FoundPlace, Glimpse, QuoteProgress, QuoteSearch } from './findQuotes.ts'

/** What a search through texts needs of whoever runs it. */
export interface Searching {
  readonly report: (progress: QuoteProgress) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
  /**
   * How much speaks for a text having the quote as it is: of those with 0 it is known that they have not, and seldom have
   * it changed. `null` where nothing is known of the text yet.
   */
  readonly likelihood: (quote: string) => (digest: Digest) => number | null
  /** Has it known of texts, as far as there is room, telling of each; ends early where `pause` says so. */
  readonly learn: (digests: readonly Digest[], onEach: () => void) => Promise<void>
  /** A text prepared. Throws where it cannot be read. */
  readonly prepare: (digest: Digest) => Promise<TextIndex>
}

/**
 * Looks for a quote in one text after the other: for the words as they are first, in the texts that are likely to have
 * them, and in those of which nothing is known once they prove likely. Where none has them, the likeliest is looked
 * through for changed words; then, all being told that have them as they are, every other is. Where none has them in any
 * way, the first text that has them in parts is told. Gives the texts that could not be read.
 */
export async function searchTexts(search: QuoteSearch, searching: Searching): Promise<readonly TextId[]> {
  const { quote, speaker, texts, nearestIn, sameOnly } = search
  const failed: TextId[] = []
  const settled = new Set<SearchedText>()
  let found = 0
  let isSplicedTold = false
  let parts: QuoteProgress | null = null
  let done = 0
  let steps = texts.length
  const step = () => searching.report({ type: 'share', share: Math.min(1, done++ / steps) })

  /** Says whether to go on. */
  const lookIn = async (text: SearchedText, look: Look): Promise<boolean> => {
    step()
    if (await searching.pause()) return false
    const index = await searching.prepare(text.digest).catch(() => null)
    if (index === null) {
      failed.push(text.textId)
      settled.add(text)
      return true
    }
    if (await searching.pause()) return false // preparing a book takes seconds
    const looked = look(index, { quote })
    const told = toldOf(text.textId, index, looked, speaker)
    if (told !== null) searching.report(told)
    if (text.textId === nearestIn && found === 0 && (look === checkQuote || told !== null)) {
      const spliced = splicedQuote(index, quote, looked.places)
      const near = nearestOf(text.textId, index, looked, spliced)
      if (near !== null) searching.report(near)
      isSplicedTold ||= spliced !== null
    } else if (told === null && found === 0 && parts === null && (look !== sameIn || sameOnly)) {
      parts = nearestOf(text.textId, index, looked, splicedQuote(index, quote, looked.places))
    }
    if (told !== null) {
      found++
      settled.add(text)
    }
    return true
  }
  const lookInEach = async (some: readonly SearchedText[], lookFor: (text: SearchedText) => Look): Promise<boolean> => {
    for (const text of some) if (!(await lookIn(text, lookFor(text)))) return false
    return true
  }

  const likelihood = searching.likelihood(quote)
  const unknown = texts.filter(({ digest }) => likelihood(digest) === null)
  let likely = likeliestFirst(texts, digest => likelihood(digest) ?? 0)
  steps += likely.length + unknown.length
  if (!(await lookInEach(likely, () => sameIn))) return failed
  if (unknown.length > 0) {
    const digests = unknown.map(({ digest }) => digest)
    if (digests.length > 1) await searching.learn(digests, step)
    if (await searching.pause()) return failed
    const likelihoodNow = searching.likelihood(quote)
    const looked = new Set(likely)
    likely = likeliestFirst(texts, digest => likelihoodNow(digest) ?? 1)
    const others = likely.filter(text => !looked.has(text))
    if (!(await lookInEach(others, () => sameIn))) return failed
  }

  const [likeliest] = likely
  const isAlone = texts.length === 1
  if (likeliest && found === 0 && !isAlone && !sameOnly && !settled.has(likeliest))
    if (!(await lookIn(likeliest, changedIn))) return failed
  const left = [...new Set([...likely, ...texts])].filter(text => !settled.has(text))
  const later = sameOnly ? left.filter(({ textId }) => textId === nearestIn) : left
  if (!isAlone && later.length > 0) searching.report({ type: 'same-known' })
  const isThrough = await lookInEach(later, ({ textId }) =>
    textId === nearestIn && found === 0 ? checkQuote : changedIn,
  )
  if (isThrough && found === 0 && !isSplicedTold && parts !== null) searching.report(parts)
  return failed
}

type SearchedText = QuoteSearch['texts'][number]

/** Looks through one text. */
type Look = (index: TextIndex, wanted: QuoteToFind) => QuoteReport

const sameIn: Look = (index, wanted) => ({ places: samePlaces(index, wanted), nearest: null })
/** Of a text that is known not to have the words as they are. */
const changedIn: Look = (index, wanted) => ({ places: changedPlaces(index, wanted), nearest: null })

/** Those of which something speaks for their having the words, the one of which most does first. */
function likeliestFirst(texts: readonly SearchedText[], likelihood: (digest: Digest) => number): SearchedText[] {
  return texts
    .map(text => ({ text, standing: likelihood(text.digest) }))
    .filter(({ standing }) => standing > 0)
    .toSorted((a, b) => b.standing - a.standing)
    .map(({ text }) => text)
}

/** Where a text has the words; `null` where it has not. */
function toldOf(
  textId: TextId,
  { text }: TextIndex,
  { places }: QuoteReport,
  speaker: string | null,
): QuoteProgress | null {
  if (places.length === 0) return null
  const voiceAt = speaker === null ? () => null : saidBy(text, speaker)
  const shown = places.slice(0, MOST_SHOWN).map(place => placeShown(text, place, speaker, voiceAt(place.span)))
  return { type: 'found', textId, places: shown, total: places.length }
}

/** What a text has of words that it has not, or has changed; `null` where there is nothing to tell. */
function nearestOf(
  textId: TextId,
  { text }: TextIndex,
  { nearest }: QuoteReport,
  spliced: SplicedQuote | null,
): QuoteProgress | null {
  if (nearest === null && spliced === null) return null
  return {
    type: 'nearest',
    textId,
    nearest: nearest && glimpseAt(text, nearest),
    spliced: spliced && { ...spliced, parts: spliced.parts.map(part => glimpseAt(text, part)) },
  }
}

/** Places of one text that are told one by one. */
const MOST_SHOWN = 1_000
/** Code units of a passage that a line of results has room for. */
const MOST_WORDS = 400

function placeShown(
  text: string,
  { span, check, warnings }: CheckedPlace,
  speaker: string | null,
  voice: SaidBy | null,
): FoundPlace {
  return {
    ...glimpseAt(text, span),
    check,
    warnings,
    saidBy: voice,
    isReported: speaker !== null && isReported(text, span),
  }
}

function glimpseAt(text: string, span: Span): Glimpse {
  const { prefix, exact, suffix } = anchorAt(text, span)
  const words = exact.length > MOST_WORDS ? `${exact.slice(0, MOST_WORDS)}…` : exact
  return { span, prefix, exact: words, suffix }
}
