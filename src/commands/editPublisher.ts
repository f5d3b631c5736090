import type { PublisherId } from '../domain/id.ts'
import type { PublisherKind } from '../domain/records.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import type { PublisherProblem } from './namePublisher.ts'

interface Input {
  readonly publisherId: PublisherId
  readonly name: string
  readonly kind: PublisherKind
}

/** Renames a publisher or says what kind it is. */
export const editPublisher: Command<Input, void, PublisherProblem> = {
  name: 'edit-publisher',
  async run(tx, { publisherId, name, kind }) {
    const publisher = await tx.get('publishers', publisherId)
    if (!publisher) return err({ type: 'publisher-not-found' })
    if (name.trim() === '') return err({ type: 'no-name' })
    await tx.put('publishers', { ...publisher, name: name.trim(), kind })
    return ok()
  },
}
