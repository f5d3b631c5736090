import type { AffiliationProblem } from '../../commands/affiliatePublishers.ts'
import type { EditPublisherProblem } from '../../commands/editPublisher.ts'
import type { EditSourceProblem } from '../../commands/editSources.ts'
import type { SettleProblem } from '../../commands/settleTie.ts'
import type { TieProblem } from '../../commands/tieSources.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { StorageFailure } from '../../store/failure.ts'
import type { Format } from '../shared/format.ts'
import { sayReadProblem } from '../shared/readProblemWords.ts'
import type { ImportProblem } from './importQueue.ts'

/** Why a change to sources, publishers or ties was refused. */
export type ChangeProblem =
  | EditSourceProblem
  | EditPublisherProblem
  | AffiliationProblem
  | TieProblem
  | SettleProblem
  | StorageFailure

/** What a refused change says: why, and what to do. */
export function sayChangeProblem(say: Say, problem: ChangeProblem): string {
  if (problem.type === 'storage') return say(`shell:storage.${problem.cause}`)
  if (problem.type === 'evidence-under-check') return say(`problems:${problem.type}`, { count: problem.count })
  return say(`problems:${problem.type}`)
}

/** Why nothing was kept of a file, and what to do instead. */
export function sayImportProblem(say: Say, format: Format, problem: ImportProblem): string {
  if (problem.type === 'storage') return say(`shell:storage.${problem.cause}`)
  if (problem.type === 'unreadable' || problem.type === 'stopped') return say(`sources:import.${problem.type}`)
  return sayReadProblem(say, format, problem)
}
