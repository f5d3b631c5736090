import { repairsOn } from '../domain/reading/choices.ts'
import { type Edits, packed } from '../domain/reading/projection.ts'
import { editsOf, packedRepairs } from '../domain/reading/repairs.ts'
import type { Digest } from '../domain/records.ts'
import { cutWords, withWholeWords } from '../domain/search/wholeWords.ts'
import { blocksIn } from '../domain/text/pieces.ts'
import type { SearchedSource } from '../queries/searchRecords.ts'
import { readableText } from './readableText.ts'
import { RecentlyUsed } from './recentlyUsed.ts'
import type { SearchWords } from './searchable.ts'

/** Code units of source texts that are kept at hand for reading the best passages again. */
const KEPT_LENGTH = 40_000_000

/** Reads the texts of sources, for their words to be found and as they are read. */
export class SourceWords {
  private readonly texts = new RecentlyUsed<SearchWords>(KEPT_LENGTH)
  private readonly chosen = new RecentlyUsed<Edits>(MOST_EDITS)
  private readonly readStored: (digest: Digest) => Promise<string>

  constructor(readStored: (digest: Digest) => Promise<string>) {
    this.readStored = readStored
  }

  /** Throws where its text cannot be read. */
  async wordsOf(source: SearchedSource): Promise<SearchWords> {
    const { id, digest, choices } = source
    if (digest === null) throw new Error(`The text of ${id} is not on this machine.`)
    const known = this.texts.get(digest) ?? (await this.read(digest))
    return choices.length === 0 ? known : { ...known, edits: await this.asChosen(digest, source) }
  }

  /** Where nobody chose otherwise, what is read makes cut words whole; white space is as good as another. */
  private async read(digest: Digest): Promise<SearchWords> {
    const text = await this.readStored(digest)
    const cuts = cutWords(text)
    const sizeOf = ({ whole }: SearchWords) => text.length + (whole === text ? 0 : whole.length)
    return this.texts.keep(digest, { text, whole: withWholeWords(text, cuts), edits: packed(cuts) }, sizeOf)
  }

  private async asChosen(digest: Digest, { textId, structure, choices }: SearchedSource): Promise<Edits> {
    const key = JSON.stringify([digest, structure, choices])
    const known = this.chosen.get(key)
    if (known) return known
    const { text, pieces } = await readableText({ digest, structure }, this.readStored)
    const repairs = packedRepairs(text, blocksIn(pieces))
    return this.chosen.keep(key, editsOf(repairs, repairsOn(repairs, choices, textId)), ({ count }) => count + 1)
  }
}

/** Edits kept, of all texts together: 12 bytes each. */
const MOST_EDITS = 1_000_000
