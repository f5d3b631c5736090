import type { TextId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { findEverywhere, type TextToSearch } from '../domain/quote/findEverywhere.ts'
import type { QuotePlace } from '../domain/quote/findQuote.ts'
import type { Digest } from '../domain/records.ts'
import type { Skeleton } from '../domain/text/skeleton.ts'
import type { FoundPlace, QuoteProgress, QuoteSearch } from './findQuotes.ts'

/** What a search through texts needs of whoever runs it. */
export interface Searching {
  readonly report: (progress: QuoteProgress) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
  /** A text prepared. Throws where it cannot be read. */
  readonly prepare: (digest: Digest) => Promise<Skeleton>
}

/** Looks for a quote in one text after the other. Gives the texts that could not be read. */
export async function searchTexts({ quote, texts }: QuoteSearch, searching: Searching): Promise<readonly TextId[]> {
  const failed: TextId[] = []
  const skeletons = new Map<TextId, Skeleton>()

  async function* prepared(): AsyncGenerator<TextToSearch> {
    for (const [index, { textId, digest }] of texts.entries()) {
      if (await searching.pause()) return
      searching.report({ type: 'share', share: index / texts.length })
      try {
        const text = await searching.prepare(digest)
        skeletons.clear()
        skeletons.set(textId, text)
        if (await searching.pause()) return // preparing a book takes seconds
        yield { textId, text }
      } catch {
        failed.push(textId)
      }
    }
  }

  for await (const { textId, places } of findEverywhere(prepared(), { quote })) {
    const text = skeletons.get(textId)?.text ?? ''
    const shown = places.slice(0, MOST_SHOWN).map(place => placeShown(text, place))
    searching.report({ type: 'found', textId, places: shown, total: places.length })
  }
  return failed
}

/** Places of one text that are told one by one. */
const MOST_SHOWN = 1_000
/** Code units of a passage that a line of results has room for. */
const MOST_WORDS = 400

function placeShown(text: string, { span, check, cutsWord }: QuotePlace): FoundPlace {
  const { prefix, exact, suffix } = anchorAt(text, span)
  const words = exact.length > MOST_WORDS ? `${exact.slice(0, MOST_WORDS)}…` : exact
  return { span, check, cutsWord, prefix, exact: words, suffix }
}
