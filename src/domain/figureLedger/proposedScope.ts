import type { Figure } from '../figures/figure.ts'
import type { FigureScope, Span } from '../records.ts'

/**
 * What the words round a figure seem to say that it is a value of: the noun phrase behind it, and of its sentence the
 * nearest place, the nearest of `dates` and how it was counted. Empty where they do not say. A proposal only: it
 * changes nothing of what figures say of each other.
 */
export function proposedScope(text: string, figure: Figure, dates: readonly Span[]): FigureScope {
  const sentence = sentenceRound(text, figure)
  const when = dateBeside(text, figure, dates)
  return {
    what: whatOf(text, figure),
    where: placeIn(text, sentence, figure, dates),
    when: when === null ? '' : text.slice(when.start, when.end),
    how: howIn(text.slice(sentence.start, sentence.end)),
  }
}

/** Of `dates` the one in the figure's sentence that stands nearest; `null` where none does. */
export function dateBeside<T extends Span>(text: string, figure: Span, dates: readonly T[]): T | null {
  const sentence = sentenceRound(text, figure)
  return nearest(
    figure,
    dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  )
}

/** Up to the head noun: what stands behind that is what became of them. */
function whatOf(text: string, { kind, unit, of, end }: Figure): string {
  if (kind === 'time') return ''
  if (kind !== 'count' || unit === null) return of ?? unit ?? ''
  const phrase = text.slice(end, end + LONGEST_PHRASE)
  const at = phrase.toLowerCase().indexOf(unit)
  return at === -1
    ? unit
    : phrase
        .slice(0, at + unit.length)
        .replace(partitive, '')
        .trim()
}

/** Code units: nobody counts a longer thing. */
const LONGEST_PHRASE = 90

/** "tens of thousands **of the** prisoners" */
const partitive = /^\s*(?:of\s+(?:the\s+)?|de\s+|d['’]|از\s+|من\s+)/iu

/** A full stop between digits, or behind one letter ("U.N."), ends no sentence. */
const sentenceEnd = /(?<!\b\p{L})[.!?؟。]["”»’)]*\s|\n/gu

function sentenceRound(text: string, { start, end }: Span): Span {
  let from = 0
  for (const { index, 0: stop } of text.matchAll(sentenceEnd)) {
    const after = index + stop.length
    if (index >= end) return { start: from, end: index }
    if (after <= start) from = after
  }
  return { start: from, end: text.length }
}

/** A preposition of place and the capitalised words behind it. */
const place =
  /(?<![\p{L}\p{M}])(?:in|at|near|across|throughout|outside|à|dans|en|bei)\s+((?:(?:the|la|le|el|der|die|den)\s+)?\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+){0,3})/gu

function placeIn(text: string, sentence: Span, figure: Span, dates: readonly Span[]): string {
  const found = [...text.slice(sentence.start, sentence.end).matchAll(place)].flatMap(({ index, 0: all, 1: name }) => {
    const end = sentence.start + index + all.length
    return name === undefined ? [] : [{ start: end - name.length, end }]
  })
  const places = found.filter(one => !dates.some(date => date.start < one.end && one.start < date.end))
  const span = nearest(figure, places)
  return span === null ? '' : text.slice(span.start, span.end)
}

function nearest<T extends Span>(figure: Span, spans: readonly T[]): T | null {
  const distance = ({ start, end }: Span): number => Math.max(start - figure.end, figure.start - end)
  return spans.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** How somebody came by a number. */
const how =
  /(?<![\p{L}\p{M}])(?:estimat\p{L}*|surve\p{L}+|census|registered|documented|confirmed|verified|recorded|identified|counted|alleged(?:ly)?|estim\p{L}+|recens\p{L}+|documentad\p{L}+|registrad\p{L}+|geschätzt\p{L}*|dokumentiert\p{L}*|bestätigt\p{L}*)(?![\p{L}\p{M}])/iu

function howIn(sentence: string): string {
  return how.exec(sentence)?.[0] ?? ''
}
