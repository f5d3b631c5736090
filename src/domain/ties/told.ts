import type { SourceId } from '../id.ts'
import type { FoundAffiliation, FoundTie } from '../reuse/foundTie.ts'
import { authorsOfSeveral } from './authors.ts'
import { credits } from './credits.ts'
import type { CueBook } from './cueBook.ts'
import { houses, sameContacts } from './houses.ts'
import { eachOnce } from './shapes.ts'
import { type SharedBetween, sameWords } from './sharedWords.ts'
import { type TieFacts, viewOf } from './view.ts'
import { voicesOf } from './voices.ts'
import { wires } from './wires.ts'

/** What texts, sheets and excerpts tell of sources that are not independent. */
export interface Told {
  readonly ties: readonly FoundTie[]
  readonly affiliations: readonly FoundAffiliation[]
}

/**
 * Reads what the texts in `book` and the records say of who has it from whom, without what people have confirmed
 * already: a tie between sources that are one origin as it stands tells nothing. The same in whatever order it is given.
 *
 * Everywhere: the same author, material credited to another publisher or to one agency, one address to write to, and who belongs to whom.
 * For one claim: an excerpt beside words that attribute them to the publisher of another of the claim's sources, the
 * same speaker, and the same words, as `shared` has them.
 */
export function tiesTold(facts: TieFacts, book: CueBook<SourceId>, shared: SharedBetween = () => []): Told {
  const view = viewOf(facts, book)
  return {
    ties: [
      ...eachOnce([...authorsOfSeveral(view), ...credits(view), ...sameContacts(view), ...wires(view)]),
      ...view.claims.flatMap(claim => [...voicesOf(claim, view), ...sameWords(claim, view, shared)]),
    ],
    affiliations: houses(view),
  }
}
