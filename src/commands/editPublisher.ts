import type { PublisherId } from '../domain/id.ts'
import type { Publisher, PublisherKind } from '../domain/records.ts'
import { plainName } from '../domain/plainName.ts'
import { err, ok } from '../domain/result.ts'
import type { Command } from '../store/run.ts'
import { declareAffiliation } from './affiliatePublishers.ts'
import type { PublisherProblem } from './namePublisher.ts'
import type { Tx } from '../store/tx.ts'

interface Input {
  readonly publisherId: PublisherId
  readonly name: string
  readonly kind: PublisherKind
  /** The publisher of that name with which the person has agreed to make it one; `null`: none. */
  readonly mergeInto: PublisherId | null
}

export type EditPublisherProblem =
  | PublisherProblem
  /** Another publisher is called so. Nothing was changed: the two become one only when the person says so. */
  | { readonly type: 'name-taken'; readonly by: PublisherId }

/**
 * Renames a publisher or says what kind it is.
 *
 * Given the name of another one and the person's word, the two become one: what was this
 * one's (sources, affiliations, claims) is then the other's. What was set aside for a claim is
 * not carried over: it was said of other sources, and in doubt sources count as one.
 */
export const editPublisher: Command<Input, PublisherId, EditPublisherProblem> = {
  name: 'edit-publisher',
  async run(tx, { publisherId, name, kind, mergeInto }) {
    const publisher = await tx.get('publishers', publisherId)
    if (!publisher) return err({ type: 'publisher-not-found' })
    if (name.trim() === '') return err({ type: 'no-name' })
    const others = (await tx.all('publishers')).filter(({ id }) => id !== publisherId)
    const same = others.filter(other => plainName(other.name) === plainName(name))
    const target = same.find(({ id }) => id === mergeInto)
    const [taken] = same
    if (target) {
      await mergePublishers(tx, publisher, target)
      return ok(target.id)
    }
    if (taken) return err({ type: 'name-taken', by: taken.id })
    await tx.put('publishers', { ...publisher, name: name.trim(), kind })
    return ok(publisherId)
  },
}

/** Takes a publisher out. Its sources and its claims are again without one, its affiliations go with it. */
export const removePublisher: Command<PublisherId, void, never> = {
  name: 'remove-publisher',
  async run(tx, publisherId) {
    for (const source of await tx.where('sources', 'publisherId', publisherId)) {
      await tx.put('sources', { ...source, publisherId: null })
    }
    for (const affiliation of await tx.all('affiliations')) {
      if (affiliation.publisherIds.includes(publisherId)) await tx.remove('affiliations', affiliation.id)
    }
    for (const claim of await tx.all('claims')) {
      if (claim.claimantPublisherId === publisherId) await tx.put('claims', { ...claim, claimantPublisherId: null })
    }
    await tx.remove('publishers', publisherId)
    return ok()
  },
}

/** Everything that names `from` names `to` afterwards. An affiliation between the two has nothing left to say. */
async function mergePublishers(tx: Tx, from: Publisher, to: Publisher): Promise<void> {
  for (const source of await tx.where('sources', 'publisherId', from.id)) {
    await tx.put('sources', { ...source, publisherId: to.id })
  }
  for (const affiliation of await tx.all('affiliations')) {
    if (!affiliation.publisherIds.includes(from.id)) continue
    await tx.remove('affiliations', affiliation.id)
    const [other] = affiliation.publisherIds.filter(id => id !== from.id && id !== to.id)
    if (other !== undefined) await declareAffiliation(tx, { ...affiliation, publisherIds: [to.id, other] }, 'keep')
  }
  for (const claim of await tx.all('claims')) {
    if (claim.claimantPublisherId === from.id) await tx.put('claims', { ...claim, claimantPublisherId: to.id })
  }
  await tx.remove('publishers', from.id)
}
