import type { ClaimId } from '../domain/id.ts'
import { plainName } from '../domain/plainName.ts'
import { ok } from '../domain/result.ts'
import { tidyTags } from '../domain/tags.ts'
import type { Command } from '../store/run.ts'

interface Input {
  readonly claimIds: readonly ClaimId[]
  readonly add: readonly string[]
  /** Taken off in whatever spelling. */
  readonly remove: readonly string[]
}

/** Puts tags on claims and takes tags off them, in one act. Claims that were removed meanwhile are passed over. */
export const tagClaims: Command<Input, void, never> = {
  name: 'tag-claims',
  async run(tx, { claimIds, add, remove }) {
    const off = new Set(remove.map(plainName))
    for (const id of claimIds) {
      const claim = await tx.get('claims', id)
      if (!claim) continue
      const kept = claim.tags.filter(tag => !off.has(plainName(tag)))
      await tx.put('claims', { ...claim, tags: tidyTags([...kept, ...add]) })
    }
    return ok()
  },
}
