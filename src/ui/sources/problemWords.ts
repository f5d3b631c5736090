import type { AffiliationProblem } from '../../commands/affiliatePublishers.ts'
import type { EditSourceProblem } from '../../commands/editSources.ts'
import type { PublisherProblem } from '../../commands/namePublisher.ts'
import type { SettleProblem } from '../../commands/settleTie.ts'
import type { TieProblem } from '../../commands/tieSources.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { StorageFailure } from '../../store/failure.ts'
import type { Format } from '../shared/format.ts'
import type { ImportProblem } from './useImport.ts'

/** Why a change to sources, publishers or ties was refused. */
export type ChangeProblem =
  | EditSourceProblem
  | PublisherProblem
  | AffiliationProblem
  | TieProblem
  | SettleProblem
  | StorageFailure

/** What a refused change says: why, and what to do. */
export function sayChangeProblem(say: Say, problem: ChangeProblem): string {
  if (problem.type === 'storage') return say(`shell:storage.${problem.cause}`)
  if (problem.type === 'evidence-under-check') return say(`sources:problem.${problem.type}`, { count: problem.count })
  return say(`sources:problem.${problem.type}`)
}

/** Why nothing was kept of a file, and what to do instead. */
export function sayImportProblem(say: Say, format: Format, problem: ImportProblem): string {
  switch (problem.type) {
    case 'storage':
      return say(`shell:storage.${problem.cause}`)
    case 'unreadable':
      return say('sources:import.unreadable')
    case 'kind-not-read':
      return say(`importing:instead.${problem.kind}`)
    case 'too-large':
      return say('importing:problem.too-large', {
        size: format.bytes(problem.bytes),
        limit: format.bytes(problem.limit),
      })
    case 'not-in-that-encoding':
      return say('importing:problem.not-in-that-encoding', { encoding: problem.encoding })
    case 'took-too-long':
      return say('importing:problem.took-too-long', { seconds: problem.limitMs / 1000 })
    case 'empty':
    case 'no-text':
    case 'binary':
    case 'cancelled':
    case 'worker-broke':
      return say(`importing:problem.${problem.type}`)
  }
}
