import type { TextId } from '../domain/id.ts'
import { checkQuote } from '../domain/quote/checkQuote.ts'
import { indexOfText, type TextIndex } from '../domain/text/textIndex.ts'
import { type BoundTexts, boundTextsOf } from './boundTexts.ts'
import type { QuoteJob, QuoteProgress } from './findQuotes.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import { searchTexts } from './searchTexts.ts'
import { seldom } from './serveJobs.ts'
import { breathe, serveSearches } from './serveSearches.ts'
import { readStoredText } from './storedText.ts'

/** Code units of the texts that are kept prepared: about three times as many bytes. */
const KEPT_LENGTH = 80_000_000
const prepared = new RecentlyUsed<TextIndex>(KEPT_LENGTH)

serveSearches<QuoteJob, readonly TextId[], QuoteProgress>(async (job, report, signal) => {
  const pause = pausesOf(signal)
  const bound = await boundTextsOf(job.store, job.dossierId)
  const read = (digest: Parameters<typeof readStoredText>[1]) => readStoredText(job.store, digest)
  if (job.type === 'bind') {
    await bound.bring(job.digests, read, pause)
    const [open] = job.digests
    if (open && !(await pause())) await limberUp(bound, await read(open).catch(() => ''), pause)
    return []
  }
  const share = seldom(done => report({ type: 'share', share: done }))
  const found = await searchTexts(job, {
    report: progress => (progress.type === 'share' ? share(progress.share) : report(progress)),
    pause,
    likelihood: quote => bound.likelihood(quote),
    learn: (digests, onEach) => bound.add(digests, read, pause, onEach),
    prepare: async digest => {
      const index = prepared.get(digest) ?? prepared.keep(digest, indexOfText(await read(digest)), lengthOf)
      learn(bound, digest, index)
      return index
    },
  })
  bound.settle()
  return found
})

/** Code units of a text that tables, expressions and code are made ready on. */
const ENOUGH = 20_000

/** Looks for some words of a text in it, as they are and changed: the first search of a person would else wait for the compiler. */
async function limberUp(bound: BoundTexts, text: string, pause: () => Promise<boolean>): Promise<void> {
  const start = text.slice(0, ENOUGH)
  const words = start.slice(ENOUGH / 4, ENOUGH / 4 + 300).split(' ')
  const index = indexOfText(start)
  for (const quote of [
    words.join(' '),
    words.with(words.length >> 1, 'other').join(' '),
    words.toReversed().join(' '),
  ]) {
    if (await pause()) return
    bound.likelihood(quote)
    checkQuote(index, { quote })
  }
}

function lengthOf({ text }: TextIndex): number {
  return text.length
}

function learn(bound: BoundTexts, name: string, { letters }: TextIndex): void {
  bound.take({ name, letters })
}

/** Milliseconds of work after which messages are let in. */
const STRETCH_MS = 8

function pausesOf(signal: AbortSignal): () => Promise<boolean> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < STRETCH_MS) return signal.aborted
    await breathe()
    last = performance.now()
    return signal.aborted
  }
}
