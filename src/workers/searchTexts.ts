import type { TextId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { type CheckedPlace, checkQuote, quotePlaces } from '../domain/quote/checkQuote.ts'
import type { Digest, Span } from '../domain/records.ts'
import type { TextIndex } from '../domain/text/textIndex.ts'
import type { FoundPlace, Glimpse, QuoteProgress, QuoteSearch } from './findQuotes.ts'

/** What a search through texts needs of whoever runs it. */
export interface Searching {
  readonly report: (progress: QuoteProgress) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
  /**
   * Whether a text may have the quote as it is; of those that may not it is known that they have not, and seldom have it
   * changed. `null` where nothing is known of the text yet.
   */
  readonly mayHave: (quote: string) => (digest: Digest) => boolean | null
  /** Has it known of texts, as far as there is room, telling of each; ends early where `pause` says so. */
  readonly learn: (digests: readonly Digest[], onEach: () => void) => Promise<void>
  /** A text prepared. Throws where it cannot be read. */
  readonly prepare: (digest: Digest) => Promise<TextIndex>
}

/**
 * Looks for a quote in one text after the other, the likely ones first, and of texts of which nothing is known those that
 * prove likely; once those are looked through, all that have the words as they are have been told. Only then, and only
 * where none has, is the nearest passage looked for. Gives the texts that could not be read.
 */
export async function searchTexts(search: QuoteSearch, searching: Searching): Promise<readonly TextId[]> {
  const { quote, texts, nearestIn, sameOnly } = search
  const mayHave = searching.mayHave(quote)
  const likely = texts.filter(({ digest }) => mayHave(digest) === true)
  const unknown = texts.filter(({ digest }) => mayHave(digest) === null)
  const steps = texts.length + unknown.length
  const failed: TextId[] = []
  let done = 0
  let found = 0

  const step = () => searching.report({ type: 'share', share: Math.min(1, done++ / steps) })
  /** Says whether to go on. */
  const lookIn = async ({ textId, digest }: SearchedText, tellsNearest: boolean): Promise<boolean> => {
    step()
    if (await searching.pause()) return false
    const prepared = await searching.prepare(digest).catch(() => null)
    if (prepared === null) failed.push(textId)
    else if (await searching.pause()) return false // preparing a book takes seconds
    else if (look(prepared, textId, quote, tellsNearest, searching.report)) found++
    return true
  }
  for (const text of likely) if (!(await lookIn(text, false))) return failed
  let nowLikely = unknown
  if (unknown.length > 1) {
    const digests = unknown.map(({ digest }) => digest)
    await searching.learn(digests, step)
    if (await searching.pause()) return failed
    const mayHaveNow = searching.mayHave(quote)
    nowLikely = unknown.filter(({ digest }) => mayHaveNow(digest) !== false)
  }
  for (const text of nowLikely) if (!(await lookIn(text, false))) return failed

  const first = new Set([...likely, ...nowLikely])
  const again = [...first].filter(({ textId }) => textId === nearestIn && found === 0 && !failed.includes(textId))
  const rest = sameOnly ? [] : texts.filter(text => !first.has(text))
  const later = [...again, ...rest]
  if (texts.length > 1 && later.length > 0) searching.report({ type: 'same-known' })
  for (const text of later) if (!(await lookIn(text, text.textId === nearestIn && found === 0))) break
  return failed
}

/** Tells where a text has the words, or what it has nearest to them. Says whether it has them. */
function look(
  index: TextIndex,
  textId: TextId,
  quote: string,
  tellsNearest: boolean,
  report: Searching['report'],
): boolean {
  const { places, nearest } = tellsNearest
    ? checkQuote(index, { quote })
    : { places: quotePlaces(index, { quote }), nearest: null }
  if (places.length > 0) {
    const shown = places.slice(0, MOST_SHOWN).map(place => placeShown(index.text, place))
    report({ type: 'found', textId, places: shown, total: places.length })
  } else if (nearest !== null) report({ type: 'nearest', textId, nearest: glimpseAt(index.text, nearest) })
  return places.length > 0
}

type SearchedText = QuoteSearch['texts'][number]

/** Places of one text that are told one by one. */
const MOST_SHOWN = 1_000
/** Code units of a passage that a line of results has room for. */
const MOST_WORDS = 400

function placeShown(text: string, { span, check, warnings }: CheckedPlace): FoundPlace {
  return { ...glimpseAt(text, span), check, warnings }
}

function glimpseAt(text: string, span: Span): Glimpse {
  const { prefix, exact, suffix } = anchorAt(text, span)
  const words = exact.length > MOST_WORDS ? `${exact.slice(0, MOST_WORDS)}…` : exact
  return { span, prefix, exact: words, suffix }
}
