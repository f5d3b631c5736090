import { ok, type Result } from '../domain/result.ts'
import { guessFromText } from './guess.ts'
import { guessLanguage } from './guessLanguage.ts'
import { readText } from './readText.ts'
import { extensionOf } from './fileKind.ts'
import type { ReadContext, ReadDocument, ReadProblem } from './registry.ts'

/** Reads plain text. Its words stay as they are; line ends become `\n`. */
export function read(bytes: Uint8Array, context: ReadContext): Result<ReadDocument, ReadProblem> {
  const file = readText(bytes, context)
  if (!file.ok) return file
  const { text, encoding, guessed, warnings } = file.value
  const guesses = guessFromText(text)
  return ok({
    text,
    blocks: null,
    mediaType: 'text/plain',
    extractor: 'text@1',
    encoding,
    encodingGuessed: guessed,
    language: guessLanguage(text),
    guesses: extensionOf(context.fileName) === 'log' ? { ...guesses, kind: 'log' } : guesses,
    warnings,
  })
}
