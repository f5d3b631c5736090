import type { Say } from '../messages/catalogue.ts'
import type { PackageProblem, PackageWriteProblem } from './package.ts'
import type { RefusedEntry } from './packageEntries.ts'
import type { ChainFault } from './packageManifest.ts'

/** What is wrong with a package, what was kept, and what to do. */
export function sayPackageProblem(say: Say, problem: PackageProblem | PackageWriteProblem): string {
  switch (problem.type) {
    case 'not-a-zip':
    case 'not-a-package':
    case 'cut-off':
      return say(`exporting:problems.${problem.type}`)
    case 'newer-package':
      return say('exporting:problems.newer-package', { version: problem.version })
    case 'too-large':
      return say('exporting:problems.too-large', { limit: limitOf(say, problem.limit, problem.unit) })
    case 'too-large-to-write':
      return say('exporting:problems.too-large-to-write', { limit: limitOf(say, problem.limit, 'bytes') })
    case 'unsafe-names':
      return say('exporting:problems.unsafe-names', { files: some(problem.names.map(name => JSON.stringify(name))) })
    case 'altered':
    case 'files-missing':
    case 'files-unlisted':
      return say(`exporting:problems.${problem.type}`, { files: some(problem.files) })
    case 'entries-refused':
      return say('exporting:problems.entries-refused', {
        count: problem.entries.length,
        entries: some(problem.entries.map(entry => sayRefusedEntry(say, entry))),
      })
    case 'blobs-missing':
      return say('exporting:problems.blobs-missing', { count: problem.digests.length })
  }
}

/** Where a device's entries are not whole. */
export function sayChainFault(say: Say, fault: ChainFault): string {
  if (fault.type === 'gap') return say('exporting:chain.gap', { from: fault.from, to: fault.to })
  return say(`exporting:chain.${fault.type}`, { number: fault.number })
}

function sayRefusedEntry(say: Say, { line, reason }: RefusedEntry): string {
  return say('exporting:problems.entry', { line, reason: say(`exporting:problems.entryReason.${reason}`) })
}

function limitOf(say: Say, limit: number, unit: 'bytes' | 'files'): string {
  if (unit === 'files') return say('exporting:problems.limitFiles', { count: limit })
  return say('exporting:problems.limitBytes', { megabytes: Math.round(limit / 2 ** 20) })
}

/** The first few of a list that may be long. */
function some(items: readonly string[]): string {
  return items.length > 3 ? `${items.slice(0, 3).join(', ')} …` : items.join(', ')
}
