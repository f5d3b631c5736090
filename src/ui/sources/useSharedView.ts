import { useMemo } from 'react'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { checkAt } from '../../domain/quote/checkAt.ts'
import type { Anchor, CapturedText, Dependence, QuoteCheck, Source, Span } from '../../domain/records.ts'
import { type Derivation, derivationOf } from '../../domain/reuse/derivation.ts'
import { eachPassageOnce, isOneQuotation, sharedShare, wordsIn } from '../../domain/reuse/sharedText.ts'
import { lettersOf } from '../../domain/text/skeleton.ts'
import { useReadableText } from '../store/useText.ts'

/** A passage that two sources have in common: the first's words, held against where the second has them. */
export interface SharedWords {
  readonly quoted: string
  readonly check: QuoteCheck
  readonly anchor: Anchor
}

/** What two texts show of their tie. */
export interface SharedView {
  readonly passages: readonly SharedWords[]
  /** Letters and digits of all passages that are the same in both. */
  readonly letters: number
  /** Of the shorter text's words, how many stand in the other too, 0 to 1. */
  readonly share: number
  /** Whether all that they have in common is one quotation that both give. */
  readonly isOneQuotation: boolean
  /** Passages beyond those that are shown. */
  readonly more: number
  readonly derivation: Derivation
  /** A text was replaced since: what stands at the passages' places now is not what the two had in common. */
  readonly hasMoved: boolean
}

/** A source's present text, and what tells which of two was first. */
export interface SharingSource {
  readonly text: CapturedText
  readonly issued: Source['issued']
}

/** The passages of a tie in the words of both texts; `null` while they are read. */
export function useSharedView(
  { passages }: Pick<Dependence, 'passages'>,
  first: SharingSource,
  second: SharingSource,
): { readonly view: SharedView | null; readonly isError: boolean } {
  const [a, b] = [useReadableText(first.text), useReadableText(second.text)]
  const [one, other] = [a.data?.text, b.data?.text]
  const view = useMemo(
    () =>
      one === undefined || other === undefined
        ? null
        : viewOf(passages, { text: one, issued: first.issued }, { text: other, issued: second.issued }),
    [passages, one, other, first.issued, second.issued],
  )
  return { view, isError: a.isError || b.isError }
}

interface Side {
  readonly text: string
  readonly issued: Source['issued']
}

function viewOf(passages: Dependence['passages'], one: Side, other: Side): SharedView {
  const once = eachPassageOnce(passages)
  const texts = [one.text, other.text] as const
  const shown = once.slice(0, MOST_SHOWN).map(([here, there]) => sharedWords(one.text, here, other.text, there))
  const derivation = derivationOf([
    { ...one, spans: passages.map(([here]) => here) },
    { ...other, spans: passages.map(([, there]) => there) },
  ])
  const letters = sum(shown.map(sameLetters))
  return {
    passages: shown,
    letters,
    share: sharedShare(passages, [one.text.length, other.text.length], (side, span) => wordsIn(texts[side], span)),
    isOneQuotation: isOneQuotation(passages, texts),
    more: once.length - shown.length,
    derivation,
    hasMoved: letters * 2 < sum(shown.map(({ quoted }) => lettersOf(quoted).length)),
  }
}

/** More says nothing new, and each is compared word by word. */
const MOST_SHOWN = 12
/** Code units of a passage that are drawn: a page. */
const MOST_DRAWN = 3_000

function sharedWords(one: string, here: Span, other: string, there: Span): SharedWords {
  const quoted = one.slice(here.start, Math.min(here.end, here.start + MOST_DRAWN))
  const cut = { start: there.start, end: Math.min(there.end, there.start + MOST_DRAWN) }
  return { quoted, check: checkAt(other, cut, quoted), anchor: anchorAt(other, cut) }
}

function sameLetters({ quoted, check }: SharedWords): number {
  const changed = check.differences.map(({ quote }) => lettersOf(quote).length)
  return Math.max(0, lettersOf(quoted).length - sum(changed))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
