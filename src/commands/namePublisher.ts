import { newId, type PublisherId, type SourceId } from '../domain/id.ts'
import { plainName } from '../domain/plainName.ts'
import { isKnownPublisher, withLeastKinds } from '../domain/publisherKind.ts'
import type { Publisher, PublisherKind } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { Tx } from '../store/tx.ts'

/** A publisher that is here, one to be made, or nobody. */
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
    const chosen = await choosePublisher(tx, publisher)
    if (!chosen.ok) return chosen
    const publisherId = chosen.value
    const isKnown = (await knownPublishers(tx)).has(publisherId)
    for (const id of sourceIds) {
      const source = await tx.get('sources', id)
      if (!source) continue
      await tx.put('sources', { ...source, publisherId, publisherHint: isKnown ? null : source.publisherHint })
    }
    return ok(publisherId)
  },
}

/**
 * Publishers that somebody stands behind. Who put out a source of another, or of nobody named, is still asked, so that whom
 * its text names is worth knowing.
 */
export async function knownPublishers(tx: Tx): Promise<ReadonlySet<PublisherId | null>> {
  const publishers = withLeastKinds(await tx.all('publishers'), new Map())
  return new Set(publishers.filter(isKnownPublisher).map(({ id }) => id))
}

/** The publisher chosen, made where it is not here yet; `null`: nobody. */
export async function choosePublisher(
  tx: Tx,
  choice: PublisherChoice,
): Promise<Result<PublisherId | null, PublisherProblem>> {
  if (choice.type === 'none') return ok(null)
  if (choice.type === 'existing') {
    const there = await tx.get('publishers', choice.publisherId)
    return there ? ok(there.id) : err({ type: 'publisher-not-found' })
  }
  const name = choice.name.trim()
  if (name === '') return err({ type: 'no-name' })
  const same = await publisherNamed(tx, name)
  if (same) return ok(same.id)
  const made: Publisher = { id: newId('publisher'), dossierId: tx.dossierId, name, kind: choice.kind, deletedAt: null }
  await tx.put('publishers', made)
  return ok(made.id)
}

/** The publisher of that name, however it is typed; of several the one with the least id, as everywhere. */
export async function publisherNamed(tx: Tx, name: string): Promise<Publisher | undefined> {
  const same = (await tx.all('publishers')).filter(other => plainName(other.name) === plainName(name))
  return same.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
}
