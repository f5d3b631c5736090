import { newId, type PublisherId, type SourceId } from '../domain/id.ts'
import type { Publisher, PublisherKind } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/** A publisher that is here, or one to be made. */
export type PublisherChoice =
  | { readonly type: 'existing'; readonly publisherId: PublisherId }
  | { readonly type: 'new'; readonly name: string; readonly kind: PublisherKind }
  | { readonly type: 'none' }

interface Input {
  readonly sourceIds: readonly SourceId[]
  readonly publisher: PublisherChoice
}

export type PublisherProblem = { readonly type: 'publisher-not-found' } | { readonly type: 'no-name' }

/** Says who published sources. A name that is here already, in whatever case, is the same publisher. */
export const namePublisher: Command<Input, PublisherId | null, PublisherProblem> = {
  name: 'name-publisher',
  async run(tx, { sourceIds, publisher }) {
    const chosen = await choose(tx, publisher)
    if (chosen && 'type' in chosen) return err(chosen)
    const publisherId = chosen?.id ?? null
    for (const id of sourceIds) {
      const source = await tx.get('sources', id)
      if (!source) continue
      await tx.put('sources', { ...source, publisherId, publisherHint: publisherId ? null : source.publisherHint })
    }
    return ok(publisherId)
  },
}

async function choose(
  tx: Tx,
  choice: PublisherChoice,
): Promise<{ readonly id: PublisherId } | PublisherProblem | null> {
  if (choice.type === 'none') return null
  if (choice.type === 'existing') {
    return (await tx.get('publishers', choice.publisherId)) ?? { type: 'publisher-not-found' }
  }
  const name = choice.name.trim()
  if (name === '') return { type: 'no-name' }
  const same = (await tx.all('publishers')).find(other => foldedName(other.name) === foldedName(name))
  if (same) return same
  const made: Publisher = { id: newId('publisher'), dossierId: tx.dossierId, name, kind: choice.kind, deletedAt: null }
  await tx.put('publishers', made)
  return made
}

function foldedName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
