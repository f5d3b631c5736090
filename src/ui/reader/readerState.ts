import type { ClaimId } from '../../domain/id.ts'
import type { Span } from '../../domain/records.ts'
import type { QuoteQuestion } from './FindQuote.tsx'
import type { Said } from './passage.ts'

/** What an address or its history entry asks of the reader. */
export interface ReaderRequest {
  /** The claim that evidence is looked for; by `?claim=` or `claimId` in the history entry's state. `null` for none. */
  readonly claimId: ClaimId | null
  /** Words to go to, where another screen found them, and how they are quoted (`null`: as they stand); `null` for none. */
  readonly passage: { readonly span: Span; readonly quoted: string | null; readonly said: Said | null } | null
}

/** Reads what a history entry carries. It is ours, but it outlives a reload and an update: what is odd is left out. */
export function requestOf(search: string, state: unknown): ReaderRequest {
  const carried = isRecord(state) ? state : {}
  const claim = new URLSearchParams(search).get('claim') ?? carried['claimId']
  return {
    claimId: typeof claim === 'string' ? (claim as ClaimId) : null,
    passage: passageOf(carried['passage']),
  }
}

function passageOf(value: unknown): ReaderRequest['passage'] {
  if (!isRecord(value) || !isRecord(value['span'])) return null
  const { quoted } = value
  const { start, end } = value['span']
  if ((typeof quoted !== 'string' && quoted !== null) || !isOffset(start) || !isOffset(end) || start >= end) return null
  return { span: { start, end }, quoted, said: saidIn(value['said']) }
}

function saidIn(value: unknown): Said | null {
  if (!isRecord(value) || typeof value['speaker'] !== 'string') return null
  return { speaker: value['speaker'], claims: value['claims'] === true }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** What was looked for at each history entry, as long as the page lives: Back finds it again. */
const questions = new Map<string, QuoteQuestion>()

/** Remembers what is looked for at the history entry of this key. */
export function keepQuestion(entryKey: string, question: QuoteQuestion): void {
  questions.set(entryKey, question)
}

/** What was looked for at the history entry of this key. */
export function keptQuestion(entryKey: string): QuoteQuestion {
  return questions.get(entryKey) ?? { quote: '', everywhere: false }
}
