import { addClaims } from '../../src/commands/addClaims.ts'
import { attachEvidence } from '../../src/commands/attachEvidence.ts'
import { createDossier } from '../../src/commands/createDossier.ts'
import { importDocuments, type ReadyDocument } from '../../src/commands/importDocuments.ts'
import { anchorAt } from '../../src/domain/quote/anchor.ts'
import { type ClaimId, type DossierId, newDossierId, type SessionId, type SourceId } from '../../src/domain/id.ts'
import type { Instant } from '../../src/domain/records.ts'
import { digestOf } from '../../src/store/blobs/blobs.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { runCommand } from '../../src/store/run.ts'
import { inventedText } from '../support/inventedText.ts'
import { pick, randomFrom } from '../support/random.ts'

// What the measurement of pasted quotes does inside the page, with the app's own store and commands.

const store: Promise<Store> = openStore({
  name: 'touchstone',
  session: 'session:bench' as SessionId,
  onSuperseded: () => undefined,
})

const SOURCES = 500
/** Sentences of an invented source: 5 to 20 kB. */
const LEAST_SENTENCES = 36
const MOST_SENTENCES = 145
const QUOTE_LENGTH = 300

/** Where the screens to be measured are. */
export interface Filled {
  readonly dossierId: DossierId
  readonly sourceId: SourceId
  readonly claimId: ClaimId
  /** UTF-16 code units of all texts. */
  readonly length: number
}

/** Keeps 500 sources, the texts given and invented ones, and a claim that rests on five of them. */
export async function fillSources(given: readonly string[]): Promise<Filled> {
  const { blobs } = await store
  const dossierId = newDossierId()
  const texts = textsOf(given)
  const documents: ReadyDocument[] = []
  for (const [index, text] of texts.entries()) {
    const bytes = new TextEncoder().encode(text)
    const digest = await digestOf(bytes)
    await blobs.put(digest, bytes)
    documents.push(documentOf(`Source ${index + 1}`, digest, bytes.length, text.length))
  }
  await run(dossierId, createDossier, { title: 'Five hundred sources', standard: 'newsroom', invented: true })
  const imported = await run(dossierId, importDocuments, documents)
  const [claimId] = await run(dossierId, addClaims, claimsOf(texts))
  for (const { sourceId } of imported.slice(0, 5)) await attach(dossierId, claimId!, sourceId)
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  return { dossierId, sourceId: imported[0]!.sourceId, claimId: claimId!, length }
}

export type QuoteKind = 'verbatim' | 'artefact' | 'altered' | 'absent'

/** Quotes of about 300 characters, from another text and place each. */
export function quotesOf(given: readonly string[], kind: QuoteKind, count: number): readonly string[] {
  const texts = textsOf(given)
  const random = randomFrom(kind.length * 101 + count)
  return Array.from({ length: count }, () => changed(passageOf(pick(texts, random), random), kind, random))
}

/** What was said first: which texts have the words as they are. Others are then looked through for changed words. */
export interface Outcome {
  /** Milliseconds from an input to the frame that shows it. */
  readonly answered: number
  /** The sentence shown. */
  readonly said: string
}

/** Begins to time what the next input leads to; see {@link outcome}. */
export function watchOutcome(): void {
  const watched = window as unknown as { outcome: Promise<Outcome> }
  watched.outcome = new Promise(resolve => {
    const begin = ({ timeStamp }: Event) => {
      const observer = new MutationObserver(() => {
        if (said() === '') return
        observer.disconnect()
        onceShown(() => resolve({ answered: performance.now() - timeStamp, said: said() }))
      })
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    }
    document.addEventListener('input', begin, { capture: true, once: true })
  })
}

/** What {@link watchOutcome} has timed. */
export async function outcome(): Promise<Outcome> {
  return await (window as unknown as { outcome: Promise<Outcome> }).outcome
}

/** Begins to note tasks that keep the page from answering for more than 50 ms. */
export function watchTasks(): void {
  const noted: LongTask[] = []
  Object.assign(window, { tasks: noted })
  new PerformanceObserver(list => {
    for (const frame of list.getEntries() as unknown as readonly LongFrame[]) {
      const scripts = frame.scripts.map(
        ({ duration, invoker, sourceFunctionName, sourceURL }) =>
          `${Math.round(duration)} ms ${invoker} ${sourceFunctionName} ${sourceURL.replace(/^.*\//, '')}`,
      )
      noted.push({ ms: frame.blockingDuration + 50, at: frame.startTime, by: scripts.join('; ') })
    }
  }).observe({ type: 'long-animation-frame', buffered: false })
  const long: number[] = []
  Object.assign(window, { longTasks: long })
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) long.push(duration)
  }).observe({ type: 'longtask', buffered: false })
}

