import { type Sentence, sentencesOf } from '../domain/text/sentences.ts'
import type { TextToPart } from './partSentences.ts'
import { serveJobs } from './serveJobs.ts'

serveJobs<TextToPart, readonly Sentence[], never>(({ text, blocks, language }) =>
  Promise.resolve({ answer: sentencesOf(text, blocks, language), transfer: [] }),
)
