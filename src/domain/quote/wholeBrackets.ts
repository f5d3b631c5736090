import type { Difference } from '../records.ts'
import { isSpace } from '../text/characters.ts'
import type { Finding } from './differencesOf.ts'
import { gravestOf } from './outcome.ts'

/** Makes one difference of the pieces of a bracket: "[", "H" and "]". A change of substance beside it stays apart. */
export function withWholeBrackets(text: string, quote: string, findings: readonly Finding[]): Finding[] {
  const whole: Finding[] = []
  for (let at = 0; at < findings.length; at++) {
    const first = findings[at]
    if (first === undefined) break
    const last = isOpen(first.difference) ? lastOfBracket(findings, at) : at
    if (last > at) whole.push(joinedBracket(text, quote, findings.slice(at, last + 1)))
    else whole.push(first)
    at = last
  }
  return whole
}

function isOpen({ quote }: Difference): boolean {
  return quote.lastIndexOf('[') > quote.lastIndexOf(']')
}

/** The piece that closes the bracket which `first` opens; `first` itself where the pieces do not hang together. */
function lastOfBracket(findings: readonly Finding[], first: number): number {
  for (let at = first + 1; at < findings.length; at++) {
    const [before, next] = [findings[at - 1]?.difference, findings[at]?.difference]
    if (before === undefined || next === undefined || gravestOf([next]) === 'altered') break
    if (next.quoteSpan.start !== before.quoteSpan.end || next.sourceSpan.start !== before.sourceSpan.end) break
    if (next.quote.includes(']')) return at
  }
  return first
}

function joinedBracket(text: string, quote: string, pieces: readonly Finding[]): Finding {
  const [first, last] = [pieces[0]?.difference, pieces.at(-1)?.difference]
  const source = { start: first?.sourceSpan.start ?? 0, end: last?.sourceSpan.end ?? 0 }
  const given = { start: first?.quoteSpan.start ?? 0, end: last?.quoteSpan.end ?? 0 }
  const blank = (words: string, at: number) => isSpace(words.charCodeAt(at))
  while (source.end > source.start && blank(text, source.end - 1) && blank(quote, given.end - 1)) {
    source.end--
    given.end--
  }
  return {
    difference: {
      kind: 'bracket',
      source: text.slice(source.start, source.end),
      sourceSpan: source,
      quote: quote.slice(given.start, given.end),
      quoteSpan: given,
    },
    change: pieces.find(({ change }) => change !== null)?.change ?? null,
  }
}