/** The tasks of more than 50 ms since {@link watchTasks}, and the frames that say what they did. */
export function notedTasks(): { readonly long: readonly number[]; readonly frames: readonly LongTask[] } {
  const { longTasks, tasks } = window as unknown as { longTasks: number[]; tasks: LongTask[] }
  return { long: longTasks.splice(0), frames: tasks.splice(0) }
}

interface LongTask {
  readonly ms: number
  readonly at: number
  readonly by: string
}

interface LongFrame extends PerformanceEntry {
  readonly blockingDuration: number
  readonly scripts: readonly {
    readonly duration: number
    readonly invoker: string
    readonly sourceFunctionName: string
    readonly sourceURL: string
  }[]
}

function said(): string {
  return document.querySelector('section > p[role=status]')?.textContent ?? ''
}

/** Calls back once the next frame is handed over. */
function onceShown(then: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', then, { once: true })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
}

function textsOf(given: readonly string[]): string[] {
  const random = randomFrom(500)
  return Array.from(
    { length: SOURCES },
    (_, index) =>
      given[index] ??
      inventedText(LEAST_SENTENCES + Math.floor(random() * (MOST_SENTENCES - LEAST_SENTENCES)), 1_000 + index),
  )
}

function passageOf(text: string, random: () => number): string {
  const from = Math.floor(random() * Math.max(1, text.length - QUOTE_LENGTH - 60))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  return text.slice(start, text.lastIndexOf(' ', start + QUOTE_LENGTH)).trim()
}

function changed(passage: string, kind: QuoteKind, random: () => number): string {
  const words = passage.split(/\s+/)
  if (kind === 'verbatim') return passage
  if (kind === 'artefact')
    return words
      .map(word => (/^\p{Ll}{6,}$/u.test(word) && random() < 0.2 ? `${word.slice(0, 3)}-\n${word.slice(3)}` : word))
      .join(random() < 0.5 ? '  ' : '\n')
  if (kind === 'altered') {
    for (let n = 0; n < 3; n++) words[Math.floor(random() * words.length)] = pick(['carpenter', '1984', 'not'], random)
    return words.join(' ')
  }
  return words.toSorted(() => random() - 0.5).join(' ')
}

function documentOf(title: string, digest: ReadyDocument['text']['digest'], bytes: number, length: number) {
  const document: ReadyDocument = {
    capture: { digest, mediaType: 'text/plain', bytes, fileName: `${title}.txt` },
    text: {
      digest,
      structure: null,
      extractor: 'text@1',
      encoding: 'utf-8',
      encodingGuessed: false,
      language: 'en',
      length,
    },
    source: {
      role: 'source',
      title,
      authors: [],
      issued: null,
      url: null,
      kind: 'report',
      publisherHint: null,
      guessed: [],
    },
    asAnother: false,
  }
  return document
}

function claimsOf(texts: readonly string[]) {
  return texts.slice(0, 300).map((text, index) => ({
    text: `${text.slice(0, 100).replaceAll(/\s+/g, ' ')} ${index + 1}.`,
    original: null,
    claimant: null,
    claimantPublisherId: null,
    kind: 'event' as const,
    appearance: null,
  }))
}

async function attach(dossierId: DossierId, claimId: ClaimId, sourceId: SourceId): Promise<void> {
  const { db, blobs } = await store
  const source = await db.sources.get(sourceId)
  const record = await db.texts.get(source!.textId)
  const text = new TextDecoder().decode((await blobs.get(record!.digest))!)
  const span = { start: 0, end: text.indexOf(' ', 200) }
  await run(dossierId, attachEvidence, {
    passage: {
      type: 'draft',
      draft: {
        sourceId,
        textId: record!.id,
        quoted: text.slice(span.start, span.end),
        anchor: anchorAt(text, span),
        check: { outcome: 'verbatim', differences: [] },
        speaker: null,
        through: [],
        manner: 'direct',
      },
    },
    claim: { type: 'existing', claimId },
    stance: 'supports',
    use: 'primary',
    note: '',
  })
}

async function run<I, O, P>(
  dossierId: DossierId,
  command: Parameters<typeof runCommand<I, O, P>>[1],
  input: I,
): Promise<O> {
  const { db, actor } = await store
  const act = { db, actor, dossierId, now: new Date().toISOString() as Instant }
  const done = await runCommand(act, command, input)
  if (!done.ok) throw new Error(`${command.name}: ${JSON.stringify(done.error)}`)
  return done.value
}
