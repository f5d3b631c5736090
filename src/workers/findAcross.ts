import { SpeechBook } from '../domain/discrepancies/speechBook.ts'
import { NameBook } from '../domain/names/nameBook.ts'
import { type Name, namesIn } from '../domain/names/namesIn.ts'
import type { TextsAcross } from '../queries/textsAcross.ts'
import type { FoundAcross } from './lookAcross.ts'
import type { Rechecking } from './recheckTexts.ts'

/** Names that may be one and words under two speakers, in all texts. A search that is stopped gives what it has. */
export async function findAcross({ sources, known }: TextsAcross, looking: Rechecking): Promise<FoundAcross> {
  const names = new NameBook()
  const speeches = new SpeechBook()
  let unread = 0
  for (const name of known)
    for (const one of namesIn(name, { language: null, known: [name] })) names.add(one, name, null, false)
  for (const [number, { id, digest, language, said }] of sources.entries()) {
    if (await looking.pause()) break
    looking.report(number / sources.length)
    const text = await looking.read(digest).catch(() => null)
    if (text === null) {
      unread++
      continue
    }
    for (const one of namesIn(text, { language, known })) names.add(one, textOf(text, one), id, true)
    speeches.add(id, text, said)
  }
  return { names: names.pairs(), sayings: speeches.sayings(), unread }
}

/** A name as it is written, with its title of rank, and on one line. */
function textOf(text: string, { start, end, honours }: Name): string {
  const before = text.slice(Math.max(0, start - 24), start)
  const title = honours.length > 0 ? (/\p{Lu}\p{L}+\s+$/u.exec(before)?.[0] ?? '') : ''
  return `${title}${text.slice(start, end)}`.replaceAll(/\s+/g, ' ')
}
