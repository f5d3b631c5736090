import { counts } from '../domain/quote/checkAt.ts'
import { checkQuote, type QuoteReport } from '../domain/quote/checkQuote.ts'
import type { QuoteToFind } from '../domain/quote/findQuote.ts'
import { type SplicedQuote, splicedQuote } from '../domain/quote/splicedQuote.ts'
import type { QuoteWarning } from '../domain/quote/warnings.ts'
import type { Difference, QuoteCheck, QuoteOutcome, Span } from '../domain/records.ts'
import { indexOfText } from '../domain/text/textIndex.ts'
import { sayCheck, saySpliced, sayWarning } from '../messages/quoteWords.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { type JsonLine, jsonLinesOf } from './jsonLines.ts'
import { readTextFile } from './readFile.ts'

/** `touchstone check-quotes`: what a source says to each quote of a file. */
export const checkQuotes: Command = {
  name: 'check-quotes',
  usage: 'check-quotes SOURCE QUOTES.jsonl',
  summary: say => say('cli:checkQuotes.summary'),
  details: say => say('cli:checkQuotes.details'),
  run: (args, terminal) => {
    const [source, quotes] = args
    return args.length === 2 && source !== undefined && quotes !== undefined ? check(source, quotes, terminal) : null
  },
}

/** What is known of each quote goes out as soon as it is known. */
function check(sourceFile: string, quotesFile: string, terminal: Terminal): ExitStatus {
  const source = readTextFile(sourceFile, terminal)
  const quotes = source === null ? null : readTextFile(quotesFile, terminal)
  if (source === null || quotes === null) return 1
  const index = indexOfText(source)
  const lines = jsonLinesOf(quotes)
  if (lines.length === 0) terminal.tell(terminal.say('cli:checkQuotes.none', { file: quotesFile }))
  const outcomes: QuoteOutcome[] = []
  let refused = 0
  for (const [done, line] of lines.entries()) {
    terminal.progress(terminal.say('cli:progress', { done, all: lines.length }))
    const asked = askedIn(line)
    if (typeof asked === 'string') {
      refused++
      refuse(line, asked, quotesFile, terminal)
      continue
    }
    const report = checkQuote(index, asked.wanted)
    const spliced = splicedQuote(index, asked.wanted.quote, report.places)
    const best = report.places[0]?.check ?? absent
    outcomes.push(best.outcome)
    terminal.result(lineOf(asked.id, report, best, spliced))
    tellDeparture(asked.id, best, report.places[0]?.warnings ?? [], spliced, terminal)
  }
  terminal.progress('')
  if (outcomes.length > 0) tellCounts(outcomes, terminal)
  return refused === 0 && outcomes.every(outcome => counts({ outcome, differences: [] })) ? 0 : 1
}

const absent: QuoteCheck = { outcome: 'absent', differences: [] }

/** `parts`: the passages that a quote was put together of, which as a whole stands nowhere. */
function lineOf(
  id: unknown,
  { places, nearest }: QuoteReport,
  { outcome, differences }: QuoteCheck,
  spliced: SplicedQuote | null,
): object {
  return {
    id,
    outcome,
    places: places.map(({ span }) => startAndEnd(span)),
    differences: differences.map(shown),
    warnings: (places[0]?.warnings ?? []).map(warning => ({ ...shown(warning), ...speakersOf(warning) })),
    nearest: nearest === null ? null : startAndEnd(nearest),
    parts: (spliced?.parts ?? []).map(startAndEnd),
  }
}

function startAndEnd({ start, end }: Span): Span {
  return { start, end }
}

/** What stands on both sides, and where: in the source's text and in the quote. */
function shown({ kind, source, quote, sourceSpan, quoteSpan }: Difference | QuoteWarning): object {
  return { kind, source, quote, sourceSpan: startAndEnd(sourceSpan), quoteSpan: startAndEnd(quoteSpan) }
}

function speakersOf({ speakers }: QuoteWarning): object {
  return speakers ? { speakers } : {}
}

interface Asked {
  readonly id: unknown
  readonly wanted: QuoteToFind
}

/** What a line asks for, or why it asks for nothing: a key of the words for it. */
function askedIn({ value }: JsonLine): Asked | 'json' | 'object' | 'quote' | `field ${string}` {
  if (value === undefined) return 'json'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'object'
  const field = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined)
  const { quote, prefix, suffix, hint } = {
    quote: field('quote'),
    prefix: field('prefix') ?? '',
    suffix: field('suffix') ?? '',
    hint: field('hint') ?? null,
  }
  if (typeof quote !== 'string') return 'quote'
  if (typeof prefix !== 'string') return 'field prefix'
  if (typeof suffix !== 'string') return 'field suffix'
  if (hint !== null && typeof hint !== 'number') return 'field hint'
  return { id: field('id') ?? null, wanted: { quote, prefix, suffix, ...(hint === null ? {} : { hint }) } }
}

function refuse({ number, value }: JsonLine, why: string, file: string, { say, tell, result }: Terminal) {
  const [key, name = ''] = why.split(' ')
  const words: Record<string, string> = {
    json: say('cli:reason.json'),
    object: say('cli:reason.object'),
    quote: say('cli:reason.quote'),
    field: say('cli:reason.field', { field: name }),
  }
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null
  result({ id: id ?? null, line: number, refused: why })
  tell(say('cli:badLine', { line: number, file, reason: words[key ?? ''] ?? '' }))
}

/** A sentence for each quote that does not hold as it is, and for what to look at besides. */
function tellDeparture(
  id: unknown,
  check: QuoteCheck,
  warnings: readonly QuoteWarning[],
  spliced: SplicedQuote | null,
  { say, tell }: Terminal,
) {
  const name = typeof id === 'string' ? id : JSON.stringify(id)
  if (!counts(check)) tell(say('cli:checkQuotes.outcome', { id: name, sentence: sayCheck(say, check) }))
  if (spliced) tell(say('cli:checkQuotes.warning', { id: name, sentence: saySpliced(say, spliced) }))
  for (const warning of warnings) tell(say('cli:checkQuotes.warning', { id: name, sentence: sayWarning(say, warning) }))
}

const outcomesInOrder = ['verbatim', 'artefact', 'editorial', 'altered', 'absent'] as const

function tellCounts(outcomes: readonly QuoteOutcome[], { say, tell }: Terminal) {
  const list = outcomesInOrder
    .map(outcome => ({ outcome, count: outcomes.filter(each => each === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => say('cli:checkQuotes.count', { count, outcome }))
  tell(say('cli:checkQuotes.counts', { count: outcomes.length, list: list.join(', ') }))
}
