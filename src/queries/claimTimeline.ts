import { caseFilesOf } from '../domain/caseFile.ts'
import type { ClaimId, DossierId, SourceId } from '../domain/id.ts'
import { claimPassages } from '../domain/map/claimPassages.ts'
import type { DatedPassage } from '../domain/map/timeline.ts'
import { originLetters } from '../domain/originLetters.ts'
import { foldOrigins, type Origins } from '../domain/origins.ts'
import { tally, type Tally, weigh } from '../domain/verdict/weigh.ts'
import type { StoredQuery } from '../store/live.ts'
import { readCaseOf } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** What bears on one claim, to be put in the order of time. */
export interface ClaimTimeline {
  readonly text: string
  readonly passages: readonly DatedPassage[]
  /** As they hold for this claim. */
  readonly origins: Origins
  /** What counts in its support, as its assessment has it. */
  readonly supports: Tally
  readonly letters: ReadonlyMap<SourceId, string>
}

/** What bears on a claim, with dates; `null` where the claim is not there. Reads by index, as the desk does. */
export const claimTimeline: StoredQuery<[DossierId, ClaimId | null], ClaimTimeline | null> = {
  name: 'claim-timeline',
  tables: caseTables,
  async read(db, dossierId, claimId) {
    const stored = claimId && (await readCaseOf(db, dossierId, claimId))
    const file = stored && caseFilesOf(stored.facts, stored.standard, stored.contested).get(claimId)
    if (!file) return null
    const { facts, contested } = stored
    return {
      text: file.claim.text,
      passages: claimPassages(file, facts.excerpts, facts.sources),
      origins: file.origins,
      supports: tally(file, weigh(file).supports),
      letters: originLetters(foldOrigins(facts, contested).held, file.origins.held),
    }
  },
}
