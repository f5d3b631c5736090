import { languageOfClaim } from '../discrepancies/languageOfClaim.ts'
import { daysAgainst } from '../figures/daysAgainst.ts'
import type { EvidenceId } from '../id.ts'
import { wordsOfExcerpt } from '../quote/excerptRead.ts'
import type { Figured } from './figureRow.ts'

/** Evidence that gives another day, or another time of the calendar, in the place of the claim's. Reads every excerpt. */
export function daysAgainstClaim({ claim, exhibits }: Figured): readonly EvidenceId[] {
  const wordings = exhibits.map(({ excerpt, source }) => ({
    text: wordsOfExcerpt(excerpt),
    language: source.language,
    published: source.issued,
  }))
  const own = { text: claim.text, language: languageOfClaim(claim.text, wordings), published: null }
  return exhibits.flatMap(({ evidence }, at) => {
    const wording = wordings[at]
    return wording !== undefined && daysAgainst(own, wording).length > 0 ? [evidence.id] : []
  })
}
