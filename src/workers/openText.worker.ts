import type { TextToOpen } from './openText.ts'
import { buffersOf, type ReadableText, readableText } from './readableText.ts'
import { serveJobs } from './serveJobs.ts'
import { readStoredText } from './storedText.ts'

serveJobs<TextToOpen, ReadableText, never>(async ({ store, digest, structure }) => {
  const answer = await readableText({ digest, structure }, wanted => readStoredText(store, wanted))
  return { answer, transfer: buffersOf(answer) }
})
