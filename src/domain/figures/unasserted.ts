import { defaultQuantities, type Quantities } from './quantities.ts'
import type { Figure } from './figure.ts'
import { basesOf, partsOf } from './partsOf.ts'
import { figuresAndTimes } from './clock/figuresAndTimes.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, phraseBefore, wordsOf } from './words/words.ts'

/**
 * Why a text does not say a figure of what it tells. `denied`: "not 30,000 but 3,000". `shared`: it says so only of a
 * share of them, "a third of the 30,000 prisoners were freed". `whole`: only of a number of them, "31 of 40 pupils passed".
 */
export type Unasserted = 'denied' | 'shared' | 'whole'

/** Those of the figures of a text that it does not say of what it tells; `figures` are all that it has, in its order. */
export function unassertedIn(
  text: string,
  language: string | null,
  figures: readonly Figure[],
): ReadonlyMap<Figure, Unasserted> {
  const words = wordsOf(language)
  const bases = basesOf(partsOf(text, language, figures))
  return new Map(
    figures.flatMap((figure, index): [Figure, Unasserted][] => {
      const from = Math.max(0, figure.start - REACH)
      const tokens = tokensOf(text.slice(from, figure.start), words.decimal)
      if (isDenied(beforeLead(tokens, figure, words), words)) return [[figure, 'denied']]
      const isShared =
        figure.kind === 'count' &&
        (isOfPhrase(tokens, words) ||
          isOfShare(text, from, tokens, figures[index - 1], words) ||
          isAtHead(text, from, tokens, figure, figures[index + 1], words))
      if (isShared) return [[figure, 'shared']]
      return bases.has(figure) ? [[figure, 'whole']] : []
    }),
  )
}

/** Figures that are held against others. */
export interface HeldFigures {
  readonly figures: readonly Figure[]
  /** Those of which a share is told, or a number of them: held against one another alone. */
  readonly shared: ReadonlySet<Figure>
  /** Those of them of which a number is told: they are the like of what is as many. */
  readonly wholes: ReadonlySet<Figure>
}

/** The figures of a text but for those that it denies. */
export function heldFigures(
  text: string,
  language: string | null,
  quantities: Quantities = defaultQuantities,
): HeldFigures {
  const all = figuresAndTimes(text, language, quantities)
  const unasserted = unassertedIn(text, language, all)
  const figures = all.filter(figure => unasserted.get(figure) !== 'denied')
  return {
    figures,
    shared: new Set(figures.filter(figure => unasserted.has(figure))),
    wholes: new Set(figures.filter(figure => unasserted.get(figure) === 'whole')),
  }
}

/** Code units before a figure in which it is looked for: "the majority of the country's". */
const REACH = 60

/** "Not at 06:20 but at 07:45": of a time what is before its "at". */
function beforeLead(tokens: readonly Token[], { kind }: Figure, words: FigureWords): readonly Token[] {
  return kind === 'time' && words.prepositions.has(tokens.at(-1)?.plain ?? '') ? tokens.slice(0, -1) : tokens
}

/** "Not 30,000", "instead of the 30,000", but not "if not 30,000". */
function isDenied(tokens: readonly Token[], words: FigureWords): boolean {
  const isBeside = (word: string): boolean => words.determiners.has(word) || words.fillers.has(word)
  const end = isBeside(tokens.at(-1)?.plain ?? '') ? tokens.length - 1 : tokens.length
  const denial = phraseBefore(tokens, tokens.length, words.denials) ?? phraseBefore(tokens, end, words.denials)
  return denial?.value === 'denied'
}

/** "Most of the 30,000" */
function isOfPhrase(tokens: readonly Token[], words: FigureWords): boolean {
  return endsOfPossessor(tokens).some(end => {
    const of = phraseBefore(tokens, end, words.shareOf)
    return of !== null && words.shares.has(tokens[of.end - 1]?.plain ?? '')
  })
}

/** "A third of the 30,000", "half the 30,000", "10 per cent of the country's 30,000" */
function isOfShare(
  text: string,
  from: number,
  tokens: readonly Token[],
  share: Figure | undefined,
  words: FigureWords,
): boolean {
  if (share === undefined || !isShare(share) || share.end < from) return false
  return endsOfPossessor(tokens).some(end => {
    const of = phraseBefore(tokens, end, words.shareOf)?.end ?? phraseBefore(tokens, end, words.nounLeads)?.end
    const start = of ?? (words.determiners.has(tokens[end - 1]?.plain ?? '') ? end - 1 : null)
    const opens = start === null ? undefined : tokens[start]
    return opens !== undefined && text.slice(share.end, from + opens.start).trim() === ''
  })
}

/** "Of the 30,000 prisoners, a third were freed" */
function isAtHead(
  text: string,
  from: number,
  tokens: readonly Token[],
  whole: Figure,
  share: Figure | undefined,
  words: FigureWords,
): boolean {
  if (share === undefined || !isShare(share)) return false
  const lead = phraseBefore(tokens, tokens.length, words.wholeLeads)
  if (lead === null || tokens[lead.end]?.isCapital !== true) return false
  const between = text.slice(whole.end, share.start)
  return from + (tokens[lead.end]?.start ?? 0) < whole.start && between.includes(',') && !/[.!?;]\s|\n/.test(between)
}

function isShare({ kind }: Figure): boolean {
  return kind === 'fraction' || kind === 'percent'
}

/** Where what is before a figure may end: before "the country's", too. */
function endsOfPossessor(tokens: readonly Token[]): number[] {
  const all = tokens.length
  return /['’]s$|s['’]$/.test(tokens.at(-1)?.plain ?? '') ? [all - 1, all - 2, all - 3] : [all]
}
