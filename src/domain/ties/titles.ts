import { grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import type { Source } from '../records.ts'
import type { CueBook, Naming } from './cueBook.ts'
import { isTelling, voiceKey } from './names.ts'

/** A place at which a text names a document by its title as a voice. */
export interface TitleNaming extends Naming<SourceId> {
  readonly of: Source
}

/**
 * Documents that may be cited by their titles, by these as voices are compared. A title that two have is nobody's, and one
 * that a person could be called by is the person's, unless nobody has said who published the document.
 */
export function titlesOf(sources: Iterable<Source>): ReadonlyMap<string, Source> {
  const citable = [...sources].filter(({ title, publisherId }) => isTelling(title) && isCitable(title, publisherId))
  const byTitle = grouped(citable, ({ title }) => voiceKey(title))
  return new Map([...byTitle].flatMap(([key, [one, ...more]]) => (one && more.length === 0 ? [[key, one]] : [])))
}

/** Where texts name others' documents by their titles. */
export function titleNamings(titles: ReadonlyMap<string, Source>, book: CueBook<SourceId>): TitleNaming[] {
  return [...titles.values()].flatMap(of =>
    book
      .namingShortly(of.title)
      .filter(({ text }) => text !== of.id)
      .map(naming => ({ ...naming, of })),
  )
}

function isCitable(title: string, publisherId: Source['publisherId']): boolean {
  const words = title.trim().split(/\s+/u)
  if (words.length < 2) return false
  return publisherId === null || words.length > 3 || /\d/u.test(title) || works.test(title)
}

const works =
  /\b(?:reports?|study|survey|review|inquiry|enquiry|investigation|findings|assessment|log|register|database|census|statistics|bulletin|yearbook|chronicle|minutes|judgment|ruling|statement|release|letter|memo|handbook|atlas)\b/iu
